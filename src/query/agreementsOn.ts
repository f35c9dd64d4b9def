import type { Dataset } from "../dataset/Dataset.ts";
import {
  AGREEMENT_STATES,
  type AgreementState,
  HOLDING_STATES,
} from "../records/agreementStates.ts";
import type { AgreementOn } from "./AgreementOn.ts";
import { agreementPhases } from "./agreementPhases.ts";
import { agreementState } from "./agreementState.ts";
import type { Criteria } from "./Criteria.ts";
import { recordsInState } from "./recordsInState.ts";

/**
 * Criteria for {@link agreementsOn}.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface AgreementCriteria<Id extends string = string>
  extends Omit<Criteria<Id, "agreement">, "kind" | "on" | "during"> {
  /** The state on the day, or a list of states. Default: the states in which an agreement holds: `signed`, `provisionally-applied`, `in-force` and `suspended`. */
  readonly state?: AgreementState | readonly AgreementState[] | undefined;
}

/**
 * Lists the agreements that hold on a day: those in force, and those signed that have not surely
 * ended.
 *
 * Use {@link findMatches} with `on` or `during` for the agreements signed at a time, {@link lineage}
 * for what replaced an agreement.
 *
 * - An agreement holds from its signature. Agreements that were never signed are not in the result.
 * - It is `in-force` in the period in which a source says so. If a source gives no such period but
 *   calls it in force, it is in force in the period that it plans for (`coverage`). If it plans for
 *   none either, it is possibly in force from its signature.
 * - It is `suspended` or `provisionally-applied` if a source calls it so. Nobody says on which days,
 *   so the answer is `possible`.
 * - It has ended after the last day of that period, or of its coverage, both included; on the day on
 *   which an agreement that supersedes it is surely signed and in effect; or, if a source only says
 *   that it ended, by the day on which the sources that it cites were published or read.
 *
 * *Signed* never means *in force*: if the sources only report the signature, the agreement is
 * `signed`, and `possible` on every later day. An agreement whose signature no source dates is
 * `possible` on any earlier day. A state in which an agreement has ended is in the result only if
 * `state` names it; an agreement that has only possibly ended is `possible` in its earlier state.
 *
 * @param dataset - the dataset
 * @param day - the day, in EDTF: a date or a set, not an interval
 * @param criteria - conditions for the agreements, without `kind`, `on` and `during`. Default: the
 *   agreements that hold
 * @returns the agreements in id order; frozen, empty if none is in such a state
 * @throws `unsupported-edtf` if `day` is not a single day; `unknown-value` for a state that is not in
 *   {@link AGREEMENT_STATES}; otherwise as {@link findMatches}
 *
 * @example A programme for 2020 to 2025
 * ```ts
 * import { agreementsOn, dataset } from "laos-relations";
 *
 * const programmes = { between: ["LAO", "VNM"], type: "action-programme" } as const;
 * agreementsOn(dataset, "2023-06-01", programmes).map(({ state, answer }) => [state, answer]);
 * // => [["in-force", "yes"]]
 * agreementsOn(dataset, "2026-01-27", programmes); // => []
 * const expired = { ...programmes, state: "expired" } as const;
 * agreementsOn(dataset, "2026-01-27", expired).map(({ since, until }) => [since, until]);
 * // => [["[2020-10..2020-12]", "2025"]]
 * ```
 *
 * @example Nobody says whether it is in force
 * ```ts
 * import { agreementsOn, dataset } from "laos-relations";
 *
 * const [memorandum] = agreementsOn(dataset, "2026-01-27", { between: ["LAO", "IND"] });
 * [memorandum?.state, memorandum?.answer, memorandum?.until]; // => ["signed", "possible", undefined]
 * ```
 *
 * @category Follow relations
 * @since 0.2.0
 */
export function agreementsOn<Id extends string>(
  dataset: Dataset<Id>,
  day: string,
  criteria: AgreementCriteria<NoInfer<Id>> = {},
): readonly AgreementOn[] {
  const phasesOf = agreementPhases(dataset);
  return recordsInState(dataset, day, criteria, {
    kind: "agreement",
    states: AGREEMENT_STATES,
    byDefault: HOLDING_STATES,
    stateOf(agreement, asked) {
      const found = agreementState(asked, phasesOf(agreement));
      return found && { agreement, ...found };
    },
  });
}
