import type { Collection } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { perDataset } from "./perDataset.ts";

/** The fields of a dataset or release file that are not collections. */
const OTHER_FIELDS: readonly string[] = ["meta", "ids", "redirects"];

/**
 * The names of the collections that a dataset or release file has. They are those of its own schema
 * version, not of all kinds that the package knows.
 *
 * @internal
 */
export const ownCollections = (data: object): readonly Collection[] =>
  Object.keys(data).filter((name): name is Collection => !OTHER_FIELDS.includes(name));

/** All records of a dataset or release file, collection by collection. @internal */
export const recordsOf = (data: object): readonly AnyRecord[] =>
  ownCollections(data).flatMap(
    (name) => (data as Readonly<Record<string, readonly AnyRecord[]>>)[name] ?? [],
  );

/** Sorts records by id, in code-unit order. @internal */
export const inIdOrder = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** All records of a dataset, in id order. A position is an index in this list. @internal */
export const allRecords = /* @__PURE__ */ perDataset((dataset) => {
  // Each collection is in id order, and all its ids begin with its kind, so sort only the collections.
  const collections = ownCollections(dataset).map((name): readonly AnyRecord[] => dataset[name]);
  return collections
    .filter(({ length }) => length > 0)
    .sort(([a], [b]) => ((a as AnyRecord).id < (b as AnyRecord).id ? -1 : 1))
    .flat();
});

/** The records of a dataset, keyed by id. @internal */
export const recordsById = /* @__PURE__ */ perDataset((dataset) => {
  const byId = new Map<string, AnyRecord>();
  for (const record of allRecords(dataset)) byId.set(record.id, record);
  return byId as ReadonlyMap<string, AnyRecord>;
});
