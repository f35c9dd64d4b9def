/**
 * Places of records among all records of a dataset: each once and ascending, so in id order.
 *
 * @internal
 */
export type Positions = Uint32Array<ArrayBuffer>;

/** What stands in any of some lists, of which no two hold the same. @internal */
export function union(lists: readonly Positions[]): Positions {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** What stands in both of two lists. @internal */
export function intersection(a: Positions, b: Positions): Positions {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const both = new Uint32Array(few.length);
  let count = 0;
  let at = 0;
  for (const position of few) {
    at = firstFrom(many, position, at);
    if (many[at] === position) both[count++] = position;
  }
  return both.slice(0, count);
}

/**
 * Where in a sorted list the first number stands that is not below one, looking from a place on in
 * steps that double: two lists of like length cost a walk, a short one and a long one a search each.
 *
 * @internal
 */
export function firstFrom(list: ArrayLike<number>, least: number, from: number): number {
  let low = from;
  let high = from;
  for (let step = 1; (list[high] as number) < least; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
