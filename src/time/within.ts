import type { Answer } from "./answer.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { overlapsAny } from "./days.ts";
import { readPeriod } from "./readQuestion.ts";
import type { TimeInput } from "./Time.ts";

/**
 * Answers whether all of a time lies in a period.
 *
 * Use {@link overlaps} to ask whether the two have a day in common.
 *
 * Both ends of the period are included, and a date as a period means all of its days. For a time
 * that starts in [s0, s1] and ends in [e0, e1], and a period from q0 to q1, the answer is `yes` if
 * s0 ≥ q0 and e1 ≤ q1. It is `possible` as soon as some day of the time may lie in the period
 * (s0 ≤ q1 and e1 ≥ q0), so `no` means that no day can. A qualifier in the date or the period
 * allows `possible` at most. A missing time is `possible`.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param period - the period in question, in EDTF
 * @returns `yes`, `possible` or `no`
 * @throws `unsupported-edtf` if `period` is a set `{…}`; otherwise `unsupported-edtf`,
 *   `reversed-interval` and `contradictory-time` as {@link boundsOf} does
 *
 * @example
 * ```ts
 * import { within } from "laos-relations";
 *
 * within("2024-07-24/2024-07-27", "2024-07"); // => "yes"
 * within("2024-07-24/2024-07-27", "2024-07-26/.."); // => "possible"
 * within("2024", "2025"); // => "no"
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function within(time: TimeInput, period: string): Answer {
  const { possible, earliestStart, latestEnd, uncertain } = dayBoundsOf(time);
  const asked = readPeriod(period);
  if (!overlapsAny(possible, asked.possible)) return "no";
  const isSure =
    !uncertain &&
    asked.yes.length > 0 &&
    asked.yes.every(({ from, to }) => earliestStart >= from && latestEnd <= to);
  return isSure ? "yes" : "possible";
}
