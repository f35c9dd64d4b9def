import uFuzzyModule from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { searchRecords } from "../../src/query/searchRecords.ts";
import { type Timing, timedInTurn } from "./timed.ts";

/** A name as somebody types it, and the id of the record that is meant. */
export interface Typed {
  readonly text: string;
  readonly id: string;
}

/** How an engine finds misspelt names. */
export interface Finding {
  readonly engine: string;
  readonly time: Timing;
  /** The share of the names whose record is the first hit, or has the same name as the first hit. */
  readonly first: number;
  /** The share of the names whose record is among the first five hits. */
  readonly firstFive: number;
}

/** Makes an error in a text at a place. Each does what people do when they type. */
const ERRORS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  (text, at) => `${text.slice(0, at)}e${text.slice(at + 1)}`,
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
];

/**
 * Misspelt names of parties and people: of each name that has a word of five letters, versions with an
 * error in that word, in small letters. They follow from the names alone, not from any engine.
 */
export function misspelt(dataset: Dataset, count: number): readonly Typed[] {
  const named = [...dataset.parties, ...dataset.people].flatMap(({ id, label, aliases }) =>
    [label, ...aliases.map(({ text }) => text)].map((name) => ({ id, name })),
  );
  const typed = named.flatMap(({ id, name }, index): Typed[] => {
    const [word] = /\p{L}{5,}/u.exec(name) ?? [];
    if (!word) return [];
    const start = name.indexOf(word);
    return ERRORS.slice(index % 2).map((error, number) => {
      // Not in the first letter, which people rarely mistype.
      const at = start + 1 + ((index + number) % (word.length - 2));
      return { id, text: error(name, at).toLowerCase() };
    });
  });
  const step = Math.max(1, typed.length / count);
  return Array.from(
    { length: Math.min(count, typed.length) },
    (_, index) => typed[Math.floor(index * step)] as Typed,
  );
}

type Search = (text: string) => readonly string[];

/** Each engine, filled with the same names. It returns the ids that it finds, the best first. */
const ENGINES: Readonly<Record<string, (dataset: Dataset) => Search>> = {
  "laos-relations": (dataset) => (text) =>
    unique(
      searchRecords(dataset, text, { kind: ["party", "person"] }).map(({ record }) => record.id),
    ),
  minisearch: (dataset) => {
    const index = new MiniSearch({
      fields: ["name"],
      storeFields: ["record"],
      searchOptions: { fuzzy: 0.25, prefix: true, combineWith: "AND" },
      processTerm: plain,
    });
    index.addAll(namesOf(dataset).map((entry, id) => ({ id, ...entry })));
    return (text) => unique(index.search(text).map(({ record }) => record as string));
  },
  "@leeoniya/ufuzzy": (dataset) => {
    const names = namesOf(dataset);
    const haystack = names.map(({ name }) => plain(name));
    const uFuzzy = new uFuzzyModule({ intraMode: 1 });
    return (text) => {
      const [found, , order] = uFuzzy.search(haystack, plain(text), 1);
      if (!found) return [];
      const ranked = order ? order.map((at) => found[at] as number) : [...found];
      return unique(ranked.map((at) => names[at]?.record as string));
    };
  },
  "fuse.js": (dataset) => {
    const fuse = new Fuse(namesOf(dataset), { keys: ["name"], ignoreDiacritics: true });
    return (text) => unique(fuse.search(text).map(({ item }) => item.record));
  },
};

const namesOf = ({ parties, people }: Dataset) =>
  [...parties, ...people].flatMap(({ id, label, aliases }) =>
    [label, id.slice(id.indexOf(":") + 1), ...aliases.map(({ text }) => text)].map((name) => ({
      name,
      record: id as string,
    })),
  );

const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** The shares of misspelt names whose record an engine finds first, and among the first five. */
export function findingsOf(search: Search, typed: readonly Typed[]) {
  const among = (size: number) =>
    typed.filter(({ text, id }) => search(text).slice(0, size).includes(id)).length / typed.length;
  return { first: among(1), firstFive: among(5) };
}

/** Measures how well and how fast each engine finds misspelt names. */
export async function measureSearch(
  dataset: Dataset,
  typed: readonly Typed[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [engine, fill] of Object.entries(ENGINES)) {
    const search = fill(dataset);
    const time = await timedInTurn(typed, ({ text }) => search(text));
    findings.push({ engine, time, ...findingsOf(search, typed) });
  }
  return findings;
}
