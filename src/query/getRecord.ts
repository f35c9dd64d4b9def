import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecord } from "../dataset/lookUp.ts";
import type { Reference } from "../model/ids.ts";
import type { AnyRecord, RecordOf } from "../model/records.ts";

/**
 * Gets the record with an id of the dataset. An id that the dataset does not hold does not compile.
 *
 * Use {@link findRecord} for an id that may not be there.
 *
 * An id that has moved or been merged leads to the record in its place.
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
): RecordOf<K>;
/**
 * Gets the record that another record refers to, such as the person of a tenure.
 *
 * @param dataset - the dataset that the referring record is of
 * @param id - the reference, as it stands in a record; its kind decides the type of the result
 * @returns the record, frozen
 * @throws `unknown-id` where there is none, as in a record of another dataset
 *
 * @example
 * ```ts
 * import { dataset, getRecord } from "laos-relations";
 *
 * const { person } = getRecord(dataset, "tenure:wang-yi-foreign-minister");
 * getRecord(dataset, person).name.full; // => "Wang Yi"
 * ```
 */
export function getRecord<const R extends string>(dataset: Dataset, id: Reference<R>): RecordOf<R>;
export function getRecord(dataset: Dataset, id: string): AnyRecord {
  return requireRecord(dataset, id);
}
