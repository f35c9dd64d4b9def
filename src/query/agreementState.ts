import type { Agreement } from "../model/Agreement.ts";
import { coverageOf, inForceOf } from "../records/agreementPeriod.ts";
import { beginningOf } from "../records/beginningOf.ts";
import type { Replacement } from "../records/replacementOf.ts";
import { type DayBounds, dayBoundsOf } from "../time/dayBoundsOf.ts";
import { ANYTIME, type Days, type Extents, hullOf, overlapsAny } from "../time/days.ts";
import { edtfBetween } from "../time/edtfBetween.ts";
import { formatTime } from "../time/formatTime.ts";
import { overlapAnswer } from "../time/overlaps.ts";
import type { AgreementOn } from "./AgreementOn.ts";
import type { AgreementEnd } from "./agreementEnd.ts";
import { lastSureDay, silenceAfter, startQualifier, vouchedIn } from "./validityOf.ts";

/**
 * The state of an agreement on a day, with what is known of it; undefined if it was surely not signed
 * by then.
 *
 * @internal
 */
export function agreementState(
  asked: Extents,
  agreement: Agreement,
  end: AgreementEnd | undefined,
  replacement: Replacement | undefined,
): Omit<AgreementOn, "agreement"> | undefined {
  const { from, to } = hullOf(asked.possible);
  const signed = signatureOf(agreement);
  if (signed.start.from > to) return undefined;
  const inForce = forceOf(agreement, replacement);
  const sure = [...signed.yes, ...(inForce?.yes ?? [])];
  const isOver = end !== undefined && from > Math.max(end.lastDay.to, lastSureDay(sure));
  const phase = isOver ? (inForce ?? signed) : phaseOn(asked, signed, inForce);
  const isInForce = phase === inForce;
  const clauses = [signed.text];
  if (isOver) clauses.push(end.passed);
  else {
    clauses.push(isInForce ? inForce.text : (inForce ?? signed).ahead);
    if (isInForce) clauses.push(...silenceAfter(sure, from));
    if (end && to > end.lastDay.from) clauses.push(end.maybe);
  }
  const isSure = isOver
    ? asked.yes.length > 0 && end.qualifier === ""
    : overlapAnswer(phase, asked) === "yes";
  // Nobody knows when it was suspended, so it was in force on the days that a source attests.
  const isSuspended = agreement.status === "suspended" && isInForce && !isSure;
  return {
    state: isOver ? end.state : isSuspended ? "suspended" : isInForce ? "in-force" : "signed",
    answer: isSure ? "yes" : "possible",
    since: edtfBetween(phase.start.from, phase.start.to, phase.qualifier),
    until:
      end &&
      edtfBetween(Math.max(end.lastDay.from, signed.start.from), end.lastDay.to, end.qualifier),
    vouched: vouchedIn(sure),
    reason: `${clauses.join("; ")}.`,
  };
}

/** The phase on a day: the phase that is certain, or else the later phase that is possible. */
function phaseOn(asked: Extents, signed: Phase, inForce: Phase | undefined): Phase {
  if (!inForce || !overlapsAny(inForce.possible, asked.possible)) return signed;
  const isOnlySigned =
    overlapAnswer(inForce, asked) !== "yes" && overlapAnswer(signed, asked) === "yes";
  return isOnlySigned ? signed : inForce;
}

/** A time at which an agreement is signed, or in force. */
interface Phase extends Extents {
  /** The first day: at the earliest, and at the latest. */
  readonly start: Days;
  /** The qualifier of this date in EDTF; empty if it has none. */
  readonly qualifier: string;
  /** Says that it has begun. */
  readonly text: string;
  /** Says that it, or the next phase, is not known to have begun. */
  readonly ahead: string;
}

function signatureOf(agreement: Agreement): Phase {
  const { signed } = agreement;
  const { possible, yes, earliestStart, latestStart } = dayBoundsOf(signed);
  const coverage = coverageOf(agreement);
  const period = coverage ? `; its period is ${formatTime(coverage.time)}` : "";
  return {
    possible,
    yes,
    start: { from: earliestStart, to: latestStart },
    qualifier: startQualifier(signed),
    text:
      signed.edtf === undefined
        ? "No source says when it was signed"
        : `Signed ${formatTime(signed)}`,
    ahead: `no source says that it is in force${period}`,
  };
}

/** The phase in which an agreement is in force; undefined if no source says so. */
function forceOf(agreement: Agreement, replacement: Replacement | undefined): Phase | undefined {
  const stated = inForceOf(agreement);
  if (stated) {
    const { time, bounds } = stated;
    const text = `in force ${formatTime(time)}`;
    return {
      possible: bounds.possible,
      yes: bounds.yes,
      start: { from: bounds.earliestStart, to: bounds.latestStart },
      qualifier: startQualifier(time),
      text,
      ahead: text,
    };
  }
  const { status, signed } = agreement;
  if (status !== "in-force" && status !== "suspended") return undefined;
  const signature = dayBoundsOf(signed);
  const coverage = coverageOf(agreement);
  const called = `a source calls it ${status === "in-force" ? "in force" : "suspended"}`;
  if (!coverage) {
    const start = { from: signature.earliestStart, to: ANYTIME.to };
    const text = `${called} and gives no day`;
    return { possible: [start], yes: [], start, qualifier: "", text, ahead: text };
  }
  const { bounds, time } = coverage;
  const isDated = signed.edtf !== undefined;
  const sure = {
    from: Math.max(beginningOf(bounds).to, isDated ? beginningOf(signature).to : ANYTIME.from),
    to: Math.min(hullOf(bounds.yes).to, replacement?.lastDay.from ?? ANYTIME.to),
  };
  return {
    possible: bounds.possible,
    yes: status === "in-force" ? [sure] : [],
    start: laterOf(bounds, signature, isDated),
    qualifier: startQualifier(time),
    text: `${called}, for the period ${formatTime(time)}`,
    ahead: `its period is ${formatTime(time)}`,
  };
}

/** The first day of a period, or the day of the signature if it is later and a source dates it. */
const laterOf = (period: DayBounds, signature: DayBounds, isDated: boolean): Days => ({
  from: Math.max(period.earliestStart, signature.earliestStart),
  to: isDated ? Math.max(period.latestStart, signature.latestStart) : period.latestStart,
});
