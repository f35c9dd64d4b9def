import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import type { RecordOf } from "../model/records.ts";

/**
 * Finds the record with an id that may not be in the dataset, such as an id from a link.
 *
 * Use {@link getRecord} for an id that the dataset has.
 *
 * If the id was moved or merged, the result is the new record.
 *
 * @param dataset - the dataset
 * @param id - any string; if its prefix is known to the compiler, it decides the type of the result
 * @returns the record, frozen; `undefined` if there is none
 * @throws `unknown-id` if `id` is not a string
 *
 * @example
 * ```ts
 * import { dataset, findRecord } from "laos-relations";
 *
 * findRecord(dataset, "party:lao")?.type; // => "state"
 * findRecord(dataset, "party:atlantis"); // => undefined
 * findRecord(dataset, "anything else"); // => undefined
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function findRecord<const Id extends string>(
  dataset: Dataset,
  id: Id,
): RecordOf<Id> | undefined {
  return lookUp(dataset, id) as RecordOf<Id> | undefined;
}
