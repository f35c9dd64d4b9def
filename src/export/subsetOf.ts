import { ownCollections, type RecordsById, recordsById } from "../dataset/allRecords.ts";
import { createDataset } from "../dataset/createDataset.ts";
import type { Dataset, DatasetData } from "../dataset/Dataset.ts";
import { requireRecordOf } from "../dataset/lookUp.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { invalidArgument, reading } from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { appendTo } from "../records/appendTo.ts";
import { closure } from "../records/closure.ts";
import { successorsById } from "../records/successors.ts";
import { hashDataset } from "../releases/hashDataset.ts";

/**
 * Takes some records out of a dataset, with everything that they need: a part of the dataset which a
 * program can send to a browser in place of the whole.
 *
 * Use it in a build step, write the result to a file as JSON, and pass the file to
 * {@link laos-relations!createDataset | createDataset} in the program.
 *
 * The part has the given records, all records that they refer to (their sources, parties, relations and
 * so on), the offices of their people, what replaced them, and the party that the dataset is about. So
 * {@link laos-relations!findRecords | findRecords} finds a given record in the part if and only if it finds it in the whole, and with
 * the same answer. Doubts and judgements about a record are records of their own: give them too, if the
 * program shows them.
 *
 * @param dataset - the dataset
 * @param records - records of the dataset, or their ids, in any order
 * @returns data for {@link laos-relations!createDataset | createDataset}, frozen, with every collection of the dataset; its version is
 *   that of the dataset with `-part`, its hash that of the part
 * @throws `unknown-id` as {@link laos-relations!getRecord | getRecord}; `invalid-criteria` if `records` is not an array
 *
 * @example
 * ```ts
 * import { createDataset, findRecords } from "laos-relations";
 * import { dataset } from "laos-relations/datasets/2026.1";
 * import { subsetOf } from "laos-relations/export";
 *
 * const part = createDataset(subsetOf(dataset, findRecords(dataset, { between: ["LAO", "TUR"] })));
 * part.meta.version; // => "2026.1-part"
 * part.ids.length < dataset.ids.length / 3; // => true
 * findRecords(part, { kind: "mission", between: ["LAO", "TUR"] }).map(({ id }) => id);
 * // => ["mission:turkiye-laos-embassy"]
 * ```
 *
 * @category Export
 * @since 0.2.0
 */
export function subsetOf<Own extends Kind = Kind>(
  dataset: Dataset<string, Own>,
  records: readonly (AnyRecord | string)[],
): DatasetData<Own> {
  const byId = recordsById(dataset);
  const invalid = () => invalidArgument(records, "an array of records or ids", "records");
  const given = reading(() => {
    if (!Array.isArray(records)) throw invalid();
    return elementsOf(records).map((of) => requireRecordOf(dataset, of).id);
  }, invalid);
  const neededBy = (id: string): Iterable<string> => [
    ...idsIn(byId.get(id), byId),
    ...(successorsById(dataset).get(id) ?? []),
    ...(dependentsOf(dataset).get(id) ?? []),
  ];
  const ids = closure([dataset.meta.focus, ...given], neededBy);
  const part = Object.fromEntries(
    ownCollections(dataset).map((name) => {
      const own: readonly AnyRecord[] = dataset[name];
      return [name, own.filter(({ id }) => ids.has(id))];
    }),
  );
  const redirects = dataset.redirects.filter(({ to }) => to.some((id) => ids.has(id)));
  const version = `${dataset.meta.version}-part`;
  const data = { ...part, meta: { ...dataset.meta, version }, redirects };
  const sha256 = hashDataset(createDataset(data as unknown as DatasetData));
  return Object.freeze({
    ...data,
    meta: Object.freeze({ ...data.meta, sha256 }),
  }) as unknown as DatasetData<Own>;
}

/**
 * The records that an answer about another record depends on, although it does not refer to them: the
 * offices of a person, and the copies of a source.
 */
const dependentsOf = /* @__PURE__ */ perDataset((dataset) => {
  const dependents = new Map<string, string[]>();
  for (const { id, person } of dataset.tenures) appendTo(dependents, person, id);
  for (const { id, derivedFrom = [] } of dataset.sources) {
    for (const original of derivedFrom) appendTo(dependents, original, id);
  }
  return dependents;
});

/** The ids of a dataset that a value contains, at any depth. */
function idsIn(value: unknown, byId: RecordsById): readonly string[] {
  if (typeof value === "string") return byId.has(value) ? [value] : [];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((part) => idsIn(part, byId))
    : [];
}
