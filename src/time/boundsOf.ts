import { dayBoundsOf } from "./dayBoundsOf.ts";
import { dayText } from "./dayText.ts";
import type { Day } from "./parseEdtf.ts";
import type { TimeInput } from "./Time.ts";

/**
 * The days within which a time begins and ends, all included. Where nothing bounds it a field is
 * `"-∞"` or `"∞"`. All of them compare as text in the years 0000 to 9999, otherwise by
 * {@link compareDays}.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface Bounds {
  /** The first day on which it can have begun (s0 in the documentation). */
  readonly earliestStart: Day;
  /** The last day on which it can have begun (s1). */
  readonly latestStart: Day;
  /** The first day on which it can have ended (e0). */
  readonly earliestEnd: Day;
  /** The last day on which it can have ended (e1). */
  readonly latestEnd: Day;
  /** Whether part of the date is marked `?`, `~` or `%`, so that it makes no answer a yes. */
  readonly uncertain: boolean;
}

/**
 * Says within which days a time begins and ends.
 *
 * Use {@link holdsOn}, {@link overlaps} or {@link within} to ask a question; `boundsOf` is for
 * drawing, sorting and your own arithmetic.
 *
 * A date of any precision is one time in its window: `2017` begins and ends on days of 2017. An
 * interval begins within its first date and ends within its second. `[…]` is one day of one of its
 * members, and `{…}` at least one day of each. The bounds go from the first to the last day; gaps
 * between members are known to the three questions only. An open or unknown end is bounded by
 * nothing but the other end, and by `attested`.
 *
 * What a source vouches to have held on a day began no later, and ended no earlier, than that day;
 * of `[…]` it is the day itself. Where `attested` is marked `?`, `~` or `%` it changes nothing.
 * Nothing else bounds a missing time.
 *
 * @param time - a time of a record, or a date in EDTF
 * @returns the four bounds, frozen
 * @throws `unsupported-edtf` or `reversed-interval` as {@link parseEdtf} does; `unsupported-edtf`
 *   also for a time with a field that times do not have, or without `edtf` unless it is missing
 * @throws `contradictory-time` when `attested` lies outside the time
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
 * @example An unknown start, attested on one day
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
