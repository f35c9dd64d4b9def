import type { Answer } from "./answer.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { overlapsAny } from "./days.ts";
import { readPeriod } from "./readQuestion.ts";
import type { TimeInput } from "./Time.ts";

/**
 * Asks whether a time lies wholly inside a period.
 *
 * Use {@link overlaps} to ask whether it shares a day with the period.
 *
 * Both ends of the period are included, and a date stands for all of its days. A thing that begins
 * in [s0, s1] and ends in [e0, e1] is surely within [q0, q1] when s0 ≥ q0 and e1 ≤ q1; it is
 * `possible` as soon as some day of it may lie inside (s0 ≤ q1 and e1 ≥ q0), so `no` means that
 * none can. Either side marked `?` gives `possible` at most. A missing time is `possible`.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param period - the period in question, in EDTF
 * @returns `yes`, `possible` or `no`
 * @throws `unsupported-edtf`, `reversed-interval`, `contradictory-time` as {@link boundsOf} does
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
