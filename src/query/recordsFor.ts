import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecord } from "../dataset/lookUp.ts";
import { invalidArgument, reading } from "../errors.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Criteria } from "./Criteria.ts";
import { findRecords } from "./findRecords.ts";

/** The record with an id, a record itself as the dataset has it, or the records that meet criteria. @internal */
export function recordsFor(
  dataset: Dataset,
  of: string | AnyRecord | Criteria,
): readonly AnyRecord[] {
  const idOrCriteria = reading(
    () => (typeof of === "object" && of !== null && "id" in of ? of.id : of),
    () => invalidArgument(of, "an id, a record or criteria"),
  );
  return typeof idOrCriteria === "string"
    ? [requireRecord(dataset, idOrCriteria)]
    : findRecords(dataset, idOrCriteria);
}
