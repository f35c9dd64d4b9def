import { describe, expect, it } from "vitest";
import { readRelease } from "../../../src/authoring/manifest.ts";
import { createDataset } from "../../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../../src/dataset/Dataset.ts";
import { AGREEMENT_STATUSES } from "../../../src/model/Agreement.ts";
import { KINDS } from "../../../src/model/kinds.ts";
import { findMatches } from "../../../src/query/findMatches.ts";
import { timeline } from "../../../src/query/timeline.ts";
import { hashDataset } from "../../../src/releases/hashDataset.ts";
import { defineDataset } from "../../../src/schemas/defineDataset.ts";
import { SCHEMA_VERSION } from "../../../src/schemas/input/SCHEMA_VERSION.ts";
import { metaSchema } from "../../../src/schemas/metaSchema.ts";
import { validateDataset } from "../../../src/schemas/validateDataset.ts";
import { sample } from "../../fixtures/sample.ts";
import { changed } from "../changed.ts";

const [gazette] = sample().sources;
const citations = [{ source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" }] as const;
const small = {
  meta: { name: "Xanadu", focus: "party:xaa", license: "CC0-1.0" },
  sources: [gazette],
  parties: [
    {
      ...{ id: "party:xaa", label: "Xanadu", type: "state", citations },
      identifiers: { iso3166Alpha3: "XAA" },
    },
  ],
};

describe("collections that are absent", () => {
  const dataset = defineDataset<unknown>(small);

  it("are empty, and are not the dataset's own", () => {
    expect(dataset.missions).toEqual([]);
    expect(dataset.redirects).toEqual([]);
    expect(Object.keys(dataset).sort()).toEqual(["ids", "meta", "parties", "redirects", "sources"]);
    expect(hashDataset(dataset)).not.toBe(
      hashDataset(defineDataset<unknown>({ ...small, missions: [] })),
    );
  });

  it("count as absent where they are undefined, and not where they are null", () => {
    const undefinedOnes = { ...small, missions: undefined, redirects: undefined };
    expect(hashDataset(defineDataset<unknown>(undefinedOnes))).toBe(hashDataset(dataset));
    expect(validateDataset({ ...small, missions: null })).toMatchObject([
      { code: "invalid-record", problem: "wrong-type", pointer: "/missions" },
    ]);
  });

  it("can be asked about", () => {
    expect(findMatches(dataset, { kind: "mission", on: "2020" })).toEqual([]);
  });
});

describe("meta", () => {
  it("needs a name, a focus and a licence; the rest is completed", () => {
    const { meta } = defineDataset<unknown>(small);
    const { sha256, ...rest } = meta;
    expect(rest).toEqual({
      ...small.meta,
      ...{ version: "0", schemaVersion: SCHEMA_VERSION, released: null },
    });
    expect(metaSchema.safeParse(meta).success).toBe(true);
    for (const field of ["name", "focus", "license"]) {
      const { [field]: _, ...less } = small.meta as Record<string, string>;
      expect(validateDataset({ ...small, meta: less })).toMatchObject([
        { code: "missing-key", id: "meta", pointer: `/${field}` },
      ]);
    }
  });

  it("has the hash of the content if none is given, and a given hash as it is", () => {
    const dataset = defineDataset<unknown>(small);
    expect(dataset.meta.sha256).toBe(hashDataset(dataset));
    const given = { ...small, meta: { ...small.meta, sha256: "f".repeat(64) } };
    expect(defineDataset<unknown>(given).meta.sha256).toBe("f".repeat(64));
    const wrong = { ...small, meta: { ...small.meta, sha256: "" } };
    expect(validateDataset(wrong)).toMatchObject([{ id: "meta", pointer: "/sha256" }]);
  });

  it.each(["1", "v2", "2026-11-25", "draft of May"])("may have the version %j", (version) => {
    expect(validateDataset({ ...small, meta: { ...small.meta, version } })).toEqual([]);
  });

  it.each(["", "  \n"])("may not have the version %j", (version) => {
    const data = { ...small, meta: { ...small.meta, version } };
    expect(validateDataset(data)).toMatchObject([
      { code: "invalid-record", id: "meta", pointer: "/version", value: version },
    ]);
    // A name is checked by a pattern: both are the same fault.
    const [byPattern] = validateDataset({ ...small, meta: { ...small.meta, name: version } });
    const [byCheck] = validateDataset(data);
    expect({ ...byCheck, pointer: "/name" }).toEqual(byPattern);
  });

  it.each([undefined, null, [], "x"])("cannot be %j", (meta) => {
    expect(validateDataset({ ...small, meta })).toMatchObject([{ id: "meta", pointer: "" }]);
  });
});

describe("data of an earlier release", () => {
  const release = readRelease("2026.1");
  const text = JSON.stringify(release);
  const dataset = defineDataset(release);
  const before = createDataset(JSON.parse(text) as DatasetData);

  it("has the same hash and the same records", () => {
    expect(hashDataset(dataset)).toBe(release.meta.sha256);
    expect(JSON.stringify(dataset)).toBe(JSON.stringify(before));
  });

  it("gives the same answers", () => {
    for (const kind of KINDS) {
      const criteria = { kind, during: "2024" } as const;
      expect(findMatches(dataset, criteria)).toEqual(findMatches(before, criteria));
    }
    expect(timeline(dataset, { involving: "VNM" })).toEqual(timeline(before, { involving: "VNM" }));
  });
});

it("every status of an agreement has a modality that fits it", () => {
  for (const status of AGREEMENT_STATUSES) {
    const data = changed({
      "agreement:honey/status": status,
      "agreement:honey/modality": undefined,
    });
    const codes = validateDataset(data).map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes, status).toEqual(
      ["unknown", "other"].includes(status)
        ? expect.arrayContaining(["missing-key /modality"])
        : [],
    );
  }
});
