import type { Dataset } from "../dataset/Dataset.ts";
import type { Assessment } from "../model/Assessment.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import { assessmentsById } from "../records/assessmentsById.ts";
import type { Criteria, DefaultKind } from "./Criteria.ts";
import { recordsFor } from "./recordsFor.ts";

/**
 * A record with the assessments that are about it.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface Assessed<K extends Kind = Kind> {
  /** The record that is assessed. */
  readonly record: RecordByKind[K];
  /** The assessments that are about it, in id order; at least one. */
  readonly assessments: readonly Assessment[];
}

/**
 * Lists what is thought of a record, or of all records that meet criteria: the assessments, under the
 * record that they are about.
 *
 * Use {@link findRecords} with `kind: "assessment"` for a plain list, and {@link discrepanciesFor} for
 * what is in doubt.
 *
 * An assessment is found under each record in its `about`, and not under the parties of that record:
 * a judgement of an embassy is not one of the state.
 *
 * @param dataset - the dataset
 * @param of - an id or a record of the dataset, or criteria for the assessed records
 * @returns the records that have assessments, in id order; frozen, empty if there are none
 * @throws `unknown-id` as {@link getRecord}; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { assessmentsFor, dataset } from "laos-relations";
 *
 * const [embassy] = assessmentsFor(dataset, { kind: "mission", between: ["LAO", "TUR"] });
 * embassy?.record.id; // => "mission:turkiye-laos-embassy"
 * embassy?.assessments.length; // => 5
 * ```
 *
 * @category Check evidence
 * @since 0.2.0
 */
export function assessmentsFor<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = DefaultKind<Own>,
>(
  dataset: Dataset<Id, Own>,
  of: NoInfer<Id> | AnyRecord | Criteria<NoInfer<Id>, K>,
): readonly Assessed<K>[] {
  const records = recordsFor(dataset, of as string | AnyRecord | Criteria);
  const byId = assessmentsById(dataset);
  return Object.freeze(
    records.flatMap((record) => {
      const assessments = byId.get(record.id);
      return assessments
        ? [Object.freeze({ record, assessments: Object.freeze([...assessments]) })]
        : [];
    }),
  ) as readonly Assessed<K>[];
}
