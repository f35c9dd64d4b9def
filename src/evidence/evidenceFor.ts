import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecord } from "../dataset/lookUp.ts";
import { LaosRelationsError } from "../errors.ts";
import type { Citation } from "../model/Citation.ts";
import type { Discrepancy } from "../model/Discrepancy.ts";
import { resolvePointer } from "../model/pointer.ts";
import type { MissingField } from "../model/RecordBase.ts";
import type { AnyRecord, RecordOf } from "../model/records.ts";
import type { Source } from "../model/Source.ts";
import { discrepanciesById } from "../records/discrepanciesById.ts";
import { formatCitations } from "./formatCitations.ts";
import { sourceOf } from "./sourceOf.ts";

/**
 * One passage that a record rests on.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface EvidenceItem {
  /** The passage. */
  readonly citation: Citation;
  /** The source that it is in, with its reliability. */
  readonly source: Source;
  /** The passage as a short reference; see {@link formatCitations}. */
  readonly reference: string;
}

/**
 * What a record, or one field of it, rests on.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface Evidence<Id extends string = string> {
  /** The record. */
  readonly record: RecordOf<Id>;
  /** JSON Pointer (RFC 6901) of the field asked about; the empty string is the record as a whole. */
  readonly pointer: string;
  /** The passages, in the record's order. */
  readonly items: readonly EvidenceItem[];
  /** What is garbled, disputed or left out about it, in id order. */
  readonly discrepancies: readonly Discrepancy[];
  /** Why the field asked about is absent, where the record says so. Absent: it does not. */
  readonly missing?: MissingField;
}

/**
 * Gathers what a record rests on: its passages, their sources, and what is disputed about it.
 *
 * Use {@link verifyCitations} to check passages against the texts.
 *
 * Asked about a field, it gives the citations that say they carry that field, something in it or
 * something around it; those that carry the record as a whole count for every field. About a field
 * that the record lacks it answers where the record says why, or a discrepancy names it. Passages
 * that only a reading of a discrepancy cites are with the discrepancy.
 *
 * @param dataset - where to look
 * @param id - an id of the dataset
 * @param pointer - JSON Pointer of a field of the record. Default: the record as a whole
 * @returns the evidence, frozen
 * @throws `unknown-id` as {@link getRecord}
 * @throws `invalid-pointer` where the record has no such field and nothing is said of it
 *
 * @example
 * ```ts
 * import { dataset, evidenceFor } from "laos-relations";
 *
 * const { items } = evidenceFor(dataset, "mission:turkiye-laos-embassy", "/established");
 * items.map(({ reference }) => reference); // => ["KPL on Türkiye and Laos (2018 or later), para. 4"]
 * items[0]?.source.reliability.grade; // => "C"
 * ```
 *
 * @example From what a query found, and about what is not there
 * ```ts
 * import { dataset, evidenceFor, findRecords } from "laos-relations";
 *
 * const [embassy] = findRecords(dataset, { kind: "mission", between: ["LAO", "TUR"] });
 * embassy && evidenceFor(dataset, embassy, "/decided").missing?.reason;
 * // => "The text does not say when it was decided on."
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function evidenceFor<Id extends string, const K extends Id>(
  dataset: Dataset<Id>,
  id: K,
  pointer?: string,
): Evidence<K>;
/**
 * The same for a record at hand, such as one that a query found.
 *
 * @param dataset - the dataset that the record is of
 * @param record - a record of the dataset
 * @param pointer - JSON Pointer of a field of the record. Default: the record as a whole
 * @returns the evidence, frozen
 * @throws as with an id
 */
export function evidenceFor<R extends AnyRecord>(
  dataset: Dataset,
  record: R,
  pointer?: string,
): Evidence<R["id"]>;
export function evidenceFor(dataset: Dataset, of: string | AnyRecord, pointer = ""): Evidence {
  const record = requireRecord(dataset, typeof of === "string" ? of : of?.id);
  const touches = (other: string) =>
    `${other}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${other}/`);
  /** Whether a discrepancy concerns a field of this record that answers to some condition. */
  const concerns = ({ subjects }: Discrepancy, field: (pointer: string) => boolean) =>
    subjects.some((subject) => subject.id === record.id && field(subject.pointer));
  const discrepancies = (discrepanciesById(dataset).get(record.id) ?? []).filter((one) =>
    concerns(one, touches),
  );
  const doubted = discrepancies.some((one) => concerns(one, (other) => other === pointer));
  const missing = record.missing?.find((field) => field.pointer === pointer);
  if (!missing && !doubted && !resolvePointer(record, pointer).found) {
    throw new LaosRelationsError("invalid-pointer", {
      value: pointer,
      expected:
        "a JSON Pointer, as in /label, to a field that the record has, or of which it says something",
      place: { id: record.id },
    });
  }
  const items = record.citations
    .filter(({ supports }) => supports?.some(touches) ?? true)
    .map((citation) =>
      Object.freeze({
        citation,
        source: sourceOf(dataset, citation.source),
        reference: formatCitations(dataset, [citation]),
      }),
    );
  return Object.freeze({
    record,
    pointer,
    items: Object.freeze(items),
    discrepancies: Object.freeze(discrepancies),
    ...(missing && { missing }),
  });
}
