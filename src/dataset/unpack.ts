import type { LocatorCitation, RowCitation } from "../model/Citation.ts";
import { type Collection, KIND_OF_COLLECTION } from "../model/kinds.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { AnyRecord } from "../model/records.ts";

/** The collections and redirects of a dataset. It may have any of the collections. @internal */
export type Content = { readonly [C in Collection]?: readonly AnyRecord[] } & {
  readonly redirects: readonly Redirect[];
};

/**
 * Content in a form that is smaller for the network:
 *
 * - Collections and passages are stored by column, because similar values next to each other compress
 *   well.
 * - Each passage is stored once, and citations contain its index.
 * - The kind of a record is omitted, also in its id, because the name of the collection implies it.
 * - Fields with their default value are omitted.
 *
 * @internal
 */
export interface PackedContent {
  readonly passages: {
    readonly sources: readonly string[];
    /** The source of each passage, as an index into `sources`. */
    readonly source: readonly number[];
    readonly paragraph: readonly number[];
    readonly start: readonly number[];
    readonly length: readonly number[];
    /** The hashes of all passages, joined; each has 16 digits. */
    readonly sha256: string;
  };
  /** For each collection and field, the values of all records; `null` if a record does not have the field. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  readonly redirects: readonly Redirect[];
}

/**
 * A packed citation: the index of its passage; the index with the pointers that it supports; or a
 * citation with a locator, unchanged.
 *
 * @internal
 */
export type PackedCitation =
  | number
  | readonly [number, ...string[]]
  | LocatorCitation
  | RowCitation;

/** An object of the content with any fields. @internal */
export type Fields = Readonly<Record<string, unknown>>;

/** The default values of fields, which packed records omit. @internal */
export const DEFAULTS = { certainty: "stated", aliases: [] };

/** Restores content from its packed form. @internal */
export function unpack({ passages, collections, redirects }: PackedContent): Content {
  const { sources, source, paragraph, start, length, sha256 } = passages;
  const unpackCitation = (packed: PackedCitation): unknown => {
    if (typeof packed === "object" && !Array.isArray(packed)) return packed;
    const [index, ...supports] = [packed].flat() as [number, ...string[]];
    const offset = start[index] as number;
    return {
      source: sources[source[index] as number],
      paragraph: paragraph[index],
      start: offset,
      end: offset + (length[index] as number),
      sha256: sha256.slice(16 * index, 16 * index + 16),
      ...(supports.length > 0 && { supports }),
    };
  };
  /** Replaces the citations of a record, and of its readings, in place: the record is new. */
  const unpackCitations = (record: Record<string, unknown>): void => {
    record.citations = (record.citations as readonly PackedCitation[]).map(unpackCitation);
    for (const reading of (record.readings ?? []) as Record<string, unknown>[]) {
      unpackCitations(reading);
    }
  };
  const content = Object.entries(collections).map(([name, fields]) => {
    const columns = Object.entries(fields);
    const kind = KIND_OF_COLLECTION[name as Collection];
    const records = (fields.id ?? []).map((_, index) => {
      const record: Record<string, unknown> = { ...DEFAULTS };
      for (const [field, column] of columns) {
        if (column[index] !== null) record[field] = column[index];
      }
      record.id = `${kind}:${record.id}`;
      record.kind = kind;
      unpackCitations(record);
      return record;
    });
    return [name, records];
  });
  return { ...Object.fromEntries(content), redirects };
}

/** Copies a record with its lists of citations replaced, including those of its readings. @internal */
export function withCitations(record: Fields, replace: (list: unknown) => unknown): Fields {
  const readings = record.readings as readonly Fields[] | undefined;
  return {
    ...record,
    citations: replace(record.citations),
    ...(readings && { readings: readings.map((reading) => withCitations(reading, replace)) }),
  };
}
