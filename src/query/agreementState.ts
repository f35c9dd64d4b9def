import { type Extents, hullOf, overlapsAny } from "../time/days.ts";
import { edtfBetween } from "../time/edtfBetween.ts";
import { overlapAnswer } from "../time/overlaps.ts";
import type { AgreementOn } from "./AgreementOn.ts";
import type { AgreementEnd } from "./agreementEnd.ts";
import type { AgreementPhase, AgreementPhases } from "./agreementPhases.ts";
import { silenceAfter, vouchedIn } from "./validityOf.ts";

/**
 * The state of an agreement on a day, with what is known of it; undefined if it was surely not signed
 * by then.
 *
 * @internal
 */
export function agreementState(
  asked: Extents,
  { signed, inForce, end, sure }: AgreementPhases,
): Omit<AgreementOn, "agreement"> | undefined {
  const { from, to } = hullOf(asked.possible);
  if (hullOf(signed.possible).from > to) return undefined;
  const isOver = end !== undefined && from > end.lastDay.to;
  // An agreement that ended before its period was never in force.
  const wasInForce = isOver && inForce && hullOf(inForce.possible).from <= end.lastDay.to;
  const phase = isOver ? (wasInForce ? inForce : signed) : phaseOn(asked, signed, inForce);
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
  return {
    state: isOver ? end.state : isInForce && isSure ? "in-force" : phase.state,
    answer: isSure ? "yes" : "possible",
    since: phase.since,
    until: end && untilIn(phase, end),
    vouched: vouchedIn(sure),
    reason: `${clauses.join("; ")}.`,
  };
}

/** The last day of an agreement in EDTF, if it was in a phase: not before the phase may have begun. */
function untilIn({ possible }: AgreementPhase, { lastDay, qualifier }: AgreementEnd) {
  const first = hullOf(possible).from;
  return edtfBetween(Math.max(lastDay.from, first), Math.max(lastDay.to, first), qualifier);
}

/** The phase on a day: the phase that is certain, or else the later phase that is possible. */
function phaseOn(
  asked: Extents,
  signed: AgreementPhase,
  inForce: AgreementPhase | undefined,
): AgreementPhase {
  if (!inForce || !overlapsAny(inForce.possible, asked.possible)) return signed;
  const isOnlySigned =
    overlapAnswer(inForce, asked) !== "yes" && overlapAnswer(signed, asked) === "yes";
  return isOnlySigned ? signed : inForce;
}
