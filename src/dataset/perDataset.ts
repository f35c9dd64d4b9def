import { LaosRelationsError } from "../errors.ts";
import type { Dataset } from "./Dataset.ts";

/**
 * An index of a dataset: built on first need, kept as long as the dataset is. Every query passes
 * here, so this is where anything else is refused.
 *
 * @internal
 */
export function perDataset<T>(build: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const built = new WeakMap<Dataset, T>();
  return (dataset) => {
    let index = built.get(dataset);
    if (index === undefined) {
      index = build(aDataset(dataset));
      built.set(dataset, index);
    }
    return index;
  };
}

/** A dataset, and nothing else. @internal */
export function aDataset(dataset: Dataset): Dataset {
  if (dataset?.meta) return dataset;
  throw new LaosRelationsError("invalid-criteria", {
    value: dataset,
    expected: "a dataset, as the first argument",
    place: { field: "dataset" },
  });
}
