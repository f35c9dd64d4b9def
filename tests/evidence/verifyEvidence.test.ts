import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { passageHash } from "../../src/evidence/passageHash.ts";
import { verifyEvidence } from "../../src/evidence/verifyEvidence.ts";
import type { Place } from "../../src/model/Place.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const text = "A stately dome.\n\nOn a sacred river.";
const data = sample();
const [dome] = data.places as [Place];
const passage = {
  source: "source:gazette",
  paragraph: 2,
  start: 5,
  end: 17,
  sha256: passageHash("sacred river"),
} as const;
const page = { source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" } as const;
const dataset = createDataset({ ...data, places: [{ ...dome, citations: [passage, page] }] });
const results = (texts: Record<string, string>) =>
  verifyEvidence(dataset, evidenceFor(dataset, "place:dome"), texts).items.map(
    ({ result }) => result,
  );

describe("verifyEvidence", () => {
  it("verifies a passage, and cannot check a locator", () => {
    expect(results({ "source:gazette": text })).toEqual(["verified", "text-not-given"]);
  });

  it("reports a passage that changed by a letter, moved, or is gone", () => {
    for (const other of [text.replace("sacred", "scared"), `New.\n${text}`, "A stately dome."]) {
      expect(results({ "source:gazette": other })).toEqual(["changed", "text-not-given"]);
    }
  });

  it("reports a missing text", () => {
    expect(results({})).toEqual(["text-not-given", "text-not-given"]);
  });

  it("returns the rest of the evidence unchanged, and frozen", () => {
    const evidence = evidenceFor(dataset, "place:dome");
    const verified = verifyEvidence(dataset, evidence, {});
    expect(verified).toMatchObject({ record: evidence.record, pointer: "", discrepancies: [] });
    expect(verified.items[0]).toMatchObject({ ...evidence.items[0] });
    expect(Object.isFrozen(verified) && Object.isFrozen(verified.items[0])).toBe(true);
  });

  it("rejects what is no evidence", () => {
    for (const value of [undefined, {}, { items: {} }]) {
      const error = caught(() => verifyEvidence(dataset, value as never, {}));
      expect([error.code, error.expected, error.place]).toEqual([
        "invalid-criteria",
        "evidence with items",
        { field: "evidence" },
      ]);
    }
  });

  it("rejects a text whose id is not a source", () => {
    expect(caught(() => results({ "source:herald": text })).code).toBe("unknown-id");
  });
});
