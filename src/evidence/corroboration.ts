import type { Dataset } from "../dataset/Dataset.ts";
import type { Citation } from "../model/Citation.ts";
import type { Discrepancy, DiscrepancyType } from "../model/Discrepancy.ts";
import type { AnyRecord, RecordOf } from "../model/records.ts";
import type { ReliabilityGrade, Source } from "../model/Source.ts";
import type { CorroborationState } from "../records/corroborationStates.ts";
import { witnessesAmong } from "../records/witnesses.ts";
import { type CitedField, citedField } from "./citedField.ts";
import { requireSource } from "./requireSource.ts";

/**
 * Sources that count as one, because they are not independent of each other.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface Witness {
  /** The sources, in id order; at least one. */
  readonly sources: readonly Source[];
  /** The best grade of the sources: the first of A, B, C, D, E, or else F, which cannot be judged. */
  readonly grade: ReliabilityGrade;
  /** The citations of these sources. */
  readonly citations: readonly Citation[];
}

/**
 * What independent sources say of a record or a field.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface Corroboration<Id extends string = string> {
  /** The record. */
  readonly record: RecordOf<Id>;
  /** JSON Pointer (RFC 6901) of the field; the empty string is the record as a whole. */
  readonly pointer: string;
  /** What the sources together say. */
  readonly state: CorroborationState;
  /** The independent witnesses that state it, the best grade first, then by id. */
  readonly witnesses: readonly Witness[];
  /** The witnesses that state it less precisely, such as a year for a day. */
  readonly lessPrecise: readonly Witness[];
  /** The witnesses that state something else, which the dataset does not follow. */
  readonly contradicting: readonly Witness[];
  /** The discrepancies which say that the statement was looked for elsewhere and not found. */
  readonly notFound: readonly Discrepancy[];
  /** The best grade of the witnesses that state it. Absent: no witness does. */
  readonly grade?: ReliabilityGrade;
}

/**
 * Counts the independent witnesses that state a record or a field, and lists those that contradict it.
 *
 * Use {@link evidenceFor} for the passages themselves, {@link discrepanciesFor} for all doubts, and
 * the criterion `leastWitnesses` to find records by the number of their witnesses.
 *
 * Two sources are one witness if one repeats the other ({@link Source | derivedFrom}, also through
 * further sources), if both repeat the same source, if they have the same publisher, or if both come
 * from bodies of one government (a ministry, an embassy, an executive office). If one article
 * of a publisher repeats one of another, their other articles are still independent. All other sources
 * count as independent, so the number relies on what the dataset knows about their origin.
 *
 * A citation counts for the fields that it supports; for the record as a whole, every citation of the
 * record counts. A source whose reading the dataset does not follow does not count for the disputed
 * field. It is in `lessPrecise` if the readings agree (a discrepancy of the type `precision`), and in
 * `contradicting` if they cannot all be right (`conflict`, `error`, `anachronism`, `translation`,
 * `outdated`). If no reading of such a discrepancy is preferred, all of its sources are in
 * `contradicting`. A misprint, an ambiguity or a gap contradicts nothing.
 *
 * Two witnesses may both be wrong. The number says how many told it, not that it is true.
 *
 * @param dataset - the dataset
 * @param id - an id of the dataset
 * @param pointer - JSON Pointer of a field of the record. Default: the record as a whole
 * @returns the corroboration, frozen; `unsupported` if no citation supports the field
 * @throws `unknown-id` and `invalid-pointer` as {@link evidenceFor}
 *
 * @example One opinion article says when the embassy was established
 * ```ts
 * import { corroboration } from "laos-relations";
 * import { dataset } from "laos-relations/datasets/2026.1";
 *
 * const { state, witnesses, grade } = corroboration(dataset, "mission:turkiye-laos-embassy", "/established");
 * state; // => "alone"
 * witnesses.flatMap(({ sources }) => sources.map(({ id }) => id)); // => ["source:kpl-turkiye-laos"]
 * grade; // => "C"
 * ```
 *
 * @category Check evidence
 * @since 0.2.0
 */
