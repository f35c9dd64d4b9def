import { ownCollections } from "../dataset/allRecords.ts";
import {
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
  /** Each passage and its index, keyed by its JSON. */
  const passages = new Map<string, PassageCitation>();
  const indexes = new Map<string, number>();
  const packCitation = (citation: Citation): PackedCitation => {
    if (!("paragraph" in citation)) return citation;
    const { supports = [], ...passage } = citation;
    const key = JSON.stringify(passage);
    passages.set(key, passage);
    const index = indexes.get(key) ?? indexes.size;
    indexes.set(key, index);
    return supports.length > 0 ? [index, ...supports] : index;
  };
  const packRecord = ({ kind, id, certainty, aliases, ...record }: Fields): Fields => ({
    ...withCitations(record, (citations) => (citations as Citation[]).map(packCitation)),
    id: (id as string).slice((kind as string).length + 1),
    ...(certainty !== DEFAULTS.certainty && { certainty }),
    ...((aliases as unknown[]).length > 0 && { aliases }),
  });
  // Sort, because the working records and a release file have their collections in different orders.
  const collections = [...ownCollections(content)].sort().map((name) => {
    const records = (content[name] ?? []).map((record) => packRecord({ ...record }));
    const fields = new Set(records.flatMap(Object.keys));
    const columns = [...fields].map((field) => [
      field,
      records.map((record) => record[field] ?? null),
    ]);
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
