import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Party } from "../model/Party.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import type { ReliabilityGrade, Source } from "../model/Source.ts";
import type { Criteria, DefaultKind } from "../query/Criteria.ts";
import { fieldsWithout, requirePair } from "../query/checks.ts";
import { citedSources } from "../query/citedSources.ts";
import { discrepanciesFor } from "../query/discrepanciesFor.ts";
import { findRecords } from "../query/findRecords.ts";
import { type TimelineEntry, timeline } from "../query/timeline.ts";
import type { CorroborationState } from "../records/corroborationStates.ts";
import type { Doubt } from "../records/Doubt.ts";
import { corroboration } from "./corroboration.ts";
import { referenceTo } from "./referenceTo.ts";

/**
 * A record of a dossier, with its time, its reference and its doubts.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface DossierEntry<K extends Kind = Kind> extends TimelineEntry<K> {
  /** The citations of the record as a short reference; see {@link formatCitations}. */
  readonly reference: string;
  /** The best grade of the sources that the record cites: the first of A, B, C, D, E, or else F, which cannot be judged. */
  readonly grade: ReliabilityGrade;
  /** Whether independent sources confirm or contradict the record; see {@link corroboration}. */
  readonly corroboration: CorroborationState;
  /** The number of independent witnesses that state the record. */
  readonly witnesses: number;
  /** The doubts about the record; see {@link discrepanciesFor}. */
  readonly doubts: readonly Doubt[];
}

/**
 * The records that involve two parties.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Dossier<K extends Kind = Kind> {
  /** The two parties, in the order of the argument. */
  readonly parties: readonly [Party, Party];
  /** The records that have a time, in the order of {@link timeline}. */
  readonly entries: readonly DossierEntry<K>[];
  /** The records of kinds without a time, such as relations, in id order. */
  readonly others: readonly RecordByKind[K][];
  /** The sources that the records cite, in id order. */
  readonly sources: readonly Source[];
}

/**
 * Lists the records that involve two parties in time order, each with its reference and its doubts.
 *
 * Use {@link timeline} for the records alone, {@link evidenceFor} for the evidence of a single record.
 *
 * Without `kind` in the criteria, the dossier says what happened, what holds and what is agreed or
 * promised. It leaves out assessments and discrepancies; {@link DefaultKind} says why.
 *
 * The entries are in the order of {@link timeline}: a record whose start is unknown comes first, a
 * record whose time is missing comes last.
 *
 * @param dataset - the dataset
 * @param between - the codes of two different parties
 * @param criteria - further conditions for the records, without `between`. Default: none
 * @returns the dossier; frozen, without entries if no record involves both parties
 * @throws `invalid-criteria` if the two parties are the same; `unknown-code` if the dataset does not
 *   have a party; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, dossier } from "laos-relations";
 *
 * const [entry] = dossier(dataset, ["LAO", "GBR"], { kind: "agreement" }).entries;
 * [entry?.record.label, entry?.record.signed.edtf];
 * // => ["Laos–UK memorandum of understanding on the Green Economy Framework", "2024-07-26"]
 * [entry?.grade, entry?.witnesses, entry?.corroboration]; // => ["A", 5, "confirmed"]
 * entry?.doubts.map(({ doubtType, pointer }) => `${doubtType} ${pointer}`);
 * // => ["disputed /label", "refined /signed"]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function dossier<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = DefaultKind<Own>,
>(
  dataset: Dataset<Id, Own>,
  between: readonly [PartyCode<NoInfer<Id>>, PartyCode<NoInfer<Id>>],
  criteria: Omit<Criteria<NoInfer<Id>, K>, "between"> = {},
): Dossier<K> {
  const given = fieldsWithout(criteria, ["between"]);
  const [a, b] = requirePair(dataset, between, "between");
  const conditions = { ...given, between } as Criteria<Id, K>;
  const entries = timeline(dataset, conditions).map((entry) => {
    const { state, witnesses, grade } = corroboration(dataset, entry.record as AnyRecord);
    return Object.freeze({
      ...entry,
      reference: referenceTo(dataset, entry.record.citations),
      // A record has a citation, so it has a witness and a grade.
      grade: grade as ReliabilityGrade,
      corroboration: state,
      witnesses: witnesses.length,
      doubts: discrepanciesFor(dataset, entry.record),
    });
  });
  const records = findRecords(dataset, conditions);
  const inEntries = new Set(entries.map(({ record }) => record));
  const byId = recordsById(dataset);
  return Object.freeze({
    parties: Object.freeze([byId.get(a) as Party, byId.get(b) as Party] as const),
    entries: Object.freeze(entries),
    others: Object.freeze(records.filter((record) => !inEntries.has(record))),
    sources: citedSources(dataset, records),
  });
}
