import type { Dataset } from "./Dataset.ts";
import { INTERNALS_KEY, type Internals, requireDataset } from "./perDataset.ts";

/**
 * The vocabularies of a dataset. A query asks the dataset for them, because they are larger than the
 * rest of its checks.
 *
 * @internal
 */
export const vocabulariesOf = (dataset: Dataset): Internals =>
  requireDataset(dataset)[INTERNALS_KEY];
