import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { readsBefore } from "../../src/engine/readsBefore.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findMatches } from "../../src/query/findMatches.ts";

const { ids: _, ...data } = laos as Dataset;
/** A copy without any index. */
const fresh = () => createDataset(data);

/** Questions about few records, which are read one by one the first time, and about many. */
const QUESTIONS: readonly Criteria[] = [
  { kind: "status", between: ["LAO", "USA"], on: "2024-07-27" },
  { kind: "status", between: ["LAO", "USA"], on: "2024-07-27", certainty: "yes" },
  { kind: "mission", involving: "TUR", during: "2017" },
  { kind: "agreement", topic: "foreign-policy", atLeast: "signed" },
  { kind: "agreement", type: ["memorandum-of-understanding", "plan"], during: "2024-07" },
  { kind: "person", involvingAny: ["TUR", "CHN"] },
  { kind: "figure", source: "source:kpl-turkiye-laos" },
  { kind: "tenure", leastWitnesses: 2 },
  { involving: "TUR", during: "2018" },
  { type: "visit", certainty: "yes", during: "2018/2024" },
];

describe("readsBefore", () => {
  it("allows reads up to an eighth of the records in total, and others after a refusal", () => {
    const affordable = readsBefore(80);
    expect(affordable(6)).toBe(true);
    expect(affordable(5)).toBe(false);
    expect(affordable(4)).toBe(true);
    expect(affordable(1)).toBe(false);
  });

  it.each(QUESTIONS)("gives the same answer by reading and by index: %j", (criteria) => {
    const asked = fresh();
    const first = findMatches(asked, criteria);
    for (let round = 0; round < 30; round++) {
      // After some rounds, all indexes are built.
      expect(findMatches(asked, criteria)).toEqual(first);
      if (round === 0) for (const other of QUESTIONS) findMatches(asked, other);
    }
    const indexed = fresh();
    for (let round = 0; round < 20; round++) {
      for (const other of QUESTIONS) findMatches(indexed, other);
      findMatches(indexed, { atLeast: "signed", topic: "trade", leastWitnesses: 1, on: "2024" });
    }
    expect(findMatches(indexed, criteria)).toEqual(first);
    expect(first.length).toBeGreaterThan(0);
  });
});
