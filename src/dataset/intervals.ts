import type { Days } from "../time/days.ts";
import { NEVER } from "../time/indexedDays.ts";
import { firstFrom, type Positions } from "./positions.ts";

/** The days of each record, by its position. @internal */
export interface Spans {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Whether the days at a position touch others. @internal */
export const touches = ({ from, to }: Spans, position: number, days: Days): boolean =>
  (from[position] as number) <= days.to && (to[position] as number) >= days.from;

/** Up to this many are sooner looked through than arranged. */
const FEW = 64;

/**
 * Finds which of some positions have days that touch others, in about as many steps as there are
 * answers: an interval tree without nodes. The places lie sorted by their first day; the middle of
 * a part is the root of it, and holds the last day of all of the part.
 *
 * An answer is good until the next question.
 *
 * @internal
 */
export function intervals(spans: Spans, all: Positions): (days: Days) => Positions {
  // What touches nothing would only be in the way, and be counted among what has ended.
  const positions = all.filter((position) => (spans.to[position] as number) > NEVER.to);
  // One place to write to for all answers: a new one for each would set off a collection of garbage
  // every few questions, which takes as long as the dataset is large.
  const found = new Uint32Array(positions.length);
  // Here and where answers are put together loops count: iterators would take five times as long.
  const look = (days: Days) => {
    const { from, to } = spans;
    let count = 0;
    for (let at = 0; at < positions.length; at++) {
      const position = positions[at] as number;
      const begun = Number((from[position] as number) <= days.to);
      const lasts = Number((to[position] as number) >= days.from);
      // Written down in any case and kept if it fits: a branch that nothing foretells takes longer.
      found[count] = position;
      count += begun & lasts;
    }
    return found.subarray(0, count);
  };
  if (positions.length <= FEW) return look;

  // Sorted as numbers that hold first day and position at once: with a comparison of one's own
  // sorting would take ten times as long.
  const { length } = positions;
  const at = (place: number) => order[place] as number;
  const key = (position: number) => (spans.from[position] as number) * 2 ** 26 + position;
  const keys = filled(new Float64Array(length), (place) => key(positions[place] as number)).sort();
  const order = filled(new Uint32Array(length), (place) => (keys[place] as number) % 2 ** 26);
  const starts = filled(new Int32Array(length), (place) => spans.from[at(place)] as number);
  const ends = filled(new Int32Array(length), (place) => spans.to[at(place)] as number);
  const endsInOrder = ends.slice().sort();
  const lasts = new Int32Array(order.length);
  const arrange = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >>> 1;
    const last = Math.max(ends[middle] as number, arrange(low, middle), arrange(middle + 1, high));
    lasts[middle] = last;
    return last;
  };
  arrange(0, order.length);

  return (days) => {
    const begun = firstFrom(starts, days.to + 1, 0);
    const ended = firstFrom(endsInOrder, days.from, 0);
    // So many that to put them in order would take longer than to look through all.
    if ((begun - ended) * FEW > positions.length) return look(days);
    let count = 0;
    const visit = (low: number, high: number): void => {
      const middle = (low + high) >>> 1;
      if (low >= high || (lasts[middle] as number) < days.from) return;
      visit(low, middle);
      if (middle >= begun) return;
      if ((ends[middle] as number) >= days.from) found[count++] = order[middle] as number;
      visit(middle + 1, high);
    };
    visit(0, order.length);
    return found.subarray(0, count).sort();
  };
}

/** An array with a number for each place; `from` would put them all into a list of their own first. */
function filled<Numbers extends Float64Array | Int32Array | Uint32Array>(
  numbers: Numbers,
  numberAt: (place: number) => number,
): Numbers {
  for (let place = 0; place < numbers.length; place++) numbers[place] = numberAt(place);
  return numbers;
}
