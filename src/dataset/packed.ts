import type { Citation, LocatorCitation, PassageCitation } from "../model/Citation.ts";
import { COLLECTIONS } from "../model/kinds.ts";
import type { DatasetData } from "./Dataset.ts";

/** The collections and redirects of a dataset. @internal */
export type Content = Omit<DatasetData, "meta">;

/**
 * Content in a smaller form, for the network: collections and passages are written by columns, so
 * that like stands beside like. Each passage stands once, and by its number where it is cited; what
 * the collection tells (the kind, and the kind in the id) and what most records share is left out.
 *
 * @internal
 */
export interface PackedContent {
  readonly passages: {
    readonly sources: readonly string[];
    /** Numbers of sources. */
    readonly source: readonly number[];
    readonly paragraph: readonly number[];
    readonly start: readonly number[];
    readonly length: readonly number[];
    /** The hashes one after another, 16 digits each. */
    readonly sha256: string;
  };
  /** Of each collection the values of each field, `null` where a record has none. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  readonly redirects: Content["redirects"];
}

/** How a citation is written: its passage's number, that and what it supports, or a locator as it is. */
type PackedCitation = number | readonly [number, ...string[]] | LocatorCitation;

/** Any object of the content, while it is being rewritten. */
type Fields = Readonly<Record<string, unknown>>;

/** What a record has that does not say otherwise in its packed form. */
const SHARED = { certainty: "stated", aliases: [] };

/** Writes content in its smaller form. @internal */
export function pack(content: Content): PackedContent {
  const passages = new Map<string, PassageCitation>();
  const numbers = new Map<string, number>();
  const write = (citation: Citation): PackedCitation => {
    if ("locator" in citation) return citation;
    const { supports = [], ...passage } = citation;
    const key = JSON.stringify(passage);
    passages.set(key, passage);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return supports.length > 0 ? [number, ...supports] : number;
  };
  const shrink = ({ kind, id, certainty, aliases, ...record }: Fields): Fields => ({
    ...withCitations(record, (citations) => (citations as Citation[]).map(write)),
    id: (id as string).slice((kind as string).length + 1),
    ...(certainty !== SHARED.certainty && { certainty }),
    ...((aliases as unknown[]).length > 0 && { aliases }),
  });
  const collections = Object.values(COLLECTIONS).map((name) => {
    const records = (content[name] as readonly object[]).map((record) => shrink(record as Fields));
    const fields = new Set(records.flatMap(Object.keys));
    const columns = [...fields].map((field) => [field, records.map((one) => one[field] ?? null)]);
    return [name, Object.fromEntries(columns)];
  });
  const rows = [...passages.values()];
  const sources = [...new Set(rows.map(({ source }) => source))];
  return {
    passages: {
      sources,
      source: rows.map(({ source }) => sources.indexOf(source)),
      paragraph: rows.map(({ paragraph }) => paragraph),
      start: rows.map(({ start }) => start),
      length: rows.map(({ start, end }) => end - start),
      sha256: rows.map(({ sha256 }) => sha256).join(""),
    },
    collections: Object.fromEntries(collections),
    redirects: content.redirects,
  };
}

/** Reads content from its smaller form. @internal */
export function unpack({ passages, collections, redirects }: PackedContent): Content {
  const { sources, source, paragraph, start, length, sha256 } = passages;
  const read = (packed: PackedCitation): unknown => {
    if (typeof packed === "object" && !Array.isArray(packed)) return packed;
    const [at, ...supports] = [packed].flat() as [number, ...string[]];
    const from = start[at] as number;
    return {
      source: sources[source[at] as number],
      paragraph: paragraph[at],
      start: from,
      end: from + (length[at] as number),
      sha256: sha256.slice(16 * at, 16 * at + 16),
      ...(supports.length > 0 && { supports }),
    };
  };
  const grow = (kind: string, record: Fields): Fields => ({
    ...SHARED,
    ...withCitations(record, (citations) => (citations as PackedCitation[]).map(read)),
    id: `${kind}:${record.id}`,
    kind,
  });
  const content = Object.entries(COLLECTIONS).map(([kind, name]) => {
    const columns = Object.entries(collections[name] ?? {});
    const records = (collections[name]?.id ?? []).map((_, at) => {
      const fields = columns.map(([field, values]) => [field, values[at]] as const);
      return grow(kind, Object.fromEntries(fields.filter(([, value]) => value !== null)));
    });
    return [name, records];
  });
  return { ...Object.fromEntries(content), redirects };
}

/** A record with its lists of citations replaced, those of its readings included. */
function withCitations(record: Fields, replace: (list: unknown) => unknown): Fields {
  const readings = record.readings as readonly Fields[] | undefined;
  return {
    ...record,
    citations: replace(record.citations),
    ...(readings && { readings: readings.map((reading) => withCitations(reading, replace)) }),
  };
}
