import type { Days } from "../time/days.ts";
import { NEVER } from "../time/indexedDays.ts";
import { lowerBound, type Positions } from "./positions.ts";

/** The first and the last day that each record spans, indexed by position. @internal */
export interface Spans {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Whether the span of the record at a position overlaps a range of days. @internal */
export const spanOverlaps = ({ from, to }: Spans, position: number, days: Days): boolean =>
  (from[position] as number) <= days.to && (to[position] as number) >= days.from;

/** Up to this size a linear scan is faster than the tree. */
const SCAN_LIMIT = 64;

/**
 * Builds an interval tree over the spans of the records at some positions. Returns a function that
 * finds which of these records overlap a range of days, in ascending order. For k results, a search
 * visits O(k log n) elements at most, and then sorts the results.
 *
 * The tree is implicit: the spans are sorted by their first day, and the middle element of each range
 * of this order is the root of a subtree. Each root stores the latest last day in its range.
 *
 * The function returns a view of a shared buffer, which the next search overwrites.
 *
 * @internal
 */
export function intervalTree(spans: Spans, all: Positions): (days: Days) => Positions {
  // Exclude spans that contain no day: they match nothing, and would be counted as ended.
  const positions = all.filter((position) => (spans.to[position] as number) > NEVER.to);
  // Share one buffer: a new buffer per search would trigger a garbage collection every few searches,
  // which takes longer the larger the dataset is.
  const found = new Uint32Array(positions.length);
  // Loop with an index, here and where results are copied: iterators are five times slower.
  const scan = (days: Days) => {
    const { from, to } = spans;
    let count = 0;
    for (let index = 0; index < positions.length; index++) {
      const position = positions[index] as number;
      const startsInTime = Number((from[position] as number) <= days.to);
      const endsInTime = Number((to[position] as number) >= days.from);
      // Write always and advance only on a match: an unpredictable branch is slower.
      found[count] = position;
      count += startsInTime & endsInTime;
    }
    return found.subarray(0, count);
  };
  const { length } = positions;
  if (length <= SCAN_LIMIT) return scan;

  // Sort numbers that combine the first day and the position: sorting with a comparison function is
  // ten times slower. 26 bits are enough for 67 million positions.
  const keys = new Float64Array(positions)
    .map((position) => (spans.from[position] as number) * 2 ** 26 + position)
    .sort();
  const order = new Uint32Array(keys.map((key) => key % 2 ** 26));
  const inOrder = (days: Int32Array) =>
    new Int32Array(order).map((position) => days[position] as number);
  const starts = inOrder(spans.from);
  const ends = inOrder(spans.to);
  const sortedEnds = ends.slice().sort();
  /** For each root, the latest last day in its range. */
  const lastDays = new Int32Array(length);
  const build = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >>> 1;
    const last = Math.max(ends[middle] as number, build(low, middle), build(middle + 1, high));
    lastDays[middle] = last;
    return last;
  };
  build(0, length);

  return (days) => {
    /** The number of spans that start by the last day, and of spans that end before the first day. */
    const startedCount = lowerBound(starts, days.to + 1, 0);
    const endedCount = lowerBound(sortedEnds, days.from, 0);
    // For many results, a scan is faster than sorting them: it finds them in order.
    if ((startedCount - endedCount) * SCAN_LIMIT > length) return scan(days);
    let count = 0;
    const visit = (low: number, high: number): void => {
      const middle = (low + high) >>> 1;
      if (low >= high || (lastDays[middle] as number) < days.from) return;
      visit(low, middle);
      if (middle >= startedCount) return;
      if ((ends[middle] as number) >= days.from) found[count++] = order[middle] as number;
      visit(middle + 1, high);
    };
    visit(0, length);
    return found.subarray(0, count).sort();
  };
}
