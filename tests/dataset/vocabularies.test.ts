import { describe, expect, it, vi } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { vocabulariesOf } from "../../src/dataset/vocabularies.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { TYPES } from "../../src/model/records.ts";
import { TOPICS } from "../../src/model/topics.ts";
import { comparePartners } from "../../src/query/comparePartners.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { hashDataset } from "../../src/releases/hashDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const made = createDataset(sample());

describe("a dataset brings its vocabularies along", () => {
  it.each([
    ["a release", laos as Dataset],
    ["a dataset that createDataset made", made],
    ["a copy that createDataset made", createDataset({ ...made })],
  ])("%s", (_, dataset) => {
    expect(vocabulariesOf(dataset)).toMatchObject({ types: TYPES, topics: TOPICS });
    expect(vocabulariesOf(dataset).of).toBe(dataset);
    expect(Object.isFrozen(vocabulariesOf(dataset).types)).toBe(true);
    // No record has the type, so only the vocabulary knows it.
    expect(findRecords(dataset, { type: "neutrality-pact" })).toEqual([]);
    const error = caught(() => findRecords(dataset, { type: "neutrality-pakt" as never }));
    expect([error.code, error.expected.includes("did you mean neutrality-pact?")]).toEqual([
      "unknown-value",
      true,
    ]);
  });

  it("which neither its keys nor JSON nor its hash show", () => {
    expect(Reflect.ownKeys({ ...made })).toEqual(Object.keys(made));
    expect(JSON.stringify(made)).not.toContain("neutrality-pact");
    expect(JSON.parse(JSON.stringify(made))).toEqual({ ...made });
    expect(hashDataset(createDataset(JSON.parse(JSON.stringify(made))))).toBe(hashDataset(made));
  });

  it("to the queries of another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("../../src/query/findRecords.ts");
    expect(copy.findRecords).not.toBe(findRecords);
    expect(copy.findRecords(made, { kind: "place", type: "city" })).toEqual(
      findRecords(made, { kind: "place", type: "city" }),
    );
    expect(() => copy.findRecords(made, { topic: "teade" as never })).toThrow(
      /did you mean trade\?/,
    );
  });

  it.each([
    ["a copy by JSON", JSON.parse(JSON.stringify(made)) as Dataset],
    ["a copy by spread", { ...made }],
    ["a copy by structuredClone", structuredClone(made)],
    ["an object that inherits from it", Object.create(made) as Dataset],
    ["a proxy of it", new Proxy(made, {})],
    ["a proxy that throws", new Proxy(made, { get: () => expect.unreachable() })],
  ])("but %s does not have them, and every query refuses it", (_, copy) => {
    for (const ask of [
      () => findRecords(copy, { kind: "place" }),
      () => findRecords(copy, { type: "city" }),
      () => comparePartners(copy, ["XBB", "XCC"]),
      () => hashDataset(copy),
    ]) {
      const { code, place, expected } = caught(ask);
      expect([code, place.field]).toEqual(["invalid-criteria", "dataset"]);
      expect(expected).toContain("createDataset");
    }
  });

  it("so that no answer is out of date when a copy changes", () => {
    const copy = structuredClone(made) as { -readonly [F in keyof Dataset]: Dataset[F] };
    expect(() => findRecords(copy, { kind: "place" })).toThrow(/createDataset/);
    const again = createDataset(copy);
    copy.places = [];
    expect(findRecords(again, { kind: "place" })).toEqual(made.places);
  });
});
