import type { Dataset } from "../dataset/Dataset.ts";
import { demand } from "../dataset/lookUp.ts";
import type { RecordOf } from "../model/records.ts";

/**
 * Gets the record with an id of the dataset. An id that the dataset does not hold does not compile.
 *
 * Use {@link findRecord} for an id that may not be there.
 *
 * @param dataset - where to look
 * @param id - an id of the dataset; its prefix decides the type of the result
 * @returns the record, frozen
 * @throws `unknown-id` where there is none; for an id that was split or withdrawn the error says so
 *
 * @example
 * ```ts
 * import { dataset, getRecord } from "laos-relations";
 *
 * getRecord(dataset, "mission:turkiye-laos-embassy").established.edtf; // => "2017"
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function getRecord<Id extends string, const K extends Id>(
  dataset: Dataset<Id>,
  id: K,
): RecordOf<K> {
  return demand(dataset, id) as RecordOf<K>;
}
