import { type Days, hullOf } from "./days.ts";

/** The last day before those that the index can tell apart; it reaches from the year -180 000 or so to 180 000. */
const FIRST_INDEXED = -66_000_000;

/** How many days the index can tell apart: fewer than 2 ** 27, so that a day and a position fit into one number. */
const INDEXED = 132_000_000;

/** Days that touch none. @internal */
export const NEVER: Days = /* @__PURE__ */ Object.freeze({ from: INDEXED + 1, to: -1 });

/**
 * Days as the index holds them. Those before and after all that it can tell apart become its first
 * and its last day, so that what touches still touches, but what does not may do so too.
 *
 * @internal
 */
export function indexedDays(ranges: readonly Days[]): Days {
  if (ranges.length === 0) return NEVER;
  const { from, to } = hullOf(ranges);
  const indexed = (day: number) => Math.min(Math.max(day - FIRST_INDEXED, 0), INDEXED);
  return { from: indexed(from), to: indexed(to) };
}

/** Whether {@link indexedDays} loses nothing: no gap, and no day out of its reach but `±Infinity`. @internal */
export const isIndexable = (ranges: readonly Days[]): boolean =>
  ranges.length < 2 && ranges.every(({ from, to }) => isInReach(from) && isInReach(to));

const isInReach = (day: number) =>
  !Number.isFinite(day) || (day > FIRST_INDEXED && day < FIRST_INDEXED + INDEXED);
