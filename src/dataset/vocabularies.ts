import type { Kind } from "../model/kinds.ts";
import type { Dataset } from "./Dataset.ts";
import { datasetError, requireDataset } from "./perDataset.ts";

/** The vocabularies that queries check types and topics against. @internal */
export interface Vocabularies {
  /** The types of each kind. Absent: the version of the package that made the dataset lacks the kind. */
  readonly types: { readonly [K in Kind]?: readonly string[] };
  readonly topics: readonly string[];
}

/**
 * The key of the vocabularies of a dataset. Every copy of the package uses the same symbol, so a query
 * of one copy can ask a dataset of another. The property is not enumerable, so keys, JSON, hashes and
 * comparisons of a dataset with its data do not include it, and neither does a spread copy.
 *
 * @internal
 */
export const VOCABULARIES_KEY = /* @__PURE__ */ Symbol.for("laos-relations/vocabularies");

/**
 * The vocabularies of a dataset. A query asks the dataset for them, because they are larger than the
 * rest of its checks.
 *
 * @internal
 */
export function vocabulariesOf(dataset: Dataset): Vocabularies {
  const { [VOCABULARIES_KEY]: vocabularies } = requireDataset(dataset) as Dataset & {
    readonly [VOCABULARIES_KEY]?: Vocabularies;
  };
  if (vocabularies) return vocabularies;
  throw datasetError(
    dataset,
    "a dataset that createDataset made; pass a copy of a dataset through createDataset",
  );
}
