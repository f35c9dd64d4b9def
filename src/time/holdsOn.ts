import type { Answer } from "./answer.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { overlapAnswer } from "./overlaps.ts";
import { readDay } from "./readQuestion.ts";
import type { TimeInput } from "./Time.ts";

/**
 * Answers whether something holds, or happens, on a day.
 *
 * Use {@link overlaps} for a period of several days.
 *
 * Both ends of a time are included. The answer is `yes` if every reading of the time and of the day
 * gives yes, `no` if none does, and `possible` otherwise. For a time that starts in [s0, s1] and
 * ends in [e0, e1], that is `yes` if s1 ≤ d ≤ e0, and `possible` if s0 ≤ d ≤ e1. If the day is known
 * only to the month or year, or is one of a set, any of its days may be meant.
 *
 * A qualifier (`?`, `~` or `%`) in the date or the day allows `possible` at most, except on days
 * that are attested without one. An open or unknown end is never sure by itself: the answer is `yes`
 * from the latest start to the last attested day, and `possible` after it.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param day - the day in question: a date or a set `[…]` in EDTF
 * @returns `yes`, `possible` or `no`
 * @throws `unsupported-edtf` if `day` is an interval or a set `{…}`; otherwise `unsupported-edtf`,
 *   `reversed-interval` and `contradictory-time` as {@link boundsOf} does
 *
 * @example An open end and an attested day
 * ```ts
 * import { holdsOn } from "laos-relations";
 *
 * const held = { edtf: "2017/..", basis: "stated", attested: "2024-07-27" } as const;
 * holdsOn(held, "2016-12-31"); // => "no"
 * holdsOn(held, "2017-06-30"); // => "possible"
 * holdsOn(held, "2024-07-27"); // => "yes"
 * holdsOn(held, "2024-07-28"); // => "possible"
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function holdsOn(time: TimeInput, day: string): Answer {
  return overlapAnswer(dayBoundsOf(time), readDay(day));
}
