import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/authoring/canonical.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset } from "../../src/datasets/latest.ts";
import { assertDataset, type DatasetPin } from "../../src/releases/assertDataset.ts";
import { canonicalJson } from "../../src/releases/canonicalJson.ts";
import { hashDataset } from "../../src/releases/hashDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

describe("canonicalJson", () => {
  it("is what an independent package writes, whatever the data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  it("orders fields by code unit, those that look like numbers too", () => {
    expect(canonicalJson({ "10": 1, "9": 2, "\u{1f600}": 3, "\ufb33": 4, a: undefined })).toBe(
      '{"10":1,"9":2,"\u{1f600}":3,"\ufb33":4}',
    );
  });
});

describe("hashDataset", () => {
  it("is the hash that the dataset says it has, and what Node's own SHA-256 gives", () => {
    const { meta, ids, ...content } = dataset;
    expect(hashDataset(dataset)).toBe(meta.sha256);
    expect(hashDataset(dataset)).toBe(hashOf(content));
    expect(ids.length).toBeGreaterThan(0);
  });

  it("is the same under another version and order, and another after one letter", () => {
    const data = sample();
    const hash = hashDataset(createDataset(data));
    const renamed = { ...data, meta: { ...data.meta, version: "2031.7" } };
    expect(hashDataset(createDataset(renamed))).toBe(hash);
    const reversed = { ...data, parties: [...data.parties].reverse() };
    expect(hashDataset(createDataset(reversed))).toBe(hash);
    const places = data.places.map((place) => ({ ...place, label: `${place.label}s` }));
    expect(hashDataset(createDataset({ ...data, places }))).not.toBe(hash);
    expect(hashDataset(createDataset({ ...data, redirects: [] }))).not.toBe(hash);
  });
});

describe("assertDataset", () => {
  const dataset = createDataset(sample());
  const sha256 = hashDataset(dataset);

  it("says nothing where version and content are those pinned", () => {
    expect(assertDataset(dataset, { version: "2030.1" })).toBeUndefined();
    expect(assertDataset(dataset, { version: "2030.1", sha256 })).toBeUndefined();
  });

  it("says what was pinned, what was found, and how to go on", () => {
    const error = caught(() => assertDataset(dataset, { version: "2029.4" }));
    expect(error.code).toBe("wrong-dataset");
    expect(error.value).toBe("2030.1");
    expect(error.place).toEqual({ field: "version" });
    for (const part of ["2029.4", "2030.1", "laos-relations/datasets/2029.4", "diffDatasets"]) {
      expect(error.message).toContain(part);
    }
  });

  it("does not believe the hash in meta", () => {
    const lie = createDataset({
      ...sample(),
      meta: { ...sample().meta, sha256 },
      figures: [],
    });
    expect(assertDataset(lie, { version: "2030.1" })).toBeUndefined();
    const error = caught(() => assertDataset(lie, { version: "2030.1", sha256 }));
    expect(error.code).toBe("wrong-dataset");
    expect(error.place).toEqual({ field: "sha256" });
    expect(error.value).toBe(hashDataset(lie));
    expect(error.expected).toContain(sha256);
  });

  it.each([
    [undefined, "pin"],
    ["2030.1", "pin"],
    [{}, "version"],
    [{ version: 2030.1 }, "version"],
    [{ version: "2030.1", sha: sha256 }, "sha"],
    [{ version: "2030.1", sha256: undefined }, "sha256"],
    [{ version: "2030.1", sha256: sha256.toUpperCase() }, "sha256"],
    [{ version: "2030.1", sha256: sha256.slice(0, 16) }, "sha256"],
  ])("refuses the pin %j, which would hold nothing", (pin, field) => {
    const error = caught(() => assertDataset(dataset, pin as unknown as DatasetPin));
    expect(error.code).toBe("invalid-criteria");
    expect(error.place).toEqual({ field });
  });
});
