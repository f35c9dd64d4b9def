import { dayBoundsOf } from "./dayBoundsOf.ts";
import { dayText } from "./dayText.ts";
import type { Day } from "./parseEdtf.ts";
import type { TimeInput } from "./Time.ts";

/**
 * The days on which a time starts and ends at the earliest and at the latest. An unbounded field is
 * `"-∞"` or `"∞"`. Days of the years 0000 to 9999 compare as text, and so do these two; for other
 * years use {@link compareDays}.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface Bounds {
  /** The earliest start (s0 in the documentation). */
  readonly earliestStart: Day;
  /** The latest start (s1). */
  readonly latestStart: Day;
  /** The earliest end (e0). */
  readonly earliestEnd: Day;
  /** The latest end (e1). */
  readonly latestEnd: Day;
  /** Whether the date contains `?`, `~` or `%`. Such a date alone never gives the answer `yes`. */
  readonly uncertain: boolean;
}

/**
 * Computes the earliest and the latest day on which a time starts and ends.
 *
 * Use {@link holdsOn}, {@link overlaps} or {@link within} to ask a question. `boundsOf` is for
 * charts, sorting and your own arithmetic.
 *
 * - A date is one time in its window: `2017` starts and ends on days of 2017.
 * - An interval starts within its first date and ends within its last. An open or unknown end is
 *   bounded only by the other end and by `attested`.
 * - `[…]` is one day of one member, `{…}` is at least one day of each member. The bounds include
 *   the gaps between members; the three questions exclude them.
 * - `attested` narrows the bounds: something that held on a day started on or before that day and
 *   ended on or after it. A set `[…]` is that day. An uncertain `attested` changes nothing.
 * - A missing time has no bounds but those of `attested`.
 *
 * @param time - a time of a record, or a date in EDTF
 * @returns the four bounds, frozen
 * @throws `unsupported-edtf` or `reversed-interval` as {@link parseEdtf} does; `unsupported-edtf`
 *   also if a time has an unknown field, or no `edtf` although its basis is not `missing`
 * @throws `contradictory-time` if `attested` lies outside the time
 *
 * @example A window is not a duration
 * ```ts
 * import { boundsOf } from "laos-relations";
 *
 * const conference = boundsOf("2024-07-24/2024-07-27");
 * conference.latestStart; // => "2024-07-24"
 *
 * const meeting = boundsOf("[2024-07-24..2024-07-27]");
 * meeting.latestStart; // => "2024-07-27"
 * ```
 *
 * @example An unknown start with one attested day
 * ```ts
 * import { boundsOf } from "laos-relations";
 *
 * boundsOf({ edtf: "/..", basis: "inferred", reason: "called established", attested: "2024-07-27" });
 * // => { earliestStart: "-∞", latestStart: "2024-07-27", earliestEnd: "2024-07-27", latestEnd: "∞", uncertain: false }
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function boundsOf(time: TimeInput): Bounds {
  const { earliestStart, latestStart, earliestEnd, latestEnd, uncertain } = dayBoundsOf(time);
  return Object.freeze({
    earliestStart: dayText(earliestStart),
    latestStart: dayText(latestStart),
    earliestEnd: dayText(earliestEnd),
    latestEnd: dayText(latestEnd),
    uncertain,
  });
}
