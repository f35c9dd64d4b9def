import { invalidArgument, LaosRelationsError, reading } from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import { type Collection, KIND_OF_COLLECTION, type Kind } from "../model/kinds.ts";
import { type AnyRecord, TYPES } from "../model/records.ts";
import { TOPICS } from "../model/topics.ts";
import { inIdOrder, ownCollections } from "./allRecords.ts";
import type { Dataset, DatasetData, DatasetMeta } from "./Dataset.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { freezeData } from "./freezeData.ts";
import { INTERNALS_KEY, type Internals } from "./perDataset.ts";
import { type Content, type Loaded, type PackedContent, unpack } from "./unpack.ts";

/**
 * Creates a dataset from data that you know to be valid, such as a release file of this package.
 *
 * The function checks that the data is plain (see {@link NotPlainDataIssue}), that the collections have
 * known names, and that each record has an id. It checks no other field, and it runs getters. For your
 * own data, or data from elsewhere, use {@link laos-relations/schemas!defineDataset | defineDataset},
 * which validates the data first.
 *
 * A dataset brings along the vocabularies that queries check types and topics against. A copy of a
 * dataset, by spread, by JSON or by `structuredClone`, does not have them, and it may not be frozen. So
 * every query refuses a copy; pass the copy through this function.
 *
 * A file of an older schema version does not have the collections of later kinds. In the dataset these
 * collections are empty and not enumerable, so the hash stays the same.
 *
 * @param data - the metadata, collections and redirects; the function freezes the objects themselves,
 *   not copies of them
 * @returns the dataset, frozen at every depth, with collections in id order and redirects in order of
 *   `from`
 * @throws `unsupported-schema` if this version of the package does not know a collection;
 *   `not-plain-data` if JSON could not hold the data; `invalid-criteria` if it is not the data of a
 *   dataset
 *
 * @example
 * ```ts
 * import { createDataset, dataset } from "laos-relations";
 *
 * const again = createDataset(JSON.parse(JSON.stringify(dataset)));
 * again.ids.length === dataset.ids.length; // => true
 * Object.isFrozen(again.parties[0]); // => true
 * ```
 *
 * @category Datasets
 * @since 0.1.0
 */
export function createDataset<Id extends string = string, Own extends Kind = Kind>(
  data: DatasetData<Own>,
): Dataset<Id, Own> {
  return reading(
    () => {
      const unknown = ownCollections(data).find((name) => !Object.hasOwn(KIND_OF_COLLECTION, name));
      if (unknown !== undefined) {
        throw new LaosRelationsError("unsupported-schema", {
          value: unknown,
          expected: `one of ${COLLECTION_NAMES.join(", ")}; a dataset of schema ${data.meta?.schemaVersion} may need a newer version of this package`,
          place: { id: "dataset", pointer: `/${unknown}` },
        });
      }
      const names = COLLECTION_NAMES.filter((name) => Object.hasOwn(data, name));
      const content: Record<string, readonly AnyRecord[]> = {};
      for (const name of names)
        content[name] = listOf((data as unknown as Content)[name] ?? [], ({ id }) => id);
      const redirects = listOf(data.redirects, ({ from, to }) => Array.isArray(to) && from);
      // The day of the release is null where there is none.
      const isText = (value: unknown) => typeof value === "string" || value === null;
      if (!data.meta.schemaVersion || !Object.values(data.meta).every(isText)) {
        throw invalidData(data.meta);
      }
      const sizes = Object.fromEntries(names.map((name) => [name, content[name]?.length ?? 0]));
      const load = () => ({ content: { ...content, redirects } as unknown as Content, sizes });
      const dataset = assemble<Id, Own>(data.meta, names, load, freezeData);
      // Sort and freeze now: later changes of the input must not affect the dataset.
      void [dataset.ids, dataset.redirects];
      return dataset;
    },
    () => invalidData(data),
  );
}

/** The elements of a list, each of which must have a text by which the list is sorted. */
function listOf<T>(list: readonly T[], keyOf: (element: T) => unknown): readonly T[] {
  const elements = elementsOf(list);
  const invalid = elements.findIndex((element) => typeof keyOf(element) !== "string");
  if (!Array.isArray(list) || invalid >= 0) throw invalidData(elements[invalid] ?? list);
  return elements;
}

const invalidData = (value: unknown) =>
  invalidArgument(
    value,
    "the data of a dataset: meta, redirects, and for each collection a list of records with ids",
    "data",
  );

/**
 * Creates a dataset from the JSON of its packed content. The text is parsed when a program first reads
 * `ids`, `redirects` or a collection.
 *
 * @param names - the collections that the dataset has
 * @internal
 */
export function lazyDataset<Id extends string, Own extends Kind>(
  meta: DatasetMeta,
  names: readonly Collection[],
  text: string,
): Dataset<Id, Own> {
  return assemble<Id, Own>(meta, names, () => unpack(JSON.parse(text) as PackedContent));
}

const COLLECTION_NAMES = /* @__PURE__ */ Object.keys(KIND_OF_COLLECTION) as readonly Collection[];

/** The collection of each kind that a dataset does not have. */
const EMPTY: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The vocabularies of this version of the package: they have all values of earlier versions. */
const OWN_VOCABULARIES = /* @__PURE__ */ deepFreeze({ types: TYPES, topics: TOPICS });

/**
 * Defines the fields of a dataset. `load` runs when a program first reads a field other than `meta`. Each
 * collection is sorted and frozen when it is first read, so that a question about few kinds does not wait
 * for all.
 */
function assemble<Id extends string, Own extends Kind>(
  meta: DatasetMeta,
  names: readonly Collection[],
  load: () => Loaded,
  freeze: <T>(value: T) => T = deepFreeze,
): Dataset<Id, Own> {
  let loaded: Loaded | undefined;
  const read = () => {
    loaded ??= load();
    return loaded;
  };
  const dataset = { meta: freeze(meta) };
  // Not enumerable, so that a dataset still equals its data.
  const internals: Internals = { ...OWN_VOCABULARIES, of: dataset, sizes: () => read().sizes };
  Object.defineProperty(dataset, INTERNALS_KEY, { value: Object.freeze(internals) });
  const define = (name: string, build: () => unknown) => {
    let value: unknown;
    const get = () => {
      value ??= freeze(build());
      return value;
    };
    Object.defineProperty(dataset, name, { enumerable: true, get });
  };
  const recordsIn = (name: Collection) =>
    (dataset as unknown as Record<Collection, readonly AnyRecord[]>)[name];
  define("ids", () => names.flatMap((name) => recordsIn(name).map(({ id }): string => id)).sort());
  for (const name of names) {
    define(name, () => inIdOrder<AnyRecord>(read().content[name] ?? []));
  }
  define("redirects", () =>
    [...read().content.redirects].sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
  for (const name of COLLECTION_NAMES) {
    if (!Object.hasOwn(dataset, name)) Object.defineProperty(dataset, name, { value: EMPTY });
  }
  return Object.freeze(dataset) as unknown as Dataset<Id, Own>;
}
