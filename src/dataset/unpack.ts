import type { LocatorCitation, RowCitation } from "../model/Citation.ts";
import { type Collection, KIND_OF_COLLECTION } from "../model/kinds.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { AnyRecord } from "../model/records.ts";

/** The collections and redirects of some dataset, whichever collections it has. @internal */
export type Content = { readonly [C in Collection]?: readonly AnyRecord[] } & {
  readonly redirects: readonly Redirect[];
};

/**
 * Content in a smaller form for the network. Collections and passages are written by columns, so
 * that similar values stand side by side and compress well. Each passage is written once, and a
 * citation refers to it by number. Left out is whatever the collection's name implies (the kind, and
 * the kind in the id), and whatever most records share.
 *
 * @internal
 */
export interface PackedContent {
  readonly passages: {
    readonly sources: readonly string[];
    /** Indexes into `sources`. */
    readonly source: readonly number[];
    readonly paragraph: readonly number[];
    readonly start: readonly number[];
    readonly length: readonly number[];
    /** The hashes one after another, 16 digits each. */
    readonly sha256: string;
  };
  /** For each collection the values of each field, `null` where a record has none. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  readonly redirects: readonly Redirect[];
}

/** A packed citation: the index of its passage, that index with what it supports, or another citation unchanged. @internal */
export type PackedCitation =
  | number
  | readonly [number, ...string[]]
  | LocatorCitation
  | RowCitation;

/** Any object of the content, while it is being rewritten. @internal */
export type Fields = Readonly<Record<string, unknown>>;

/** The values that a packed record has unless it says otherwise. @internal */
export const DEFAULTS = { certainty: "stated", aliases: [] };

/** Reads content from its packed form. @internal */
export function unpack({ passages, collections, redirects }: PackedContent): Content {
  const { sources, source, paragraph, start, length, sha256 } = passages;
  const unpackCitation = (packed: PackedCitation): unknown => {
    if (typeof packed === "object" && !Array.isArray(packed)) return packed;
    const [index, ...supports] = [packed].flat() as [number, ...string[]];
    const from = start[index] as number;
    return {
      source: sources[source[index] as number],
      paragraph: paragraph[index],
      start: from,
      end: from + (length[index] as number),
      sha256: sha256.slice(16 * index, 16 * index + 16),
      ...(supports.length > 0 && { supports }),
    };
  };
  const unpackRecord = (kind: string, record: Fields): Fields => ({
    ...DEFAULTS,
    ...withCitations(record, (citations) => (citations as PackedCitation[]).map(unpackCitation)),
    id: `${kind}:${record.id}`,
    kind,
  });
  const content = Object.entries(collections).map(([name, fields]) => {
    const columns = Object.entries(fields);
    const records = (fields.id ?? []).map((_, index) => {
      const values = columns.map(([field, column]) => [field, column[index]] as const);
      return unpackRecord(
        KIND_OF_COLLECTION[name as Collection],
        Object.fromEntries(values.filter(([, value]) => value !== null)),
      );
    });
    return [name, records];
  });
  return { ...Object.fromEntries(content), redirects };
}

/** A record with its lists of citations replaced, those of its readings included. @internal */
export function withCitations(record: Fields, replace: (list: unknown) => unknown): Fields {
  const readings = record.readings as readonly Fields[] | undefined;
  return {
    ...record,
    citations: replace(record.citations),
    ...(readings && { readings: readings.map((reading) => withCitations(reading, replace)) }),
  };
}
