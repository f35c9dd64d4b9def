import { LaosRelationsError } from "../errors.ts";
import type { Dataset } from "./Dataset.ts";

/**
 * Makes an index of a dataset that is built on first use and cached as long as the dataset lives.
 * Every query uses at least one, so this is also where anything but a dataset is refused.
 *
 * @internal
 */
export function perDataset<T>(build: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const cache = new WeakMap<Dataset, T>();
  return (dataset) => {
    let index = cache.get(dataset);
    if (index === undefined) {
      index = build(requireDataset(dataset));
      cache.set(dataset, index);
    }
    return index;
  };
}

/** The dataset, or an error for anything else. @internal */
export function requireDataset(dataset: Dataset): Dataset {
  if (dataset?.meta) return dataset;
  throw new LaosRelationsError("invalid-criteria", {
    value: dataset,
    expected: "a dataset, as the first argument",
    place: { field: "dataset" },
  });
}
