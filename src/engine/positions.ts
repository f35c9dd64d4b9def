/**
 * Positions of records: their indexes in the list of all records of a dataset, each once, ascending.
 * That list is in id order, so records at ascending positions are in id order too.
 *
 * @internal
 */
export type Positions = Uint32Array<ArrayBuffer>;

/** The union of lists: every position that is in any of them, once. @internal */
export function union(lists: readonly Positions[]): Positions {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const list of lists) {
    all.set(list, count);
    count += list.length;
  }
  all.sort();
  // A record with several values of a facet is in several lists.
  let length = 0;
  for (const position of all) {
    if (length === 0 || all[length - 1] !== position) all[length++] = position;
  }
  return length === all.length ? all : all.slice(0, length);
}

/** The positions that two lists have in common. @internal */
export function intersection(a: Positions, b: Positions): Positions {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const both = new Uint32Array(short.length);
  let count = 0;
  let index = 0;
  for (const position of short) {
    index = lowerBound(long, position, index);
    if (long[index] === position) both[count++] = position;
  }
  return both.slice(0, count);
}

/**
 * The lower bound of a value in a sorted list: the first index, at or after `from`, whose value is not
 * less than `value`, or the length of the list.
 *
 * It is a galloping search: steps that double, then a binary search. So the intersection of two lists
 * of similar length takes linear time, and the intersection of a short list with a long list takes one
 * binary search for each element of the short list.
 *
 * @internal
 */
export function lowerBound(list: ArrayLike<number>, value: number, from: number): number {
  let low = from;
  let high = from;
  for (let step = 1; (list[high] as number) < value; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
