import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecord } from "../dataset/lookUp.ts";
import type { ReferenceOrNear } from "../model/ids.ts";
import type { AnyRecord, RecordOf } from "../model/records.ts";

/**
 * Returns the record with an id of the dataset. An id that the dataset does not have is a compile
 * error, which names the ids that begin alike.
 *
 * Use {@link findRecord} for an id that the dataset may not have.
 *
 * If the id was moved or merged, the result is the new record.
 *
 * @param dataset - the dataset
 * @param id - an id of the dataset; its prefix decides the type of the result
 * @returns the record, frozen
 * @throws `unknown-id` if there is no such record; for an id that was split or withdrawn, the error
 *   says so
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
): RecordOf<K>;
/**
 * Returns the record that another record refers to, such as the person of a tenure.
 *
 * @param dataset - the dataset that has the referring record
 * @param id - a reference from a record; its prefix decides the type of the result
 * @returns the record, frozen
 * @throws `unknown-id` if there is no such record, as for a reference from another dataset
 *
 * @example
 * ```ts
 * import { dataset, getRecord } from "laos-relations";
 *
 * const { person } = getRecord(dataset, "tenure:wang-yi-foreign-minister");
 * getRecord(dataset, person).name.full; // => "Wang Yi"
 * ```
 */
export function getRecord<Id extends string, const R extends string>(
  dataset: Dataset<Id>,
  id: ReferenceOrNear<R, NoInfer<Id>>,
): RecordOf<R>;
export function getRecord(dataset: Dataset, id: string): AnyRecord {
  return requireRecord(dataset, id);
}
