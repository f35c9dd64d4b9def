import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/authoring/manifest.ts";
import { readSchema } from "../../src/authoring/schemaVersions.ts";
import { COLLECTIONS, KIND_OF_COLLECTION, KINDS, type Kind } from "../../src/model/kinds.ts";
import { type AnyRecord, TYPES } from "../../src/model/records.ts";
import type { Names } from "../../src/records/Facets.ts";
import { FACETS, LABELS, NAMES, SINCE } from "../../src/records/kinds.ts";
import { sample } from "../fixtures/sample.ts";

/** The collections in the stored JSON Schemas of the releases, earliest first, each with its version. */
const schemas = [...new Set(readManifest().map(({ schemaVersion }) => schemaVersion))].map(
  (version) => ({
    version,
    collections: Object.keys(JSON.parse(readSchema(version) ?? "").properties),
  }),
);

/** The version of the earliest schema with a kind; undefined if no release has the kind yet. */
const firstWith = (kind: Kind) =>
  schemas.find(({ collections }) => collections.includes(COLLECTIONS[kind]))?.version;

describe("the tables of kinds", () => {
  it("list the kinds in the order of the model, which results follow", () => {
    for (const table of [FACETS, TYPES, NAMES, LABELS]) expect(Object.keys(table)).toEqual(KINDS);
    expect(Object.values(KIND_OF_COLLECTION)).toEqual(KINDS);
    expect(Object.keys(COLLECTIONS)).toEqual(KINDS);
  });

  it("say which schema version added each later kind", () => {
    for (const kind of KINDS) {
      const [first] = schemas;
      const since = firstWith(kind);
      // A kind that no release has yet needs a version too: that of the next release.
      if (since === undefined) expect(SINCE[kind], kind).toMatch(/^\d+\.\d+\.\d+$/);
      else expect(SINCE[kind], kind).toBe(since === first?.version ? undefined : since);
    }
  });

  it.each(["source", "status"] as const)("%s: no names without the fields of names", (kind) => {
    const [record] = sample()[COLLECTIONS[kind]];
    expect((NAMES[kind] as Names<AnyRecord>)(record as AnyRecord)).toEqual([]);
  });

  it.each(KINDS)("%s: records have the fields that the facets name", (kind) => {
    const { type, concerns } = FACETS[kind];
    const [record] = sample()[COLLECTIONS[kind]] as readonly object[];
    if (type !== null) {
      const values: readonly unknown[] = TYPES[kind];
      expect(values).toContain((record as Record<string, unknown>)[type]);
    } else expect(TYPES[kind]).toEqual([]);
    expect(concerns.length).toBeGreaterThan(0);
  });
});
