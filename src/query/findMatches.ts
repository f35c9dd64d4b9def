import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { type Question, select } from "../engine/select.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import type { Answer } from "../time/answer.ts";
import type { Criteria } from "./Criteria.ts";
import { questionOf } from "./questionOf.ts";

/**
 * A record that meets some criteria, and how surely.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface Match<K extends Kind = Kind> {
  /** The record. */
  readonly record: RecordByKind[K];
  /** `yes`, or `possible` where a date is too imprecise to tell. Without a time in the criteria, `yes`. */
  readonly answer: Exclude<Answer, "no">;
}

/**
 * Finds the records that meet all criteria, each with how surely it does.
 *
 * Use {@link findRecords} where the answer does not matter, {@link timeline} for time order.
 *
 * Both ends of a period are included. A record whose date is too imprecise to tell is found as
 * `possible`; `certainty: "yes"` leaves it out. A record whose time is missing is possible at any
 * time at which it is not attested; one of a kind that has no time (a party, a place) is never found by `on` or `during`.
 *
 * @param dataset - where to look
 * @param criteria - what to look for
 * @returns the matches in id order, frozen; empty where nothing is found
 * @throws `invalid-criteria` for an unknown field, a field of the wrong form, or the same party twice
 * @throws `unknown-value` for a kind, topic, modality or certainty outside its vocabulary
 * @throws `unknown-code` or `unknown-id` for a party or source that the dataset does not hold
 * @throws `unsupported-edtf` or `reversed-interval` for a date that cannot be read
 *
 * @example The visit is known to the year only
 * ```ts
 * import { dataset, findMatches } from "laos-relations";
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
export function findMatches<Id extends string, Own extends Kind = Kind, K extends Own = Own>(
  dataset: Dataset<Id, Own>,
  criteria: Criteria<NoInfer<Id>, K>,
): readonly Match<K>[] {
  return matchesOf<K>(dataset, questionOf(dataset, criteria));
}

/** The matches of a question that has been checked. @internal */
export function matchesOf<K extends Kind>(
  dataset: Dataset,
  question: Question,
): readonly Match<K>[] {
  const records = allRecords(dataset);
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
