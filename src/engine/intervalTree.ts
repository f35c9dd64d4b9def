import type { Days } from "../time/days.ts";
import { NEVER } from "../time/indexedDays.ts";
import { lowerBound, type Positions } from "./positions.ts";

/** The days that each record spans, by its position. @internal */
export interface Spans {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Whether the span at a position overlaps some days. @internal */
export const spanOverlaps = ({ from, to }: Spans, position: number, days: Days): boolean =>
  (from[position] as number) <= days.to && (to[position] as number) >= days.from;

/** Up to this size a linear scan is faster than the tree. */
const SCAN_LIMIT = 64;

/**
 * Builds an interval tree over the spans at some positions: a function that finds which of them
 * overlap some days, in O(log n + answers).
 *
 * The tree is implicit. The spans are sorted by their first day; the middle of each range of that
 * order is the root of the range, and holds the last day on which any span of the range ends.
 *
 * The function returns a view of one shared buffer: an answer is valid until the next question.
 *
 * @internal
 */
export function intervalTree(spans: Spans, all: Positions): (days: Days) => Positions {
  // Spans that overlap nothing would only slow the search down, and count as ended.
  const positions = all.filter((position) => (spans.to[position] as number) > NEVER.to);
  // One buffer for all answers: a new one each time would trigger a garbage collection every few
  // questions, which costs as much as the dataset is large.
  const found = new Uint32Array(positions.length);
  // Indexed loops, here and where answers are assembled: iterators are five times slower.
  const scan = (days: Days) => {
    const { from, to } = spans;
    let count = 0;
    for (let index = 0; index < positions.length; index++) {
      const position = positions[index] as number;
      const begun = Number((from[position] as number) <= days.to);
      const lasts = Number((to[position] as number) >= days.from);
      // Write always and advance only on a match: an unpredictable branch is slower.
      found[count] = position;
      count += begun & lasts;
    }
    return found.subarray(0, count);
  };
  if (positions.length <= SCAN_LIMIT) return scan;

  // Sort numbers that hold both the first day and the position: a comparison function is ten times
  // slower. 26 bits are enough for 67 million records.
  const { length } = positions;
  const keyOf = (position: number) => (spans.from[position] as number) * 2 ** 26 + position;
  const keys = filled(new Float64Array(length), (index) =>
    keyOf(positions[index] as number),
  ).sort();
  const order = filled(new Uint32Array(length), (index) => (keys[index] as number) % 2 ** 26);
  const starts = filled(
    new Int32Array(length),
    (index) => spans.from[order[index] as number] as number,
  );
  const ends = filled(
    new Int32Array(length),
    (index) => spans.to[order[index] as number] as number,
  );
  const sortedEnds = ends.slice().sort();
  /** For the root of each range, the last day of the range. */
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
    const begun = lowerBound(starts, days.to + 1, 0);
    const ended = lowerBound(sortedEnds, days.from, 0);
    // Sorting that many answers would take longer than a scan, which finds them in order.
    if ((begun - ended) * SCAN_LIMIT > length) return scan(days);
    let count = 0;
    const visit = (low: number, high: number): void => {
      const middle = (low + high) >>> 1;
      if (low >= high || (lastDays[middle] as number) < days.from) return;
      visit(low, middle);
      if (middle >= begun) return;
      if ((ends[middle] as number) >= days.from) found[count++] = order[middle] as number;
      visit(middle + 1, high);
    };
    visit(0, length);
    return found.subarray(0, count).sort();
  };
}

/** Fills an array with a number for each index; `from` would first make a list of all of them. */
function filled<Numbers extends Float64Array | Int32Array | Uint32Array>(
  numbers: Numbers,
  numberAt: (index: number) => number,
): Numbers {
  for (let index = 0; index < numbers.length; index++) numbers[index] = numberAt(index);
  return numbers;
}
