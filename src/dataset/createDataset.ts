import { COLLECTIONS } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { inIdOrder } from "./allRecords.ts";
import type { Dataset, DatasetData, DatasetMeta } from "./Dataset.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { type Content, type PackedContent, unpack } from "./packed.ts";

/**
 * Makes a dataset from data that is known to be valid, such as a release file of this package.
 *
 * Nothing is checked. For data of your own, or from anywhere else, use
 * {@link laos-relations/schemas!defineDataset | defineDataset}, which validates it first.
 *
 * @param data - the collections, redirects and meta; the records are frozen in place
 * @returns the dataset, frozen at every depth, its collections in id order
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
export function createDataset<Id extends string = string>(data: DatasetData): Dataset<Id> {
  const dataset = assemble<Id>(data.meta, () => data);
  void dataset.ids; // Arranged and frozen now, so that what becomes of the input later does not show.
  return dataset;
}

/**
 * A dataset whose text, in the smaller form of {@link pack}, is parsed when a collection is first
 * touched.
 *
 * @internal
 */
export function lazyDataset<Id extends string>(meta: DatasetMeta, text: string): Dataset<Id> {
  return assemble<Id>(meta, () => unpack(JSON.parse(text) as PackedContent));
}

type Arranged<Id> = Content & { readonly ids: readonly Id[] };

function assemble<Id extends string>(meta: DatasetMeta, load: () => Content): Dataset<Id> {
  let content: Arranged<Id> | undefined;
  const dataset = { meta: deepFreeze(meta) };
  for (const name of ["ids", ...Object.values(COLLECTIONS), "redirects"] as const) {
    Object.defineProperty(dataset, name, {
      enumerable: true,
      get: () => {
        content ??= arrange<Id>(load());
        return content[name];
      },
    });
  }
  return Object.freeze(dataset) as Dataset<Id>;
}

function arrange<Id extends string>(data: Content): Arranged<Id> {
  const collections = Object.values(COLLECTIONS).map(
    (name) => [name, inIdOrder<AnyRecord>(data[name])] as const,
  );
  return deepFreeze({
    ...Object.fromEntries(collections),
    ids: collections.flatMap(([, records]) => records.map(({ id }) => id as string as Id)).sort(),
    redirects: [...data.redirects],
  } as unknown as Arranged<Id>);
}
