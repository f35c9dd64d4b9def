import { invalidArgument } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import type { Dataset } from "./Dataset.ts";

/**
 * Caches a value per dataset, such as an index. `build` computes the value on first use; the cache
 * keeps it as long as the dataset exists. Every query uses such a value, so this is also where a first
 * argument that is not a dataset is rejected.
 *
 * @internal
 */
export function perDataset<T>(build: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const cache = new WeakMap<Dataset, T>();
  return (dataset) => {
    let value = cache.get(dataset);
    if (value === undefined) {
      value = build(requireDataset(dataset));
      cache.set(dataset, value);
    }
    return value;
  };
}

/**
 * The key under which a dataset has what queries need of it besides its records. Every copy of the package uses the same symbol,
 * so a query of one copy can ask a dataset of another. The property is not enumerable, so keys, JSON,
 * hashes and comparisons of a dataset with its data do not include it, and neither does a copy.
 *
 * @internal
 */
export const INTERNALS_KEY = /* @__PURE__ */ Symbol.for("laos-relations/internals");

/** What a dataset has for queries: its vocabularies and its sizes. @internal */
export interface Internals {
  /** The dataset that has this. A proxy or an heir of a dataset is another object. */
  readonly of: unknown;
  /** The types of each kind. Absent: the version of the package that made the dataset lacks the kind. */
  readonly types: { readonly [K in Kind]?: readonly string[] };
  readonly topics: readonly string[];
  /** Returns the number of records in each collection, without reading the records. */
  readonly sizes: () => Readonly<Record<string, number>>;
}

/**
 * Returns the dataset, or throws an error for anything that `createDataset` did not make. A copy may
 * not be frozen, and answers from an index would be out of date when it changes.
 *
 * @internal
 */
export function requireDataset(dataset: Dataset): DatasetWithInternals {
  try {
    if ((dataset as DatasetWithInternals)[INTERNALS_KEY].of === dataset) {
      return dataset as DatasetWithInternals;
    }
  } catch {
    // It is null, a copy, or a proxy that throws.
  }
  throw invalidArgument(
    dataset,
    "a dataset, as the first argument; pass a copy of a dataset through createDataset",
    "dataset",
  );
}

type DatasetWithInternals = Dataset & { readonly [INTERNALS_KEY]: Internals };
