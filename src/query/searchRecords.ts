import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { invalidArgument } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import { appendTo } from "../records/appendTo.ts";
import type { Names, PlacedName } from "../records/Facets.ts";
import { NAMES } from "../records/kinds.ts";
import { termNames } from "../records/termNames.ts";
import { fieldsOf, readKinds } from "./checks.ts";
import { matchScore, type NameWord, nameWords, wordScores, wordsOf } from "./nameMatching.ts";
import { wordList } from "./wordList.ts";

/**
 * A record that a search found, with the name that matched.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface SearchHit<K extends Kind = Kind> {
  /** The record. */
  readonly record: RecordByKind[K];
  /** How well the name matches, from 0 to 1: 1 for the whole name, less for a part of it or with typing errors. */
  readonly score: number;
  /** The name that matches best. */
  readonly matched: string;
  /** JSON Pointer of that name in the record; `/id` for the code of a party. */
  readonly pointer: string;
}

/**
 * Options of {@link searchRecords}.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface SearchOptions<K extends Kind = Kind> {
  /** The kind of the records, or a list of kinds. Default: all kinds. */
  readonly kind?: K | readonly K[] | undefined;
  /** The greatest number of hits to return. Default: all hits. */
  readonly limit?: number | undefined;
}

/**
 * Finds records by name: a label, an alias of any type (official, variant, abbreviation, as
 * printed), the code of a party, the name of a person, an office, the formula of a status, or a
 * reading of a discrepancy.
 *
 * Use {@link findRecord} for an id, {@link findRecords} for everything except names.
 *
 * The search covers all kinds, unlike queries by criteria: whoever has a name in hand wants to know
 * where it occurs, also in a reading that is in doubt.
 *
 * Case, diacritics, punctuation and the order of the words make no difference. A single name must
 * match all words of the text. A word matches a word of the name if it is equal, is its beginning, or
 * has few typing errors: at most 1 in a word of 4 to 6 letters, at most 2 in a longer word. Two
 * exchanged neighbouring letters are 1 error. Summaries and notes are not searched.
 *
 * Vowels and tones count, such as those of Lao, Thai and Hindi; accents and the like do not. In a script
 * that puts no blanks between words (Lao, Thai, Khmer, Burmese, Chinese, Japanese), a word of the text
 * may also begin at any of the first 100 letters of a word of the name. A text of more than 100
 * words finds nothing.
 *
 * @param dataset - the dataset
 * @param text - a name, or words of it
 * @param options - the kinds, and the number of hits
 * @returns the hits with the best score first, then in the order of the kinds, but sources last,
 *   because a page may have a name as its title, then by id; frozen, empty if no name matches or the
 *   text has no letter or digit
 * @throws `invalid-criteria` if `text` is not a string, `options` is not a plain object, or `limit` is
 *   not a whole number from 0; `unknown-value` for an unknown kind; `unsupported-schema` for a kind
 *   that is newer than the schema of the dataset
 *
 * @example A name misprinted, without diacritics, and mistyped
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
  options: SearchOptions<K> = {},
): readonly SearchHit<K>[] {
  if (typeof text !== "string") throw invalidArgument(text, "a string", "text");
  const { kind, limit = Number.POSITIVE_INFINITY } = fieldsOf(options, "options");
  if (typeof limit !== "number" || !(limit >= 0) || limit % 1 > 0) {
    throw invalidArgument(limit, "a whole number from 0", "limit");
  }
  const kinds = readKinds(dataset, ALL_KINDS, kind);
  // In alphabetical order, so that the order in which they are written makes no difference.
  const words = [...wordsOf(text)].sort();
  const { names, find } = nameIndex(dataset);
  const hits: SearchHit[] = [];
  let best: SearchHit | undefined;
  for (const [at, score] of find(words)) {
    const { record, name, pointer } = names[at] as SearchableName;
    if (!kinds.includes(record.kind)) continue;
    // The names of a record follow each other. The first of its best names is the hit.
    const isSameRecord = best?.record === record;
    if (isSameRecord && score <= (best?.score ?? 0)) continue;
    if (isSameRecord) hits.pop();
    best = Object.freeze({ record, score, matched: name, pointer });
    hits.push(best);
  }
  // Records are in id order, and sorting is stable.
  hits.sort((a, b) => b.score - a.score || rankOf(a.record.kind) - rankOf(b.record.kind));
  return Object.freeze(hits.slice(0, limit)) as readonly SearchHit<K>[];
}

/** All kinds in order, from the table of names: a search needs that table anyway. */
const ALL_KINDS = /* @__PURE__ */ Object.keys(NAMES) as readonly Kind[];

/** The rank of a kind among equal hits: its place in the list of kinds, but sources come last. */
const rankOf = (kind: Kind) => (kind === "source" ? ALL_KINDS.length : ALL_KINDS.indexOf(kind));

/** A name of a record, with its JSON Pointer and its words. */
interface SearchableName {
  readonly record: AnyRecord;
  readonly name: string;
  readonly pointer: string;
  readonly words: readonly NameWord[];
}

/** More words than any name has. */
const MOST_WORDS = 100;

/** The names in a dataset, in the order of their records, and a search in them. */
const nameIndex = /* @__PURE__ */ perDataset((dataset) => {
  const names = allRecords(dataset).flatMap((record) =>
    namesOf(record).map(
      ([name, pointer]): SearchableName => ({
        record,
        name,
        pointer,
        words: nameWords(wordsOf(name)),
      }),
    ),
  );
  const namesByWord = new Map<string, number[]>();
  for (const [at, { words }] of names.entries()) {
    for (const word of new Set(words.map(({ word }) => word))) appendTo(namesByWord, word, at);
  }
  const allWords = wordList(namesByWord.keys());
  /** The names that match all of some words, in order, each with its score. */
  const find = (sought: readonly string[]): readonly (readonly [at: number, score: number])[] => {
    if (sought.length > MOST_WORDS) return [];
    const scores = sought.map((word) => wordScores(word, allWords));
    // How many of the sought words a name has, as long as it has all words before them.
    const counts = new Map<number, number>();
    for (const [rank, found] of scores.entries()) {
      for (const word of found.keys()) {
        for (const at of namesByWord.get(word) ?? []) {
          if ((counts.get(at) ?? 0) === rank) counts.set(at, rank + 1);
        }
      }
    }
    return [...counts]
      .filter(([, count]) => count === sought.length)
      .map(([at]) => [at, matchScore(scores, names[at]?.words ?? [])] as const)
      .filter(([, score]) => score > 0)
      .sort(([a], [b]) => a - b);
  };
  return { names, find };
});

/** All names of a record with their JSON Pointers: its label, its aliases, the names of its kind and its terms. */
const namesOf = (record: AnyRecord): readonly PlacedName[] => [
  [record.label, "/label"],
  ...record.aliases.map(({ text }, index): PlacedName => [text, `/aliases/${index}/text`]),
  ...(NAMES[record.kind] as Names<AnyRecord>)(record),
  ...termNames(record),
];
