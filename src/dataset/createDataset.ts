import { LaosRelationsError } from "../errors.ts";
import { type Collection, KIND_OF_COLLECTION, type Kind } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { inIdOrder, ownCollections } from "./allRecords.ts";
import type { Dataset, DatasetData, DatasetMeta } from "./Dataset.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { type Content, type PackedContent, unpack } from "./unpack.ts";

/**
 * Makes a dataset from data that is known to be valid, such as a release file of this package.
 *
 * Only the names of the collections are checked. For your own data, or data from anywhere else, use
 * {@link laos-relations/schemas!defineDataset | defineDataset}, which validates it first.
 *
 * A file of an older schema version lacks the collections of later kinds. The dataset then has them
 * empty, and does not count them as its own: its hash stays what it was.
 *
 * @param data - the collections, redirects and meta; the records are frozen in place
 * @returns the dataset, frozen at every depth, its collections in id order
 * @throws `unsupported-schema` for a collection that this version of the package does not know
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
  void dataset.ids; // Sorts and freezes now, so that later changes of the input do not show.
  return dataset;
}

/**
 * A dataset whose text, in the smaller form of {@link PackedContent}, is parsed when a collection is
 * first read.
 *
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

/** The collections of the kinds that a dataset does not have. */
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

function assemble<Id extends string, Own extends Kind>(
  meta: DatasetMeta,
  names: readonly Collection[],
  load: () => Content,
): Dataset<Id, Own> {
  let content: Readonly<Record<string, unknown>> | undefined;
  const dataset = { meta: deepFreeze(meta) };
  for (const name of ["ids", ...names, "redirects"]) {
    Object.defineProperty(dataset, name, {
      enumerable: true,
      get: () => {
        content ??= arrange(load(), names);
        return content[name];
      },
    });
  }
  for (const name of COLLECTION_NAMES) {
    if (!Object.hasOwn(dataset, name)) Object.defineProperty(dataset, name, { value: NONE });
  }
  return Object.freeze(dataset) as unknown as Dataset<Id, Own>;
}

/** The collections in id order, with all ids, frozen. */
function arrange(data: Content, names: readonly Collection[]): Readonly<Record<string, unknown>> {
  const collections = names.map((name) => [name, inIdOrder<AnyRecord>(data[name] ?? [])] as const);
  return deepFreeze({
    ...Object.fromEntries(collections),
    ids: collections.flatMap(([, records]) => records.map(({ id }): string => id)).sort(),
    redirects: [...data.redirects],
  });
}
