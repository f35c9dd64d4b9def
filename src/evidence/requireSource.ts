import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Source } from "../model/Source.ts";
import { criteriaError } from "../query/checks.ts";

/** Returns the source with an id; throws if the dataset does not have it. @internal */
export function requireSource(dataset: Dataset, id: string): Source {
  const record = recordsById(dataset).get(id);
  if (record?.kind === "source") return record;
  throw criteriaError("unknown-id", id, `a source of dataset ${dataset.meta.version}`);
}
