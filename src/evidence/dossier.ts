import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Party } from "../model/Party.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import type { Source } from "../model/Source.ts";
import type { Criteria } from "../query/Criteria.ts";
import { pairOf, rejectFields } from "../query/checks.ts";
import { type Doubt, discrepanciesFor } from "../query/discrepanciesFor.ts";
import { findRecords } from "../query/findRecords.ts";
import { type TimelineEntry, timeline } from "../query/timeline.ts";
import { formatCitations } from "./formatCitations.ts";

/**
 * A record of a dossier in its place in time, with its reference and what is doubtful about it.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface DossierEntry<K extends Kind = Kind> extends TimelineEntry<K> {
  /** The passages that it rests on, as a short reference; see {@link formatCitations}. */
  readonly reference: string;
  /** What is disputed, inferred, derived, uncertain or missing in it; see {@link discrepanciesFor}. */
  readonly doubts: readonly Doubt[];
}

/**
 * Everything about two parties.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Dossier<K extends Kind = Kind> {
  /** The two parties, in the order asked. */
  readonly parties: readonly [Party, Party];
  /** What has a place in time, in the order of {@link timeline}. */
  readonly entries: readonly DossierEntry<K>[];
  /** What has none: relations, bodies, places and discrepancies, in id order. */
  readonly others: readonly RecordByKind[K][];
  /** The sources cited, in id order, each with its reliability. */
  readonly sources: readonly Source[];
}

/**
 * Gathers everything about two parties in time order, each entry with its reference and its doubts.
 *
 * Use {@link timeline} for the order alone, {@link evidenceFor} to look into one entry.
 *
 * In time it follows {@link timeline}: what has no known beginning comes first, what no source
 * dates comes last.
 *
 * @param dataset - where to look
 * @param between - the codes of two different parties
 * @param criteria - what to gather; `between` is already given. Default: everything
 * @returns the dossier, frozen; without entries where there is nothing between the two
 * @throws `invalid-criteria` for a party with itself; `unknown-code` for one that the dataset does
 *   not hold; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, dossier, formatTime } from "laos-relations";
 *
 * const { entries } = dossier(dataset, ["LAO", "TUR"], { kind: "mission" });
 * entries.map(({ time, record, reference }) => `${formatTime(time)}: ${record.label} (${reference})`);
 * // => ["2017: Embassy of Türkiye in Vientiane (KPL on Türkiye and Laos (2018 or later), para. 4)"]
 * entries[0]?.doubts.map(({ doubtType, pointer }) => `${doubtType} ${pointer}`);
 * // => ["disputed /established", "missing /closed", "missing /decided", "missing /inaugurated"]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function dossier<Id extends string, Own extends Kind = Kind, K extends Own = Own>(
  dataset: Dataset<Id, Own>,
  between: readonly [PartyCode<NoInfer<Id>>, PartyCode<NoInfer<Id>>],
  criteria: Omit<Criteria<NoInfer<Id>, K>, "between"> = {},
): Dossier<K> {
  rejectFields(criteria, ["between"]);
  const [a, b] = pairOf(dataset, between, "between");
  const asked = { ...criteria, between } as Criteria<Id, K>;
  const entries = timeline(dataset, asked).map((entry) =>
    Object.freeze({
      ...entry,
      reference: formatCitations(dataset, entry.record.citations),
      doubts: discrepanciesFor(dataset, entry.record),
    }),
  );
  const dated = new Set<AnyRecord>(entries.map(({ record }) => record));
  const found = findRecords(dataset, asked);
  const cited = new Set(found.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const byId = recordsById(dataset);
  return Object.freeze({
    parties: Object.freeze([byId.get(a) as Party, byId.get(b) as Party] as const),
    entries: Object.freeze(entries),
    others: Object.freeze(found.filter((record) => !dated.has(record))),
    sources: Object.freeze(dataset.sources.filter(({ id }) => cited.has(id))),
  });
}