export function corroboration<Id extends string, const K extends Id>(
  dataset: Dataset<Id>,
  id: K,
  pointer?: string,
): Corroboration<K>;
/**
 * Counts the independent witnesses of a record that you have, such as a record that a query found.
 *
 * @param dataset - the dataset that has the record
 * @param record - a record of the dataset
 * @param pointer - JSON Pointer of a field of the record. Default: the record as a whole
 * @returns the corroboration, as for an id
 * @throws as for an id
 */
export function corroboration<R extends AnyRecord>(
  dataset: Dataset,
  record: R,
  pointer?: string,
): Corroboration<R["id"]>;
export function corroboration(
  dataset: Dataset,
  idOrRecord: string | AnyRecord,
  pointer = "",
): Corroboration {
  const field = citedField(dataset, idOrRecord, pointer);
  return Object.freeze({ record: field.record, pointer, ...corroborationOf(dataset, field) });
}

/** The types of discrepancy whose readings cannot all be right. A garble or an ambiguity leaves one statement. */
const CONTRADICTIONS: readonly DiscrepancyType[] = [
  "conflict",
  "error",
  "anachronism",
  "translation",
  "outdated",
];

/** The corroboration of a field. @internal */
export function corroborationOf(
  dataset: Dataset,
  { pointer, citations, discrepancies }: CitedField,
): Omit<Corroboration, "record" | "pointer"> {
  /** The citations of the readings that the dataset follows, or does not follow, of some discrepancies. */
  const cited = (isFollowed: boolean, types: readonly DiscrepancyType[]) =>
    discrepancies
      .filter(({ discrepancyType }) => types.includes(discrepancyType))
      .flatMap(({ readings }) => readings.filter(({ preferred }) => preferred === isFollowed))
      .flatMap((reading) => reading.citations);
  const [lessPrecise, contradicting] = [cited(false, PRECISION), cited(false, CONTRADICTIONS)];
  const sourcesOf = (list: readonly Citation[]) => new Set(list.map(({ source }) => source));
  const rejected = sourcesOf([...lessPrecise, ...contradicting]);
  const followed = sourcesOf(cited(true, [...PRECISION, ...CONTRADICTIONS]));
  // A source that has another date still states that the thing happened, so it counts for the record.
  const stating = citations.filter(
    ({ source }) => pointer === "" || !rejected.has(source) || followed.has(source),
  );
  const witnesses = witnessesOf(dataset, stating);
  const [best] = witnesses;
  const undisputed = witnesses.length > 1 ? "confirmed" : best ? "alone" : "unsupported";
  return Object.freeze({
    state: contradicting.length > 0 ? "contradicted" : undisputed,
    witnesses,
    lessPrecise: witnessesOf(dataset, lessPrecise),
    contradicting: witnessesOf(dataset, contradicting),
    notFound: Object.freeze(
      discrepancies.filter(({ discrepancyType }) => discrepancyType === "not-found"),
    ),
    ...(best && { grade: best.grade }),
  });
}

const PRECISION: readonly DiscrepancyType[] = ["precision"];

/** The witnesses to whom citations belong, the best grade first, then by the id of the first source. */
function witnessesOf(dataset: Dataset, citations: readonly Citation[]): readonly Witness[] {
  const witnesses = witnessesAmong(dataset, citations).map((group): Witness => {
    const ids = [...new Set(group.map(({ source }) => source))].sort();
    const sources = Object.freeze(ids.map((id) => requireSource(dataset, id)));
    return Object.freeze({ sources, grade: bestGrade(sources), citations: Object.freeze(group) });
  });
  const order = ({ grade, sources }: Witness) => `${grade} ${sources[0]?.id}`;
  return Object.freeze(witnesses.sort((a, b) => (order(a) < order(b) ? -1 : 1)));
}

/** Letters of the Admiralty scale sort from the best to the worst, and F, which is no judgement, last. */
const bestGrade = (sources: readonly Source[]): ReliabilityGrade =>
  sources.map(({ reliability }) => reliability.grade).reduce((a, b) => (b < a ? b : a));
