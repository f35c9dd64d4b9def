import { COLLECTIONS, type Collection, KIND_OF_COLLECTION, type Kind } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Dataset } from "./Dataset.ts";
import { INTERNALS_KEY, perDataset, requireDataset } from "./perDataset.ts";

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

/** The list of all records of a dataset, which may not have all of them yet. @internal */
export interface RecordList {
  /** The records in id order. A position is an index in this list. */
  readonly records: readonly AnyRecord[];
  /** The first position of each collection, and the position after its last. */
  readonly ranges: ReadonlyMap<Collection, readonly [start: number, end: number]>;
  /** The collections whose records are not in the list yet. */
  readonly absent: ReadonlySet<Collection>;
  /** Adds the records of some collections; by default of all. */
  fill(names?: readonly Collection[]): void;
}

/**
 * The list of the records of a dataset. It is filled collection by collection, because the first question
 * mostly is about few kinds.
 *
 * @internal
 */
export const recordList = /* @__PURE__ */ perDataset((dataset): RecordList => {
  const sizes = requireDataset(dataset)[INTERNALS_KEY].sizes();
  // Each collection is in id order, and all its ids begin with its kind, so sort only the collections.
  const prefix = (name: Collection) => `${KIND_OF_COLLECTION[name]}:`;
  const names = [...ownCollections(dataset)].sort((a, b) => (prefix(a) < prefix(b) ? -1 : 1));
  const ranges = new Map<Collection, readonly [number, number]>();
  let length = 0;
  for (const name of names) {
    const start = length;
    length += sizes[name] ?? 0;
    ranges.set(name, [start, length]);
  }
  const records = new Array<AnyRecord>(length);
  const absent = new Set(names);
  return {
    records,
    ranges,
    absent,
    fill(wanted = names) {
      for (const name of wanted) {
        if (!absent.delete(name)) continue;
        let position = ranges.get(name)?.[0] ?? 0;
        for (const record of dataset[name]) records[position++] = record;
      }
    },
  };
});

/** All records of a dataset, in id order. @internal */
export function allRecords(dataset: Dataset): readonly AnyRecord[] {
  const { records, absent, fill } = recordList(dataset);
  if (absent.size > 0) fill();
  return records;
}

/** Finds the records of a dataset by id. @internal */
export interface RecordsById {
  get(id: string): AnyRecord | undefined;
  has(id: string): boolean;
}

/** The records of a dataset by id: those of a collection when an id of its kind is first looked up. @internal */
export const recordsById = /* @__PURE__ */ perDataset((dataset): RecordsById => {
  const byId = new Map<string, AnyRecord>();
  const added = new Set<string>();
  const get = (id: string): AnyRecord | undefined => {
    const record = byId.get(id);
    if (record) return record;
    const kind = id.slice(0, id.indexOf(":"));
    if (added.has(kind) || !Object.hasOwn(COLLECTIONS, kind)) return undefined;
    added.add(kind);
    for (const other of dataset[COLLECTIONS[kind as Kind]]) byId.set(other.id, other);
    return byId.get(id);
  };
  return { get, has: (id) => get(id) !== undefined };
});
