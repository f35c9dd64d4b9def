import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecord } from "../dataset/lookUp.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { Agreement } from "../model/Agreement.ts";
import type { IdIn } from "../model/ids.ts";
import type { RecordOf } from "../model/records.ts";
import type { Status } from "../model/Status.ts";
import { appendTo } from "../records/appendTo.ts";
import { closure } from "../records/closure.ts";
import { fault } from "./checks.ts";

/**
 * Says what an instrument or a status took the place of, and what took its place.
 *
 * Use {@link statusesOn} for what holds on a day, whatever came before.
 *
 * Only what a source says to supersede something is followed (`supersedes` of the records): that
 * one thing comes after another does not make it a successor. Something that several things
 * supersede has all of them in its lineage.
 *
 * @param dataset - where to look
 * @param id - the id of an agreement or a status of the dataset
 * @returns the whole line, the record itself included, frozen: what was superseded stands before what
 *   superseded it, and ids settle the rest. One record alone where nothing superseded or was superseded
 * @throws `unknown-id` as {@link getRecord}
 * @throws `wrong-kind` for a record of another kind
 *
 * @example
 * ```ts
 * import { dataset, formatTime, lineage } from "laos-relations";
 *
 * lineage(dataset, "agreement:laos-switzerland-air-services").map(
 *   ({ signed, status }) => `${formatTime(signed)}: ${status}`,
 * );
 * // => ["perhaps 1999: superseded", "between 24 July 2024 and 27 July 2024: signed"]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function lineage<Id extends string, const K extends IdIn<Id, "agreement" | "status">>(
  dataset: Dataset<Id>,
  id: K,
): readonly RecordOf<K>[];
/**
 * The same for a record at hand, such as one that a query found.
 *
 * @param dataset - the dataset that the record is of
 * @param record - an agreement or a status of the dataset
 * @returns the whole line, as with an id
 * @throws as with an id
 */
export function lineage<R extends Agreement | Status>(dataset: Dataset, record: R): readonly R[];
export function lineage(
  dataset: Dataset,
  of: string | Agreement | Status,
): readonly (Agreement | Status)[] {
  const id = typeof of === "string" ? of : of?.id;
  const start = requireRecord(dataset, id);
  if (start.kind !== "agreement" && start.kind !== "status") {
    throw fault("wrong-kind", id, "the id of an agreement or a status", "id");
  }
  const byId = recordsById(dataset);
  const after = successors(dataset);
  const before = (at: string) => (byId.get(at) as Agreement | Status).supersedes;
  const line = closure([start.id], (at) => [
    ...([before(at)] as string[]).filter(Boolean),
    ...(after.get(at) ?? []),
  ]);
  /** How many things it supersedes, one behind the other. */
  const depth = (at: string | undefined): number => (at ? 1 + depth(before(at)) : 0);
  const inOrder = [...line].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return Object.freeze(inOrder.map((at) => byId.get(at) as Agreement | Status));
}

/** The ids of what supersedes each record. */
const successors = /* @__PURE__ */ perDataset((dataset) => {
  const found = new Map<string, string[]>();
  for (const { id, supersedes } of [...dataset.agreements, ...dataset.statuses]) {
    if (supersedes) appendTo(found, supersedes, id);
  }
  return found;
});
