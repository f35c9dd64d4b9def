import { type Days, hullOf } from "./days.ts";

/** The day that represents all days before the index, about the year -180 000. */
const FIRST = -66_000_000;

/** The size of the index, up to about the year 180 000: below 2 ** 27, so that a double can contain a day and a position. */
const SIZE = 132_000_000;

/** Days that overlap no others. @internal */
export const NEVER: Days = /* @__PURE__ */ Object.freeze({ from: SIZE, to: -1 });

/**
 * Maps ranges of days to the one range that the index can contain. Days beyond the index become its
 * first or last day. So ranges that overlap still do, but ranges that do not may do so as well.
 *
 * @internal
 */
export function indexedDays(ranges: readonly Days[]): Days {
  if (ranges.length === 0) return NEVER;
  const { from, to } = hullOf(ranges);
  const clamp = (day: number) => Math.min(Math.max(day - FIRST, 0), SIZE);
  return { from: clamp(from), to: clamp(to) };
}

/** Whether {@link indexedDays} is exact: the ranges have no gap and no day beyond the index. @internal */
export const isIndexable = (ranges: readonly Days[]): boolean =>
  ranges.length < 2 && ranges.every(({ from, to }) => isInIndex(from) && isInIndex(to));

const isInIndex = (day: number) => !Number.isFinite(day) || (day > FIRST && day < FIRST + SIZE);
