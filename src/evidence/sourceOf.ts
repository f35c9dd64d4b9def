import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { LaosRelationsError } from "../errors.ts";
import type { Source } from "../model/Source.ts";

/** The source with an id, which a citation of the dataset names. @internal */
export function sourceOf(dataset: Dataset, id: string): Source {
  const record = recordsById(dataset).get(id);
  if (record?.kind === "source") return record;
  throw new LaosRelationsError("unknown-id", {
    value: id,
    expected: `a source of dataset ${dataset.meta.version}`,
  });
}
