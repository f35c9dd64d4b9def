import type { Bounds } from "./boundsOf.ts";

/**
 * A stretch of days as numbers that compare as the days do, both ends included.
 *
 * @internal
 */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The days by which a question whether two times share a day is answered, for either of the two:
 * possibly they do when their widest extents touch, and surely when what each surely spans does.
 * What it surely spans may end before it begins: of a thing on one day of a week, from the last to
 * the first.
 *
 * @internal
 */
export interface Extents {
  readonly possible: Days;
  readonly yes: Days;
}

/** Days that touch none. @internal */
export const NEVER: Days = /* @__PURE__ */ Object.freeze({ from: 100_000_000, to: -1 });

/** The numbers of some bounds: what is uncertain surely spans nothing. @internal */
export const extentsOf = (bounds: Bounds): Extents => ({
  possible: { from: toNumber(bounds.earliestStart), to: toNumber(bounds.latestEnd) },
  yes: bounds.uncertain
    ? NEVER
    : { from: toNumber(bounds.latestStart), to: toNumber(bounds.earliestEnd) },
});

/** `2024-07-27` as 20240727; `-∞` and `∞` before and after every day. */
const toNumber = (day: string): number =>
  day === "-∞"
    ? 0
    : day === "∞"
      ? 99_999_999
      : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8));
