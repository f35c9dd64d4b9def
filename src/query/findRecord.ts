import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import type { RecordOf } from "../model/records.ts";

/**
 * Looks for the record with an id that may not be in the dataset, such as one from a link.
 *
 * Use {@link getRecord} for an id that you know to be there.
 *
 * An id that has moved or been merged leads to the record in its place.
 *
 * @param dataset - where to look
 * @param id - any text; where it is known to be an id of a kind, that decides the type of the result
 * @returns the record, frozen, or `undefined` where there is none
 * @throws `unknown-id` for what is not text
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
