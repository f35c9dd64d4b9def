import type { Dataset } from "../dataset/Dataset.ts";
import type { Citation } from "../model/Citation.ts";
import type { Discrepancy } from "../model/Discrepancy.ts";
import type { MissingField } from "../model/RecordBase.ts";
import type { AnyRecord, RecordOf } from "../model/records.ts";
import type { Source } from "../model/Source.ts";
import type { CorroborationState } from "../records/corroborationStates.ts";
import { citedField } from "./citedField.ts";
import { corroborationOf } from "./corroboration.ts";
import { referenceTo } from "./referenceTo.ts";
import { requireSource } from "./requireSource.ts";

/**
 * A citation of a record, with its source.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface EvidenceItem {
  /** The citation. */
  readonly citation: Citation;
  /** The source that it cites, with its reliability. */
  readonly source: Source;
  /** The citation as a short reference; see {@link formatCitations}. */
  readonly reference: string;
}

/**
 * The evidence for a record, or for a field of it.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface Evidence<Id extends string = string> {
  /** The record. */
  readonly record: RecordOf<Id>;
  /** JSON Pointer (RFC 6901) of the field; the empty string is the record as a whole. */
  readonly pointer: string;
  /** The citations that support the field, in the order of the record. */
  readonly items: readonly EvidenceItem[];
  /** Whether independent sources confirm or contradict the field; see {@link corroboration}. */
  readonly corroboration: CorroborationState;
  /** The number of independent witnesses that state the field. */
  readonly witnesses: number;
  /** The discrepancies that name the field, in id order. */
  readonly discrepancies: readonly Discrepancy[];
  /** The reason why the field is missing. Absent: the record does not give such a reason. */
  readonly missing?: MissingField;
}

/**
 * Returns the evidence for a record or a field: its citations, their sources, and the discrepancies
 * that name it.
 *
 * Use {@link verifyCitations} to check citations against the source texts.
 *
 * For a field, the result has the citations that support the field itself, a part of it, or a field
 * that contains it, and the citations that support the record as a whole. It does not have the
 * citations of the readings of a discrepancy; they are in the discrepancy.
 *
 * If the record does not have the field, the record must say why the field is missing, or a
 * discrepancy must name the field.
 *
 * @param dataset - the dataset
 * @param id - an id of the dataset
 * @param pointer - JSON Pointer of a field of the record. Default: the record as a whole
 * @returns the evidence, frozen; without items if no citation supports the field
 * @throws `unknown-id` as {@link getRecord}
 * @throws `invalid-pointer` if the record does not have the field, and neither the record nor a
 *   discrepancy says anything about it
 *
 * @example
 * ```ts
 * import { dataset, evidenceFor } from "laos-relations";
 *
 * const { items } = evidenceFor(dataset, "agreement:laos-switzerland-air-services", "/supersedes");
 * items.map(({ reference, source }) => [reference, source.reliability.grade]);
 * // => [["Paraphrase on the 57th ASEAN Foreign Ministers' Meeting (27 July 2024 or later), para. 15", "D"], ["Swiss government on the air services agreement with Laos (24 July 2024), paragraphs 1 to 3", "A"]]
 * ```
 *
 * @example For a record that a query found, and a field that is missing
 * ```ts
 * import { dataset, evidenceFor, findRecords } from "laos-relations";
 *
 * const [embassy] = findRecords(dataset, { kind: "mission", between: ["LAO", "TUR"] });
 * embassy && evidenceFor(dataset, embassy, "/closed").missing?.reason; // => "The text mentions no closing."
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
 * Returns the evidence for a record that you have, such as a record that a query found.
 *
 * @param dataset - the dataset that has the record
 * @param record - a record of the dataset
 * @param pointer - JSON Pointer of a field of the record. Default: the record as a whole
 * @returns the evidence, as for an id
 * @throws as for an id
 */
export function evidenceFor<R extends AnyRecord>(
  dataset: Dataset,
  record: R,
  pointer?: string,
): Evidence<R["id"]>;
export function evidenceFor(
  dataset: Dataset,
  idOrRecord: string | AnyRecord,
  pointer = "",
): Evidence {
  const field = citedField(dataset, idOrRecord, pointer);
  const { record, citations, discrepancies, missing } = field;
  const { state, witnesses } = corroborationOf(dataset, field);
  const items = citations.map((citation) =>
    Object.freeze({
      citation,
      source: requireSource(dataset, citation.source),
      reference: referenceTo(dataset, [citation]),
    }),
  );
  return Object.freeze({
    record,
    pointer,
    items: Object.freeze(items),
    corroboration: state,
    witnesses: witnesses.length,
    discrepancies: Object.freeze(discrepancies),
    ...(missing && { missing }),
  });
}
