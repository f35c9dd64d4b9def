import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecord } from "../dataset/lookUp.ts";
import { LaosRelationsError } from "../errors.ts";
import type { Citation } from "../model/Citation.ts";
import type { Discrepancy } from "../model/Discrepancy.ts";
import { resolvePointer } from "../model/pointer.ts";
import type { MissingField } from "../model/RecordBase.ts";
import type { AnyRecord } from "../model/records.ts";
import { discrepanciesById } from "../records/discrepanciesById.ts";

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
  const record = requireRecord(
    dataset,
    typeof idOrRecord === "string" ? idOrRecord : idOrRecord?.id,
  );
  const invalidPointer = () =>
    new LaosRelationsError("invalid-pointer", {
      value: pointer,
      expected: "a JSON Pointer, such as /label, to a field that the record has or calls missing",
      place: { id: record.id },
    });
  if (typeof pointer !== "string") throw invalidPointer();
  const overlapsPointer = (other: string) =>
    `${other}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${other}/`);
  /** Whether a discrepancy names a field of the record whose pointer passes a test. */
  const names = ({ subjects }: Discrepancy, test: (pointer: string) => boolean) =>
    subjects.some((subject) => subject.id === record.id && test(subject.pointer));
  const discrepancies = (discrepanciesById(dataset).get(record.id) ?? []).filter((discrepancy) =>
    names(discrepancy, overlapsPointer),
  );
  const isNamed = discrepancies.some((discrepancy) =>
    names(discrepancy, (other) => other === pointer),
  );
  const missing = record.missing?.find((field) => field.pointer === pointer);
  if (!missing && !isNamed && !resolvePointer(record, pointer).found) throw invalidPointer();
  const citations = record.citations.filter(
    ({ supports }) => supports?.some(overlapsPointer) ?? true,
  );
  return { record, pointer, citations, discrepancies, missing };
}
