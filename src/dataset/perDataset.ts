import type { Dataset } from "./Dataset.ts";

/**
 * An index of a dataset: built on first need, kept as long as the dataset is.
 *
 * @internal
 */
export function perDataset<T>(build: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const built = new WeakMap<Dataset, T>();
  return (dataset) => {
    let index = built.get(dataset);
    if (index === undefined) {
      index = build(dataset);
      built.set(dataset, index);
    }
    return index;
  };
}
