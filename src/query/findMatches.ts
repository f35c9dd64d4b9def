import { recordList } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { type Question, select } from "../engine/select.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import type { Answer } from "../time/answer.ts";
import type { Criteria, DefaultKind } from "./Criteria.ts";
import { questionOf } from "./questionOf.ts";

/**
 * A record that meets criteria, and whether it meets them certainly.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface Match<K extends Kind = Kind> {
  /** The record. */
  readonly record: RecordByKind[K];
  /** `yes`, or `possible` if the date is too imprecise or uncertain. `yes` if the criteria have neither `on` nor `during`. */
  readonly answer: Exclude<Answer, "no">;
}

/**
 * Finds the records that meet all criteria, each with an answer: `yes` or `possible`.
 *
 * Use {@link findRecords} if you do not need the answer, {@link timeline} for time order.
 *
 * Without `kind`, the result leaves out assessments and discrepancies; see {@link DefaultKind}.
 *
 * Both ends of a period are included.
 *
 * A record whose date is too imprecise or uncertain is `possible`; `certainty: "yes"` excludes it. A
 * record whose time is missing is `possible` at any time, except where it is attested. `on` and
 * `during` never find records of a kind without a time, such as parties and places.
 *
 * @param dataset - the dataset
 * @param criteria - the conditions
 * @returns the matches in id order; frozen, empty if no record meets the criteria
 * @throws `invalid-criteria` if the criteria are not a plain object, have an unknown field or a field
 *   of the wrong form, or name the same party twice
 * @throws `unknown-value` for a kind, type, topic, modality or certainty outside its vocabulary
 * @throws `unknown-code` or `unknown-id` for a party or source that the dataset does not have
 * @throws `unsupported-edtf` or `reversed-interval` for a date that is not supported
 * @throws `unsupported-schema` for a kind that is newer than the schema of the dataset
 *
 * @example The source gives only the year of the visit
 * ```ts
 * import { findMatches } from "laos-relations";
 * import { dataset } from "laos-relations/datasets/2026.1";
 *
 * const visits = { kind: "event", between: ["LAO", "TUR"], atLeast: "done" } as const;
 * findMatches(dataset, { ...visits, during: "2018" }).map(({ answer }) => answer); // => ["yes"]
 * findMatches(dataset, { ...visits, during: "2018-06" }).map(({ answer }) => answer); // => ["possible"]
 * findMatches(dataset, { ...visits, during: "2019" }); // => []
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function findMatches<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = DefaultKind<Own>,
>(dataset: Dataset<Id, Own>, criteria: Criteria<NoInfer<Id>, K>): readonly Match<K>[] {
  return matchesOf<K>(dataset, questionOf(dataset, criteria));
}

/** Finds the matches of a question, whose criteria are already checked. @internal */
export function matchesOf<K extends Kind>(
  dataset: Dataset,
  question: Question,
): readonly Match<K>[] {
  // The list has the records at the positions that were selected.
  const { records } = recordList(dataset);
  const { positions, isSure } = select(dataset, question);
  // Preallocate: growing the array dominates long answers.
  const matches = new Array<Match>(positions.length);
  for (let index = 0; index < matches.length; index++) {
    const position = positions[index] as number;
    const record = records[position] as AnyRecord;
    matches[index] = Object.freeze({ record, answer: isSure(position) ? "yes" : "possible" });
  }
  return Object.freeze(matches) as readonly Match<K>[];
}
