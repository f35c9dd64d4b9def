import { ownCollections } from "../dataset/allRecords.ts";
import {
  type Columns,
  type Content,
  DEFAULTS,
  type Fields,
  type PackedCitation,
  type PackedContent,
  withCitations,
} from "../dataset/unpack.ts";
import type { Citation, PassageCitation } from "../model/Citation.ts";

/** Packs the collections of some content. `unpack` does the reverse. */
export function pack(content: Content): PackedContent {
  /** Each place in a source and its index, keyed by its JSON. */
  const passages = new Map<string, number>();
  const others = new Map<string, number>();
  const indexOf = (place: object, places: Map<string, number>): number => {
    const key = JSON.stringify(place);
    const index = places.get(key) ?? places.size;
    places.set(key, index);
    return index;
  };
  // The places are counted before they are numbered, because the others follow all passages.
  const recordPlace = ({ supports: _, ...place }: Citation): number =>
    "paragraph" in place ? indexOf(place, passages) : indexOf(place, others);
  const citationsOf = (replace: (citation: Citation) => unknown) => (record: Fields) =>
    withCitations(record, (citations) => (citations as readonly Citation[]).map(replace));
  // Sort, because the working records and a release file have their collections in different orders.
  const names = [...ownCollections(content)].sort();
  for (const record of names.flatMap((name) => content[name] ?? [])) {
    citationsOf(recordPlace)({ ...record });
  }
  const packCitation = (citation: Citation): PackedCitation => {
    const index = recordPlace(citation) + ("paragraph" in citation ? 0 : passages.size);
    const { supports = [] } = citation;
    return supports.length > 0 ? [index, ...supports] : index;
  };
  const packRecord = ({ kind, id, certainty, aliases, ...record }: Fields): Fields => ({
    ...citationsOf(packCitation)(record),
    id: (id as string).slice((kind as string).length + 1),
    ...(certainty !== DEFAULTS.certainty && { certainty }),
    ...((aliases as unknown[]).length > 0 && { aliases }),
  });
  const collections = names.map((name) => {
    const packed = (content[name] ?? []).map((record) => packRecord({ ...record }));
    return [name, packColumns(packed)];
  });
  const rows = [...passages.keys()].map((key) => JSON.parse(key) as PassageCitation);
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
    others: packColumns([...others.keys()].map((key) => JSON.parse(key))),
    collections: Object.fromEntries(collections),
    redirects: content.redirects,
  };
}

/** The columns of some objects. A column that repeats its values is shorter with each value once. */
function packColumns(objects: readonly Fields[]): Columns {
  const fields = [...new Set(objects.flatMap(Object.keys))];
  return Object.fromEntries(
    fields.map((field) => {
      const column = objects.map((object) => object[field] ?? null);
      const texts = column.map((value) => JSON.stringify(value));
      const values = [...new Set(texts)];
      const repeated = {
        values: values.map((text) => JSON.parse(text) as unknown),
        of: texts.map((text) => values.indexOf(text)),
      };
      const isShorter = JSON.stringify(repeated).length < JSON.stringify(column).length;
      // Objects of a repeated value are shared, so a value whose parts are unpacked in place is not.
      return [field, isShorter && field !== "readings" ? repeated : column];
    }),
  );
}
