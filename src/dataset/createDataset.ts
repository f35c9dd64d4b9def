import { LaosRelationsError } from "../errors.ts";
import { type Collection, KIND_OF_COLLECTION, type Kind } from "../model/kinds.ts";
import { type AnyRecord, TYPES } from "../model/records.ts";
import { TOPICS } from "../model/topics.ts";
import { inIdOrder, ownCollections } from "./allRecords.ts";
import type { Dataset, DatasetData, DatasetMeta } from "./Dataset.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { type Content, type PackedContent, unpack } from "./unpack.ts";
import { VOCABULARIES_KEY, type Vocabularies } from "./vocabularies.ts";

/**
 * Creates a dataset from data that you know to be valid, such as a release file of this package.
 *
 * The function checks only the names of the collections. For your own data, or data from elsewhere, use
 * {@link laos-relations/schemas!defineDataset | defineDataset}, which validates the data first.
 *
 * A dataset brings along the vocabularies that queries check types and topics against. A copy of a
 * dataset, by spread or by JSON, does not have them, so pass it through this function again.
 *
 * A file of an older schema version does not have the collections of later kinds. In the dataset these
 * collections are empty and not enumerable, so the hash stays the same.
 *
 * @param data - the metadata, collections and redirects; the function freezes the objects themselves,
 *   not copies of them
 * @returns the dataset, frozen at every depth, with collections in id order and redirects in order of
 *   `from`
 * @throws `unsupported-schema` if this version of the package does not know a collection
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
  const unknown = ownCollections(data).find((name) => !Object.hasOwn(KIND_OF_COLLECTION, name));
  if (unknown !== undefined) {
    throw new LaosRelationsError("unsupported-schema", {
      value: unknown,
      expected: `one of ${COLLECTION_NAMES.join(", ")}; a dataset of schema ${data.meta?.schemaVersion} may need a newer version of this package`,
      place: { id: "dataset", pointer: `/${unknown}` },
    });
  }
  const names = COLLECTION_NAMES.filter((name) => Object.hasOwn(data, name));
  const dataset = assemble<Id, Own>(data.meta, names, () => data as unknown as Content);
  void dataset.ids; // Sort and freeze now: later changes of the input must not affect the dataset.
  return dataset;
}

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
const OWN_VOCABULARIES: Vocabularies = /* @__PURE__ */ deepFreeze({ types: TYPES, topics: TOPICS });

/** Defines the fields of a dataset. `load` runs when a program first reads a field other than `meta`. */
function assemble<Id extends string, Own extends Kind>(
  meta: DatasetMeta,
  names: readonly Collection[],
  load: () => Content,
): Dataset<Id, Own> {
  let content: Readonly<Record<string, unknown>> | undefined;
  const dataset = { meta: deepFreeze(meta) };
  // Not enumerable, so that a dataset still equals its data.
  Object.defineProperty(dataset, VOCABULARIES_KEY, { value: OWN_VOCABULARIES });
  for (const name of ["ids", ...names, "redirects"]) {
    Object.defineProperty(dataset, name, {
      enumerable: true,
      get: () => {
        content ??= sortAndFreeze(load(), names);
        return content[name];
      },
    });
  }
  for (const name of COLLECTION_NAMES) {
    if (!Object.hasOwn(dataset, name)) Object.defineProperty(dataset, name, { value: EMPTY });
  }
  return Object.freeze(dataset) as unknown as Dataset<Id, Own>;
}

/** The sorted collections, ids and redirects, frozen at every depth. */
function sortAndFreeze(
  data: Content,
  names: readonly Collection[],
): Readonly<Record<string, unknown>> {
  const collections = names.map((name) => [name, inIdOrder<AnyRecord>(data[name] ?? [])] as const);
  return deepFreeze({
    ...Object.fromEntries(collections),
    ids: collections.flatMap(([, records]) => records.map(({ id }): string => id)).sort(),
    redirects: [...data.redirects].sort((a, b) => (a.from < b.from ? -1 : 1)),
  });
}
