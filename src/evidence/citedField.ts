import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecordOf } from "../dataset/lookUp.ts";
import { LaosRelationsError } from "../errors.ts";
import type { Citation } from "../model/Citation.ts";
import type { Discrepancy } from "../model/Discrepancy.ts";
import { resolvePointer } from "../model/pointer.ts";
import type { MissingField } from "../model/RecordBase.ts";
import type { AnyRecord } from "../model/records.ts";
import { disputesById } from "../records/disputesById.ts";

/** A field of a record, with what supports it and what disputes it. @internal */
export interface CitedField {
  readonly record: AnyRecord;
  readonly pointer: string;
  /** The citations that support the field, in the order of the record. */
  readonly citations: readonly Citation[];
  /** The discrepancies that name the field, in id order. */
  readonly discrepancies: readonly Discrepancy[];
  /** The reason why the field is missing, if the record gives one. */
  readonly missing: MissingField | undefined;
}

/**
 * Finds a field of a record, by an id or a record of the dataset and a JSON Pointer. What names a part
 * of the field, or a field that contains it, also names the field.
 *
 * @throws `unknown-id` as `getRecord` does
 * @throws `invalid-pointer` if the record does not have the field, and neither the record nor a
 *   discrepancy says anything about it
 * @internal
 */
export function citedField(
  dataset: Dataset,
  idOrRecord: string | AnyRecord,
  pointer: string,
): CitedField {
  const record = requireRecordOf(dataset, idOrRecord);
  const invalidPointer = () =>
    new LaosRelationsError("invalid-pointer", {
      value: pointer,
      expected: "a JSON Pointer, such as /label, to a field that the record has or calls missing",
      place: { id: record.id },
    });
  if (typeof pointer !== "string") throw invalidPointer();
  const overlapsPointer = (other: string) =>
    `${other}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${other}/`);
  const disputes = disputesById(dataset).get(record.id) ?? [];
  const isNamed = disputes.some((dispute) => dispute.pointer === pointer);
  // A discrepancy may concern several fields of the record.
  const discrepancies = new Set(
    disputes
      .filter((dispute) => overlapsPointer(dispute.pointer))
      .map(({ discrepancy }) => discrepancy),
  );
  const missing = record.missing?.find((field) => field.pointer === pointer);
  if (!missing && !isNamed && !resolvePointer(record, pointer).found) throw invalidPointer();
  const citations = record.citations.filter(
    ({ supports }) => supports?.some(overlapsPointer) ?? true,
  );
  return { record, pointer, citations, discrepancies: [...discrepancies], missing };
}
