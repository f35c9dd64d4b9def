import { perDataset } from "../dataset/perDataset.ts";
import type { Agreement, AgreementStatus } from "../model/Agreement.ts";
import { coverageOf, effectOf, inForceOf } from "../records/agreementPeriod.ts";
import { beginningOf } from "../records/beginningOf.ts";
import { type Replacement, replacementOf } from "../records/replacementOf.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { ANYTIME, type Days, type Extents, hullOf } from "../time/days.ts";
import { describeTime } from "../time/describeTime.ts";
import { edtfBetween } from "../time/edtfBetween.ts";
import { type AgreementEnd, agreementEnd } from "./agreementEnd.ts";
import { startQualifier } from "./validityOf.ts";

/** What is known of an agreement, whatever day is asked about. @internal */
export interface AgreementPhases {
  readonly signed: AgreementPhase;
  /** In force, suspended or provisionally applied. Undefined if no source says so. */
  readonly inForce: AgreementPhase | undefined;
  /** Undefined if no source says that it ends. */
  readonly end: AgreementEnd | undefined;
  /** The ranges of days on which it surely is signed or in force. */
  readonly sure: readonly Days[];
}

/** A time at which an agreement is signed, or in force. @internal */
export interface AgreementPhase extends Extents {
  /** The state on the days on which the phase is possible. On those on which it is certain: `signed` or `in-force`. */
  readonly state: "signed" | CalledState;
  /** The first day, in EDTF; undefined if no source says. */
  readonly since: string | undefined;
  /** Says that it has begun. */
  readonly text: string;
  /** Says that it, or the next phase, is not known to have begun. */
  readonly ahead: string;
}

/**
 * Returns a function that finds what is known of an agreement. Reading dates and writing them in words
 * takes most of the time of a query, so it is done once.
 *
 * @internal
 */
export const agreementPhases = /* @__PURE__ */ perDataset((dataset) => {
  const found = new Map<Agreement, AgreementPhases>();
  return (agreement: Agreement): AgreementPhases => {
    const known = found.get(agreement);
    if (known) return known;
    const replacement = replacementOf(dataset, agreement, effectOf);
    const signed = signatureOf(agreement);
    const inForce = forceOf(agreement, replacement);
    const sure = [...signed.yes, ...(inForce?.yes ?? [])];
    const end = agreementEnd(dataset, agreement, replacement, sure);
    const phases = { signed, inForce, end, sure };
    found.set(agreement, phases);
    return phases;
  };
});

/** The states in which an agreement is in force or applied, with what a source calls it. */
const CALLED = {
  "in-force": "in force",
  suspended: "suspended",
  "provisionally-applied": "provisionally applied",
} as const;

type CalledState = keyof typeof CALLED;

const isCalled = (status: AgreementStatus): status is CalledState => status in CALLED;

function signatureOf(agreement: Agreement): AgreementPhase {
  const { signed } = agreement;
  const { possible, yes, earliestStart, latestStart } = dayBoundsOf(signed);
  const coverage = coverageOf(agreement);
  const period = coverage ? `; its period is ${describeTime(coverage.time)}` : "";
  return {
    state: "signed",
    possible,
    yes,
    since: edtfBetween(earliestStart, latestStart, startQualifier(signed)),
    text:
      signed.edtf === undefined
        ? "No source says when it was signed"
        : `Signed ${describeTime(signed)}`,
    ahead: `no source says that it is in force${period}`,
  };
}

/** The phase in which an agreement is in force; undefined if no source says so. */
function forceOf(
  agreement: Agreement,
  replacement: Replacement | undefined,
): AgreementPhase | undefined {
  const { status, signed } = agreement;
  const stated = inForceOf(agreement);
  if (stated) {
    const { time, bounds } = stated;
    const text = `in force ${describeTime(time)}`;
    return {
      // Nobody knows when it was suspended, so it was in force on the days that a source attests.
      state: status === "suspended" ? status : "in-force",
      possible: bounds.possible,
      yes: bounds.yes,
      since: edtfBetween(bounds.earliestStart, bounds.latestStart, startQualifier(time)),
      text,
      ahead:
        status === "provisionally-applied" ? `a source calls it ${CALLED[status]}; ${text}` : text,
    };
  }
  if (!isCalled(status)) return undefined;
  const signature = dayBoundsOf(signed);
  const coverage = coverageOf(agreement);
  const called = `a source calls it ${CALLED[status]}`;
  if (!coverage) {
    const since = { from: signature.earliestStart, to: ANYTIME.to };
    const text = `${called} and gives no day`;
    return {
      state: status,
      possible: [since],
      yes: [],
      since: edtfBetween(since.from, since.to),
      text,
      ahead: text,
    };
  }
  const { bounds, time } = coverage;
  // If the signature is dated, the agreement is in force from the later of the two days.
  const isDated = signed.edtf !== undefined;
  const sure = {
    from: Math.max(beginningOf(bounds).to, isDated ? beginningOf(signature).to : ANYTIME.from),
    to: Math.min(hullOf(bounds.yes).to, replacement?.lastDay.from ?? ANYTIME.to),
  };
  return {
    state: status,
    possible: bounds.possible,
    yes: status === "in-force" ? [sure] : [],
    since: edtfBetween(
      Math.max(bounds.earliestStart, signature.earliestStart),
      Math.max(bounds.latestStart, isDated ? signature.latestStart : ANYTIME.from),
      startQualifier(time),
    ),
    text: `${called}, for the period ${describeTime(time)}`,
    ahead: `its period is ${describeTime(time)}`,
  };
}
