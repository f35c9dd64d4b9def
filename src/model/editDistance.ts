/**
 * The optimal string alignment distance of two words (Damerau and Levenshtein): the least number of
 * letters to replace, insert, delete or swap with their neighbour. If the lengths differ by more
 * than `allowed`, the result is `allowed + 1`.
 *
 * @internal
 */
export function editDistance(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return allowed + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + (same ? 0 : 1),
        swapped ? (beforePrevious[j - 2] as number) + 1 : allowed + 1,
      );
    }
    [beforePrevious, previous] = [previous, row];
  }
  return previous[b.length] as number;
}
