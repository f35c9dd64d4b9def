import type { DayBounds } from "../time/dayBoundsOf.ts";
import type { Days } from "../time/days.ts";
import { dayText } from "../time/dayText.ts";
import { describeTime } from "../time/describeTime.ts";
import { edtfBetween } from "../time/edtfBetween.ts";
import type { Day } from "../time/parseEdtf.ts";
import type { Time } from "../time/Time.ts";
import type { Match } from "./findMatches.ts";

/**
 * Whether something holds on a day, and what is known of since when and until when it holds.
 *
 * `until` and `vouched` do not depend on the day that was asked about.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export interface Validity {
  /** Whether it certainly or only possibly holds on that day. */
  readonly answer: Match["answer"];
  /**
   * The first day on which it holds, in EDTF, as precisely as it is known: `2017`, or
   * `[..2024-07-27]` if it only had begun by that day. {@link formatTime} writes it. Undefined: no
   * source says.
   */
  readonly since: string | undefined;
  /** The last day on which it holds, in EDTF, in the same form. Undefined: no source says that it ended, or is to end. */
  readonly until: string | undefined;
  /**
   * The last day that a source vouches for: the last day on which the answer is `yes`. It may be
   * later than the day that was asked about. Undefined: there is no single such day.
   */
  readonly vouched: Day | undefined;
}

/** What is known of since when and until when something holds that has these bounds. @internal */
export function knownOf(
  bounds: DayBounds,
  start: Time,
  end: Time | undefined,
  replaced: Days | undefined,
): Omit<Validity, "answer"> {
  const { earliestStart, latestStart, earliestEnd, latestEnd, yes } = bounds;
  return {
    since: edtfBetween(earliestStart, latestStart, startQualifier(start)),
    until: hasEnd(end)
      ? edtfBetween(earliestEnd, latestEnd, endQualifier(end))
      : replaced && edtfBetween(Math.max(earliestEnd, replaced.from), lastDay(bounds, replaced)),
    vouched: vouchedIn(yes),
  };
}

/** The last day on which something may hold that was replaced: not before a day that a source attests. @internal */
export const lastDay = ({ earliestEnd }: DayBounds, replaced: Days): number =>
  Math.max(earliestEnd, replaced.to);

/** The last day that some ranges surely span; minus infinity if they surely span none. @internal */
export const lastSureDay = (yes: readonly Days[]): number =>
  Math.max(...yes.filter(({ from, to }) => from <= to).map(({ to }) => to));

/** The last day that some ranges surely span, as text; undefined if they surely span none. @internal */
export function vouchedIn(yes: readonly Days[]): Day | undefined {
  const last = lastSureDay(yes);
  return Number.isFinite(last) ? dayText(last) : undefined;
}

/** Says that no source vouches for a day, if it is later than the last day that some ranges surely span. @internal */
export function silenceAfter(yes: readonly Days[], day: number): readonly string[] {
  const vouched = vouchedIn(yes);
  return vouched !== undefined && lastSureDay(yes) < day
    ? [`no source vouches for a day after ${describeTime(vouched)}`]
    : [];
}

/** Whether a time has an end: a last date that is neither open nor unknown. @internal */
export const hasEnd = (time: Time | undefined): boolean => /\d/.test(endText(time));

/** The qualifier of the first date of a time in EDTF; empty if it has none. @internal */
export const startQualifier = ({ edtf = "" }: Time): string =>
  qualifierIn(edtf.split("/")[0] ?? "");

/** The qualifier of the last date of a time in EDTF; empty if it has none. @internal */
export const endQualifier = (time: Time | undefined): string => qualifierIn(endText(time));

const endText = (time: Time | undefined): string => time?.edtf?.split("/").at(-1) ?? "";

const qualifierIn = (edtf: string): string => /[?~%]/.exec(edtf)?.[0] ?? "";
