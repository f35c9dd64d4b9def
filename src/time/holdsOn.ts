import type { Answer } from "./answer.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { overlapAnswer } from "./overlaps.ts";
import { readDay } from "./readQuestion.ts";
import type { TimeInput } from "./Time.ts";

/**
 * Asks whether a thing holds, or happens, on a day.
 *
 * Use {@link overlaps} for a period of several days.
 *
 * Both ends of the thing are included. A thing that begins in [s0, s1] and ends in [e0, e1] holds
 * surely on d when s1 ≤ d ≤ e0, possibly when s0 ≤ d ≤ e1. A day known only to the month or year,
 * or one of a set, is one day of that window: `yes` only when it holds on all of them. Either side
 * marked `?` gives `possible` at most. An open or unknown end gives no certainty by itself: `yes`
 * between a known start and the last day attested, `possible` beyond.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param day - the day in question: a date or a set in EDTF, not an interval
 * @returns `yes`, `possible` or `no`
 * @throws `unsupported-edtf` for anything but one day, `reversed-interval`, `contradictory-time` as
 *   {@link boundsOf} does
 *
 * @example Open at the end, and attested
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
