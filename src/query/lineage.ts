import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecordOf } from "../dataset/lookUp.ts";
import { argumentError } from "../errors.ts";
import type { Agreement } from "../model/Agreement.ts";
import type { IdIn } from "../model/ids.ts";
import type { Mission } from "../model/Mission.ts";
import type { RecordOf } from "../model/records.ts";
import type { Status } from "../model/Status.ts";
import { closure } from "../records/closure.ts";
import { successorsById } from "../records/successors.ts";
import { compareStrings } from "./compareStrings.ts";

/** The records that may supersede another record of their kind. */
type Superseding = Agreement | Status | Mission;

/**
 * Lists an agreement, a status or a mission with everything that it superseded and that superseded it.
 *
 * Use {@link statusesOn} for the statuses that hold on a day.
 *
 * The lineage follows the field `supersedes` of the records: a later record is not a successor unless
 * a source says so. If several records supersede a record, all of them are in its lineage.
 *
 * @param dataset - the dataset
 * @param id - the id of an agreement, a status or a mission of the dataset
 * @returns the lineage with the record itself: superseded records first, records of the same depth
 *   by id; frozen. It is the record alone if nothing superseded it and it superseded nothing
 * @throws `unknown-id` as {@link getRecord}
 * @throws `wrong-kind` if the record is not an agreement, a status or a mission
 *
 * @example
 * ```ts
 * import { dataset, lineage } from "laos-relations";
 *
 * lineage(dataset, "agreement:laos-switzerland-air-services").map(
 *   ({ signed, status }) => `${signed.edtf}: ${status}`,
 * );
 * // => ["1999?: in-force", "2024-07-26: signed"]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function lineage<
  Id extends string,
  const K extends IdIn<Id, "agreement" | "status" | "mission">,
>(dataset: Dataset<Id>, id: K): readonly RecordOf<K>[];
/**
 * Lists the lineage of a record, such as a record that a query found.
 *
 * @param dataset - the dataset that has the record
 * @param record - an agreement, a status or a mission of the dataset
 * @returns the lineage, as for an id
 * @throws as for an id
 */
export function lineage<R extends Agreement | Status | Mission>(
  dataset: Dataset,
  record: R,
): readonly R[];
export function lineage(
  dataset: Dataset,
  idOrRecord: string | Superseding,
): readonly Superseding[] {
  const { id: start, kind } = requireRecordOf(dataset, idOrRecord);
  if (kind !== "agreement" && kind !== "status" && kind !== "mission") {
    throw argumentError("wrong-kind", start, "the id of an agreement, a status or a mission", "id");
  }
  const byId = recordsById(dataset);
  const successors = successorsById(dataset);
  const predecessorOf = (id: string) => (byId.get(id) as Superseding).supersedes;
  const ids = closure([start], (id) => {
    const predecessor = predecessorOf(id);
    return [...(predecessor ? [predecessor] : []), ...(successors.get(id) ?? [])];
  });
  // Each record has one predecessor at most, so the generations follow from the first records on. A
  // recursion over the predecessors would overflow the stack for a long history.
  let generation = [...ids].filter((id) => !ids.has(predecessorOf(id) ?? ""));
  const inOrder: string[] = [];
  while (generation.length > 0) {
    for (const id of generation.sort(compareStrings)) inOrder.push(id);
    generation = generation.flatMap((id) => successors.get(id) ?? []);
  }
  return Object.freeze(inOrder.map((id) => byId.get(id) as Superseding));
}
