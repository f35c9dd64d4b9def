import { COLLECTIONS, type Kind } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Collections } from "./Dataset.ts";
import { perDataset } from "./perDataset.ts";

/** The records of all collections, in the order of the kinds and then of the ids. @internal */
export const recordsOf = (collections: Collections): readonly AnyRecord[] =>
  Object.values(COLLECTIONS).flatMap((name): readonly AnyRecord[] => collections[name]);

/** Records in the order of their ids, by code unit. @internal */
export const inIdOrder = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every record of a dataset, in id order. @internal */
export const allRecords = /* @__PURE__ */ perDataset((dataset) => {
  // An id begins with its kind and each collection is in id order: there are no records to sort.
  const kinds = (Object.keys(COLLECTIONS) as Kind[]).sort();
  return kinds.flatMap((kind): readonly AnyRecord[] => dataset[COLLECTIONS[kind]]);
});

/** The records of a dataset by id. @internal */
export const recordsById = /* @__PURE__ */ perDataset((dataset) => {
  const byId = new Map<string, AnyRecord>();
  for (const record of allRecords(dataset)) byId.set(record.id, record);
  return byId as ReadonlyMap<string, AnyRecord>;
});
