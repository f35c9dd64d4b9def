import { LaosRelationsError } from "../errors.ts";
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

/** Returns the dataset, or throws an error if the value is not shaped like a dataset. @internal */
export function requireDataset(dataset: Dataset): Dataset {
  if (dataset?.meta && Array.isArray(dataset.redirects)) return dataset;
  throw datasetError(dataset, "a dataset, as the first argument");
}

/** Makes the error for a first argument that a query cannot use. @internal */
export const datasetError = (value: unknown, expected: string) =>
  new LaosRelationsError("invalid-criteria", { value, expected, place: { field: "dataset" } });
