import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Agreement } from "../model/Agreement.ts";
import type { Source } from "../model/Source.ts";
import { coverageOf, inForceOf } from "../records/agreementPeriod.ts";
import { type AgreementState, ENDED_STATES } from "../records/agreementStates.ts";
import { beginningOf } from "../records/beginningOf.ts";
import type { Replacement } from "../records/replacementOf.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import type { Days } from "../time/days.ts";
import { describeTime } from "../time/describeTime.ts";
import { endQualifier, hasEnd, lastSureDay } from "./validityOf.ts";

/** How an agreement ended, or is to end. @internal */
export interface AgreementEnd {
  /** The state after it. */
  readonly state: AgreementState;
  /**
   * The last day on which the agreement holds: at the earliest, and at the latest. Not before its
   * signature, nor before a day on which a source says that it is in force.
   */
  readonly lastDay: Days;
  /** The qualifier of this date in EDTF; empty if it has none. */
  readonly qualifier: string;
  /** Says that the end has passed. */
  readonly passed: string;
  /** Says that the end may have passed. */
  readonly maybe: string;
}

/**
 * The end of an agreement: that of the period in which it is in force, or else the end that surely
 * comes first. Undefined if no source says that it ends.
 *
 * @param sure - the ranges of days on which it surely is signed or in force
 * @internal
 */
export function agreementEnd(
  dataset: Dataset,
  agreement: Agreement,
  replacement: Replacement | undefined,
  sure: readonly Days[],
): AgreementEnd | undefined {
  const end = firstEnd(dataset, agreement, replacement);
  if (!end) return undefined;
  // What a source says of a day counts for more than what another says of the end.
  const atLeast = Math.max(
    dayBoundsOf(agreement.signed).earliestStart,
    inForceOf(agreement)?.bounds.earliestStart ?? Number.NEGATIVE_INFINITY,
    lastSureDay(sure),
  );
  const from = Math.max(end.lastDay.from, atLeast);
  const to = Math.max(end.lastDay.to, atLeast);
  return { ...end, lastDay: { from, to } };
}

function firstEnd(
  dataset: Dataset,
  agreement: Agreement,
  replacement: Replacement | undefined,
): AgreementEnd | undefined {
  const reported = ENDED_STATES.find((state) => state === agreement.status);
  const [inForce, coverage] = [inForceOf(agreement), coverageOf(agreement)];
  if (inForce && hasEnd(inForce.time)) {
    return {
      state: reported ?? "expired",
      lastDay: { from: inForce.bounds.earliestEnd, to: inForce.bounds.latestEnd },
      qualifier: endQualifier(inForce.time),
      passed: `it was in force ${describeTime(inForce.time)}`,
      maybe: "it may have ended by then",
    };
  }
  const ends: AgreementEnd[] = [];
  if (coverage && hasEnd(coverage.time)) {
    ends.push({
      state: "expired",
      lastDay: { from: coverage.bounds.earliestEnd, to: coverage.bounds.latestEnd },
      qualifier: endQualifier(coverage.time),
      passed: `its period, ${describeTime(coverage.time)}, is over`,
      maybe: "its period may be over",
    });
  }
  // Where the period says when it expired, the report adds nothing.
  if (reported && !(reported === "expired" && ends.length > 0)) {
    const text = `a source calls it ${reported} and gives no day`;
    const lastDay = { from: Number.NEGATIVE_INFINITY, to: publishedBy(dataset, agreement) - 1 };
    ends.push({ state: reported, lastDay, qualifier: "", passed: text, maybe: text });
  }
  if (replacement) {
    const { by, lastDay } = replacement;
    const [passed, maybe] = [`"${by.label}" replaced it`, `"${by.label}" may have replaced it`];
    ends.push({ state: "superseded", lastDay, qualifier: "", passed, maybe });
  }
  // If two ends are on the same day, the first of the list says more.
  const first = Math.min(...ends.map(({ lastDay }) => lastDay.to));
  return ends.find(({ lastDay }) => lastDay.to === first);
}

/** The day by which all sources that an agreement cites were surely published or read. */
function publishedBy(dataset: Dataset, { citations }: Agreement): number {
  const byId = recordsById(dataset);
  return citations.reduce((latest, citation) => {
    const accessed = "accessed" in citation ? citation.accessed : undefined;
    const { published } = byId.get(citation.source) as Source;
    return Math.max(latest, beginningOf(dayBoundsOf(accessed ?? published)).to);
  }, Number.NEGATIVE_INFINITY);
}
