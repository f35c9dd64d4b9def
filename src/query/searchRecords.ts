import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import type { Names, PlacedName } from "../records/Facets.ts";
import { NAMES } from "../records/kinds.ts";
import { fault, kindsAmong, requireKind } from "./checks.ts";
import { matchScore, wordsOf } from "./nameMatching.ts";

/**
 * A record that a search found, and by what.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface SearchHit<K extends Kind = Kind> {
  /** The record. */
  readonly record: RecordByKind[K];
  /** How well the name fits: 1 for the very name, less for a part of it or one with typing errors. */
  readonly score: number;
  /** The name that fits best. */
  readonly matched: string;
  /** JSON Pointer of that name in the record; of a party's code, that of the id. */
  readonly pointer: string;
}

/**
 * What to search, and how much of it to give.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface SearchOptions<K extends Kind = Kind> {
  /** The kind of record, or several of which it may be any. Default: all. */
  readonly kind?: K | readonly K[] | undefined;
  /** The most hits to give. Default: all. */
  readonly limit?: number | undefined;
}

/**
 * Finds records by name: a label, an alias of any kind (official, variant, abbreviation, as
 * printed, garbled or not), a code, the name of a person, an office, a formula, or a reading of
 * something disputed.
 *
 * Use {@link findRecord} for an id, {@link findRecords} for anything but names.
 *
 * Capitals, diacritics and punctuation make no difference, nor does the order of the words. Each
 * word of the query must be found in one and the same name: as a word of it, as the beginning of
 * one, or with typing errors (one in words of 4 to 6 letters, two in longer ones; two neighbouring
 * letters exchanged are one error). Texts, summaries and notes are not searched.
 *
 * @param dataset - where to look
 * @param text - the name, or words of it
 * @param options - which kinds, and how many hits
 * @returns the hits, best first, then in the order of the kinds and ids, frozen; empty where nothing fits or there is no
 *   letter or digit in the text
 * @throws `invalid-criteria` for what is not text, or a limit that is no whole number from 0;
 *   `unknown-value` for an unknown kind
 *
 * @example As garbled in print, without diacritics, and mistyped
 * ```ts
 * import { dataset, searchRecords } from "laos-relations";
 *
 * const first = (text: string) => {
 *   const [hit] = searchRecords(dataset, text);
 *   return hit && [hit.record.id, hit.matched];
 * };
 * first("Jap Financial Discussion board"); // => ["party:eastern-economic-forum", "Jap Financial Discussion board"]
 * first("cavusoglu mevlut"); // => ["person:mevlut-cavusoglu", "Mevlüt Çavuşoğlu"]
 * first("Veitnam"); // => ["party:vnm", "Vietnam"]
 * first("LPRP"); // => ["party:lprp", "LPRP"]
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function searchRecords<Own extends Kind = Kind, K extends Own = Own>(
  dataset: Dataset<string, Own>,
  text: string,
  { kind, limit = Number.POSITIVE_INFINITY }: SearchOptions<K> = {},
): readonly SearchHit<K>[] {
  if (typeof text !== "string") throw fault("invalid-criteria", text, "a name, as text", "text");
  if (!(limit >= 0) || (Number.isFinite(limit) && !Number.isInteger(limit))) {
    throw fault("invalid-criteria", limit, "a whole number from 0", "limit");
  }
  const kinds = kindsAmong(KINDS, kind);
  if (kind !== undefined) for (const asked of kinds) requireKind(dataset, asked);
  const sought = wordsOf(text);
  if (sought.length === 0) return Object.freeze([]);
  const hits: SearchHit[] = [];
  for (const { record, names } of searchableNames(dataset)) {
    if (!kinds.includes(record.kind)) continue;
    let best: SearchHit | undefined;
    for (const { name, pointer, words } of names) {
      const score = matchScore(sought, words);
      if (score > (best?.score ?? 0)) best = { record, score, matched: name, pointer };
    }
    if (best) hits.push(Object.freeze(best));
  }
  // Records come in id order and sorting is stable.
  hits.sort(
    (a, b) => b.score - a.score || KINDS.indexOf(a.record.kind) - KINDS.indexOf(b.record.kind),
  );
  return Object.freeze(hits.slice(0, limit)) as readonly SearchHit<K>[];
}

/** The kinds, from the table that this bundle has anyway. */
const KINDS = /* @__PURE__ */ Object.keys(NAMES) as readonly Kind[];

interface SearchableName {
  readonly name: string;
  readonly pointer: string;
  readonly words: readonly string[];
}

/** The names of every record, split into words. */
const searchableNames = /* @__PURE__ */ perDataset((dataset) =>
  allRecords(dataset).map((record) => ({
    record,
    names: namesOf(record).map(
      ([name, pointer]): SearchableName => ({ name, pointer, words: wordsOf(name) }),
    ),
  })),
);

/** Every name of a record with its JSON Pointer: its label, its aliases and the names of its kind. */
const namesOf = (record: AnyRecord): readonly PlacedName[] => [
  [record.label, "/label"],
  ...record.aliases.map(({ text }, index): PlacedName => [text, `/aliases/${index}/text`]),
  ...(NAMES[record.kind] as Names<AnyRecord>)(record),
];
