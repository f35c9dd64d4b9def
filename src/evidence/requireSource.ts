import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import { argumentError } from "../errors.ts";
import type { Source } from "../model/Source.ts";

/** Returns the source with an id, or the source that its redirects lead to; throws if the dataset does not have it. @internal */
export function requireSource(dataset: Dataset, id: string): Source {
  const record = typeof id === "string" ? lookUp(dataset, id) : undefined;
  if (record?.kind === "source") return record;
  throw argumentError("unknown-id", id, `a source of dataset ${dataset.meta.version}`);
}
