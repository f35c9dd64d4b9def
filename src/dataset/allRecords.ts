import type { Collection } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { perDataset } from "./perDataset.ts";

/** What a dataset or a release file has beside its collections. */
const NO_COLLECTIONS: readonly string[] = ["meta", "ids", "redirects"];

/**
 * The collections that some data has of its own: those of its schema version, whatever kinds the
 * package knows.
 *
 * @internal
 */
export const ownCollections = (data: object): readonly Collection[] =>
  Object.keys(data).filter((name): name is Collection => !NO_COLLECTIONS.includes(name));

/** The records of all collections of some data, collection by collection. @internal */
export const recordsOf = (data: object): readonly AnyRecord[] =>
  ownCollections(data).flatMap(
    (name) => (data as Readonly<Record<string, readonly AnyRecord[]>>)[name] ?? [],
  );

/** Records in the order of their ids, by code unit. @internal */
export const inIdOrder = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every record of a dataset, in id order. @internal */
export const allRecords = /* @__PURE__ */ perDataset((dataset) => {
  // Each collection is in id order, and its ids begin with its kind: only collections need sorting.
  const collections = ownCollections(dataset).map((name): readonly AnyRecord[] => dataset[name]);
  return collections
    .filter(({ length }) => length > 0)
    .sort(([a], [b]) => ((a as AnyRecord).id < (b as AnyRecord).id ? -1 : 1))
    .flat();
});

/** The records of a dataset by id. @internal */
export const recordsById = /* @__PURE__ */ perDataset((dataset) => {
  const byId = new Map<string, AnyRecord>();
  for (const record of allRecords(dataset)) byId.set(record.id, record);
  return byId as ReadonlyMap<string, AnyRecord>;
});
