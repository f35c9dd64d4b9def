import { expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());

it.each<[string, Criteria]>([
  ["everything", {}],
  ["one kind", { kind: "event" }],
  ["two parties", { between: ["XAA", "XBB"] }],
  ["a day, possibly", { on: "2030-04-01" }],
  ["a day, for certain", { on: "2030-04-01", certainty: "yes" }],
  ["nothing", { topic: "gender" }],
])("gives the records that findMatches matches: %s", (_, criteria) => {
  const records = findRecords(dataset, criteria);
  expect(records).toEqual(findMatches(dataset, criteria).map(({ record }) => record));
  expect(Object.isFrozen(records)).toBe(true);
});

it("gives the records themselves, those that are only possible included", () => {
  const [talks] = dataset.events;
  expect(findRecords(dataset, { kind: "event", on: "2030-04-01" })[0]).toBe(talks);
  expect(findRecords(dataset, { kind: "event", on: "2030-04-01", certainty: "yes" })).toEqual([]);
});

it("refuses what findMatches refuses", () => {
  expect(caught(() => findRecords(dataset, { involving: "XZZ" })).code).toBe("unknown-code");
});
