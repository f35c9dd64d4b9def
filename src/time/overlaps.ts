import type { Answer } from "./answer.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { type Extents, overlapsAny, overlapsEvery } from "./days.ts";
import { readPeriod } from "./readQuestion.ts";
import type { TimeInput } from "./Time.ts";

/**
 * Asks whether a time shares at least one day with a period.
 *
 * It is what `during` means in the criteria of a query. Use {@link within} to ask whether it lies
 * wholly inside the period, {@link holdsOn} for a single day.
 *
 * Both ends of the period are included, and a date stands for all of its days: `2024-07` is 1 to
 * 31 July. A thing that begins in [s0, s1] and ends in [e0, e1] overlaps [q0, q1] surely when
 * s1 ≤ q1 and e0 ≥ q0, possibly when s0 ≤ q1 and e1 ≥ q0. A period with an unknown end, or one of
 * a set of days, is answered `yes` only when every reading of it gives yes. Either side marked `?`
 * gives `possible` at most. A missing time is `possible` in every
 * period, and `yes` only where it is attested.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param period - the period in question, in EDTF
 * @returns `yes`, `possible` or `no`
 * @throws `unsupported-edtf`, `reversed-interval`, `contradictory-time` as {@link boundsOf} does
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

/** Whether a time and a question share a day. @internal */
export function overlapAnswer(time: Extents, asked: Extents): Answer {
  if (!overlapsAny(time.possible, asked.possible)) return "no";
  return overlapsEvery(time.yes, asked.yes) ? "yes" : "possible";
}
