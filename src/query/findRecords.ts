import { recordList } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { select } from "../engine/select.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import type { Criteria, DefaultKind } from "./Criteria.ts";
import { questionOf } from "./questionOf.ts";

/**
 * Finds the records that meet all criteria.
 *
 * Use {@link findMatches} to see which records meet `on` or `during` only possibly,
 * {@link timeline} for time order, {@link getRecord} for a record whose id you know.
 *
 * Without `kind`, the result leaves out assessments and discrepancies; see {@link DefaultKind}.
 *
 * Both ends of a period are included.
 *
 * The result includes records whose dates are too imprecise or uncertain; `certainty: "yes"`
 * excludes them.
 *
 * @param dataset - the dataset
 * @param criteria - the conditions; `kind` narrows the type of the result
 * @returns the records in id order; frozen, empty if no record meets the criteria
 * @throws as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, findRecords } from "laos-relations";
 *
 * const missions = findRecords(dataset, { kind: "mission", between: ["LAO", "TUR"] });
 * missions.map(({ missionType, residence }) => `${residence} ${missionType}`); // => ["resident embassy"]
 * ```
 *
 * @example In JavaScript, a wrong code throws; it does not give an empty result
 * ```ts
 * import { dataset, findRecords } from "laos-relations";
 *
 * // @ts-expect-error no party of the dataset has this code
 * findRecords(dataset, { involving: "LAOS" }); // throws unknown-code
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function findRecords<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = DefaultKind<Own>,
>(dataset: Dataset<Id, Own>, criteria: Criteria<NoInfer<Id>, K>): readonly RecordByKind[K][] {
  // The list has the records at the positions that were selected.
  const { records } = recordList(dataset);
  const { positions } = select(dataset, questionOf(dataset, criteria));
  // Preallocate: growing the array dominates long answers.
  const found = new Array<AnyRecord>(positions.length);
  for (let index = 0; index < found.length; index++) {
    found[index] = records[positions[index] as number] as AnyRecord;
  }
  return Object.freeze(found) as readonly RecordByKind[K][];
}
