import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset } from "../../src/datasets/latest.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { verifyCitations } from "../../src/evidence/verifyCitations.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecord } from "../../src/query/findRecord.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { timeline } from "../../src/query/timeline.ts";
import { diffDatasets } from "../../src/releases/diffDatasets.ts";

/** The paths of the objects in a value that are not frozen. */
function unfrozenPaths(value: unknown, path = "$"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    unfrozenPaths(part, `${path}.${key}`),
  );
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

const between = ["LAO", "TUR"] as const;
const RESULTS: Readonly<Record<string, () => unknown>> = {
  dataset: () => dataset,
  "dataset.meta": () => dataset.meta,
  getRecord: () => getRecord(dataset, "event:laos-vietnam-hanoi-talks"),
  findRecord: () => findRecord(dataset, "discrepancy:hanoi-talks-year"),
  findRecords: () => findRecords(dataset, { between }),
  findMatches: () => findMatches(dataset, { between, during: "2018" }),
  "findRecords without a match": () => findRecords(dataset, { kind: "mission", topic: "gender" }),
  timeline: () => timeline(dataset, { between }),
  statusesOn: () => statusesOn(dataset, "2026-01-27"),
  evidenceFor: () => evidenceFor(dataset, "event:laos-vietnam-hanoi-talks", "/date"),
  diffDatasets: () => diffDatasets(dataset, createDataset({ ...dataset, figures: [] })),
  verifyCitations: () => verifyCitations(dataset, {}),
};

describe.each(Object.entries(RESULTS))("%s", (_, result) => {
  it("is frozen at every depth", () => {
    expect(unfrozenPaths(result())).toEqual([]);
  });
});

it("unfrozenPaths reports an object that is not frozen", () => {
  expect(unfrozenPaths(Object.freeze({ a: Object.freeze([{ b: 1 }]) }))).toEqual(["$.a.0"]);
});

it("an assignment throws a TypeError", () => {
  const event = getRecord(dataset, "event:laos-vietnam-hanoi-talks") as unknown as {
    label: string;
    agenda: unknown[];
  };
  expect(() => {
    event.label = "";
  }).toThrow(TypeError);
  expect(() => event.agenda.push({})).toThrow(TypeError);
  expect(() => {
    (dataset as unknown as { events: unknown }).events = [];
  }).toThrow(TypeError);
});
