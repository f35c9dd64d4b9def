import type { Dataset } from "./Dataset.ts";
import { requireDataset, VOCABULARIES_KEY, type Vocabularies } from "./perDataset.ts";

/**
 * The vocabularies of a dataset. A query asks the dataset for them, because they are larger than the
 * rest of its checks.
 *
 * @internal
 */
export const vocabulariesOf = (dataset: Dataset): Vocabularies =>
  requireDataset(dataset)[VOCABULARIES_KEY];
