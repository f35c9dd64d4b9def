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
 *   well. A value that a column repeats is stored once.
 * - Each passage, and each other place in a source, is stored once, and citations contain its index.
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
  /** The fields of citations that cite no passage, without the pointers that they support. */
  readonly others: Columns;
  /** The fields of the records of each collection. */
  readonly collections: Readonly<Record<string, Columns>>;
  readonly redirects: readonly Redirect[];
}

/**
 * Objects by field: for each field, the values of all objects, `null` where an object does not have the
 * field. If values repeat, a field has the different values, and for each object the index of its value.
 *
 * @internal
 */
export type Columns = Readonly<
  Record<
    string,
    readonly unknown[] | { readonly values: readonly unknown[]; readonly of: readonly number[] }
  >
>;

/**
 * A packed citation: the index of its place, or the index with the pointers that it supports. The places
 * are the passages, and then the others.
 *
 * @internal
 */
export type PackedCitation = number | readonly [number, ...string[]];

/** An object of the content with any fields. @internal */
export type Fields = Readonly<Record<string, unknown>>;

/** The default values of fields, which packed records omit. @internal */
export const DEFAULTS = { certainty: "stated", aliases: [] };

/** Restores content from its packed form. @internal */
export function unpack({ passages, others, collections, redirects }: PackedContent): Content {
  const { sources, source, paragraph, start, length, sha256 } = passages;
  const otherPlaces = unpackColumns(others);
  const unpackPlace = (index: number): Fields => {
    if (index >= source.length) return otherPlaces[index - source.length] as Fields;
    const offset = start[index] as number;
    return {
      source: sources[source[index] as number],
      paragraph: paragraph[index],
      start: offset,
      end: offset + (length[index] as number),
      sha256: sha256.slice(16 * index, 16 * index + 16),
    };
  };
  const unpackCitation = (packed: PackedCitation): Fields => {
    if (typeof packed === "number") return unpackPlace(packed);
    const [index, ...supports] = packed;
    return { ...unpackPlace(index), supports };
  };
  /** Replaces the citations of a record, and of its readings, in place: the record is new. */
  const unpackCitations = (record: Record<string, unknown>): void => {
    record.citations = (record.citations as readonly PackedCitation[]).map(unpackCitation);
    for (const reading of (record.readings ?? []) as Record<string, unknown>[]) {
      unpackCitations(reading);
    }
  };
  const content = Object.entries(collections).map(([name, columns]) => {
    const kind = KIND_OF_COLLECTION[name as Collection];
    const records = unpackColumns(columns, DEFAULTS);
    for (const record of records) {
      record.id = `${kind}:${record.id}`;
      record.kind = kind;
      unpackCitations(record);
    }
    return [name, records];
  });
  return { ...Object.fromEntries(content), redirects };
}

/** The objects that columns contain, each with some default values. */
function unpackColumns(columns: Columns, defaults: Fields = {}): Record<string, unknown>[] {
  const fields = Object.entries(columns).map(([field, column]) => {
    const { values, of = undefined } =
      "values" in column && "of" in column ? column : { values: column };
    return { field, values: values as readonly unknown[], of };
  });
  const { values = [], of = values } = fields[0] ?? {};
  return Array.from(of, (_, index) => {
    const object: Record<string, unknown> = { ...defaults };
    for (const { field, values, of } of fields) {
      const value = values[of ? (of[index] as number) : index];
      if (value !== null) object[field] = value;
    }
    return object;
  });
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
