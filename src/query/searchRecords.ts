import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { codeOf } from "../dataset/involvement.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { KINDS, type Kind } from "../model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import { fault, kindsAmong } from "./checks.ts";

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
export function searchRecords<K extends Kind = Kind>(
  dataset: Dataset,
  text: string,
  { kind, limit = Number.POSITIVE_INFINITY }: SearchOptions<K> = {},
): readonly SearchHit<K>[] {
  if (typeof text !== "string") throw fault("invalid-criteria", text, "a name, as text", "text");
  if (!(limit >= 0) || (Number.isFinite(limit) && !Number.isInteger(limit))) {
    throw fault("invalid-criteria", limit, "a whole number from 0", "limit");
  }
  const kinds = kindsAmong(KINDS, kind);
  const sought = wordsOf(text);
  if (sought.length === 0) return Object.freeze([]);
  const hits: SearchHit[] = [];
  for (const { record, names } of namesOf(dataset)) {
    if (!kinds.includes(record.kind)) continue;
    let best: SearchHit | undefined;
    for (const { name, pointer, words } of names) {
      const score = fitness(sought, words);
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

interface Name {
  readonly name: string;
  readonly pointer: string;
  readonly words: readonly string[];
}

/** The names of every record, in words. */
const namesOf = /* @__PURE__ */ perDataset((dataset) =>
  allRecords(dataset).map((record) => ({
    record,
    names: namesIn(record).map(
      ([name, pointer]): Name => ({ name, pointer, words: wordsOf(name) }),
    ),
  })),
);

/** The names that a record goes by, and where each stands. */
function namesIn(record: AnyRecord): readonly (readonly [name: string, pointer: string])[] {
  const names: [string, string][] = [
    [record.label, "/label"],
    ...record.aliases.map(({ text }, at): [string, string] => [text, `/aliases/${at}/text`]),
  ];
  switch (record.kind) {
    case "source":
      return record.title ? [...names, [record.title, "/title"]] : names;
    case "party":
      return [...names, [codeOf(record.id as `party:${string}`), "/id"]];
    case "person":
      return [...names, [record.name.full, "/name/full"]];
    case "tenure":
      return [...names, [record.office, "/office"]];
    case "status":
      return record.formula ? [...names, [record.formula, "/formula"]] : names;
    case "discrepancy":
      return [
        ...names,
        ...record.readings.map(({ value }, at): [string, string] => [
          value,
          `/readings/${at}/value`,
        ]),
      ];
    default:
      return names;
  }
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
};

/** A text in words: small letters without marks, and digits; a dot or an apostrophe joins. */
const wordsOf = (text: string): readonly string[] =>
  // Patterns in ASCII: one letter beyond Latin in it, and an engine keeps a module in twice the space.
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.'\u2019]/gu, "")
    .replace(/[^\0-\x7f]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well the words sought fit a name, from 0 to 1; 0 where one of them is not in it. */
function fitness(sought: readonly string[], words: readonly string[]): number {
  const left = [...words];
  let sum = 0;
  for (const word of sought) {
    let [best, at] = [0, -1];
    left.forEach((other, position) => {
      const likeness = alike(word, other);
      if (likeness > best) [best, at] = [likeness, position];
    });
    if (best === 0) return 0;
    left.splice(at, 1);
    sum += best;
  }
  // A name of which all words are sought fits better than one that holds more.
  return (sum / sought.length) * (0.5 + (0.5 * sought.length) / words.length);
}

/** How alike two words are, from 0 to 1. */
function alike(sought: string, word: string): number {
  if (sought === word) return 1;
  if (word.startsWith(sought)) return 0.6 + (0.3 * sought.length) / word.length;
  const allowed = sought.length < 4 ? 0 : sought.length < 7 ? 1 : 2;
  const errors = typingErrors(sought, word, allowed);
  return errors > allowed ? 0 : 0.8 - (0.3 * errors) / 2;
}

/**
 * The fewest typing errors that make one word of another: a letter wrong, missing, too many, or
 * exchanged with its neighbour (optimal string alignment). Anything more than `allowed` where the
 * lengths alone exceed it.
 */
function typingErrors(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return allowed + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const exchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
        exchanged ? (before[j - 2] as number) + 1 : allowed + 1,
      );
    }
    [before, above] = [above, row];
  }
  return above[b.length] as number;
}
