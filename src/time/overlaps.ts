import type { Answer } from "./answer.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { type Extents, overlapsAny, overlapsEvery } from "./days.ts";
import { readPeriod } from "./readQuestion.ts";
import type { TimeInput } from "./Time.ts";

/**
 * Answers whether a time and a period have at least one day in common.
 *
 * The criterion `during` of a query asks this question. Use {@link within} to ask whether all of the
 * time lies in the period, and {@link holdsOn} for a single day.
 *
 * Both ends of the period are included. A date as a period means all of its days: `2024-07` is 1 to
 * 31 July. The answer is `yes` if every reading of the time and of the period gives yes, `no` if
 * none does, and `possible` otherwise. For a time that starts in [s0, s1] and ends in [e0, e1], and
 * a period from q0 to q1, that is `yes` if s1 ≤ q1 and e0 ≥ q0, and `possible` if s0 ≤ q1 and
 * e1 ≥ q0. An open end of the period has no limit, an unknown end may be any day, and a set `[…]` is
 * one day of its members.
 *
 * A qualifier in the date or the period allows `possible` at most, except where an attested day
 * alone gives yes. A missing time is `possible` in every period, and `yes` where it is attested.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param period - the period in question, in EDTF
 * @returns `yes`, `possible` or `no`
 * @throws `unsupported-edtf` if `period` is a set `{…}`, which is several periods; otherwise
 *   `unsupported-edtf`, `reversed-interval` and `contradictory-time` as {@link boundsOf} does
 *
 * @example
 * ```ts
 * import { overlaps } from "laos-relations";
 *
 * overlaps("2024-07-24/2024-07-27", "2024-07-27"); // => "yes"
 * overlaps("[2024-07-24..2024-07-27]", "2024-07-27"); // => "possible"
 * overlaps("2017", "2018/.."); // => "no"
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function overlaps(time: TimeInput, period: string): Answer {
  return overlapAnswer(dayBoundsOf(time), readPeriod(period));
}

/** The answer to whether a time and a question have a day in common. @internal */
export function overlapAnswer(time: Extents, asked: Extents): Answer {
  if (!overlapsAny(time.possible, asked.possible)) return "no";
  return overlapsEvery(time.yes, asked.yes) ? "yes" : "possible";
}
