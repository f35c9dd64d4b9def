import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/authoring/canonical.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset } from "../../src/datasets/latest.ts";
import { assertDataset, type DatasetPin } from "../../src/releases/assertDataset.ts";
import { canonicalJson } from "../../src/releases/canonicalJson.ts";
import { hashDataset } from "../../src/releases/hashDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

describe("canonicalJson", () => {
  it("writes what an independent package writes, for any data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  it("sorts fields by code unit, even names that look like numbers", () => {
    expect(canonicalJson({ "10": 1, "9": 2, "\u{1f600}": 3, "\ufb33": 4, a: undefined })).toBe(
      '{"10":1,"9":2,"\u{1f600}":3,"\ufb33":4}',
    );
  });
});

describe("hashDataset", () => {
  it("returns the hash that the dataset declares, as the SHA-256 of Node does", () => {
    const { meta, ids, ...content } = dataset;
    expect(hashDataset(dataset)).toBe(meta.sha256);
    expect(hashDataset(dataset)).toBe(hashOf(content));
    expect(ids.length).toBeGreaterThan(0);
  });

  it("ignores the version and the order of records, and changes with one letter", () => {
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

  it("accepts the pinned version and content", () => {
    expect(assertDataset(dataset, { version: "2030.1" })).toBeUndefined();
    expect(assertDataset(dataset, { version: "2030.1", sha256 })).toBeUndefined();
  });

  it("reports the pinned and the actual version, and what to do", () => {
    const error = caught(() => assertDataset(dataset, { version: "2029.4" }));
    expect(error.code).toBe("wrong-dataset");
    expect(error.value).toBe("2030.1");
    expect(error.place).toEqual({ field: "version" });
    for (const part of ["2029.4", "2030.1", "laos-relations/datasets/2029.4", "diffDatasets"]) {
      expect(error.message).toContain(part);
    }
  });

  it("does not rely on the hash in meta", () => {
    const altered = createDataset({
      ...sample(),
      meta: { ...sample().meta, sha256 },
      figures: [],
    });
    expect(assertDataset(altered, { version: "2030.1" })).toBeUndefined();
    const error = caught(() => assertDataset(altered, { version: "2030.1", sha256 }));
    expect(error.code).toBe("wrong-dataset");
    expect(error.place).toEqual({ field: "sha256" });
    expect(error.value).toBe(hashDataset(altered));
    expect(error.expected).toContain(sha256);
  });

  const EXPECTED: Readonly<Record<string, string>> = {
    pin: "an object with a version and, if you like, a hash: { version, sha256 }",
    version: "a version, as text",
    sha: "the fields version and sha256 only",
    sha256: "64 lower-case hexadecimal digits",
  };

  it.each([
    [undefined, "pin"],
    [null, "pin"],
    ["2030.1", "pin"],
    [{}, "version"],
    [{ version: 2030.1 }, "version"],
    [{ version: "2030.1", sha: sha256 }, "sha"],
    [{ version: "2030.1", sha256: undefined }, "sha256"],
    [{ version: "2030.1", sha256: [sha256] }, "sha256"],
    [{ version: "2030.1", sha256: sha256.toUpperCase() }, "sha256"],
    [{ version: "2030.1", sha256: sha256.slice(0, 16) }, "sha256"],
    [{ version: "2030.1", sha256: `0${sha256}` }, "sha256"],
    [{ version: "2030.1", sha256: `${sha256}0` }, "sha256"],
  ])("rejects the pin %j, which would check nothing", (pin, field) => {
    const error = caught(() => assertDataset(dataset, pin as unknown as DatasetPin));
    expect(error.code).toBe("invalid-criteria");
    expect(error.place).toEqual({ field });
    expect(error.expected).toBe(EXPECTED[field]);
  });

  it.each([undefined, null, {}, "2030.1", { meta: {} }])(
    "rejects %j in place of a dataset",
    (value) => {
      const error = caught(() => assertDataset(value as unknown as Dataset, { version: "2030.1" }));
      expect([error.code, error.place]).toEqual(["invalid-criteria", { field: "dataset" }]);
    },
  );
});
