import { expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/latest.ts";
import { timeline } from "../../src/query/timeline.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());

it("orders by earliest day, then latest day, then id, and puts missing times last", () => {
  const entries = timeline(dataset, { between: ["XAA", "XBB"] });
  expect(entries.map(({ record }) => record.id)).toEqual([
    "status:partners", // 2020/..
    "mission:xbb-dome", // 2021
    "figure:trade", // 2029
    "commitment:trade", // as the talks: 1 to 4 April 2030
    "event:talks", // 1 to 4 April 2030
    "agreement:honey", // April 2030
    "assessment:stately", // as its source: 1 May 2030
    "project:river", // missing
  ]);
});

it("gives the record that has the time", () => {
  const from = Object.fromEntries(
    timeline(dataset, {}).map(({ record, timeFrom }) => [record.id, timeFrom]),
  );
  expect(from["commitment:trade"]).toBe("event:talks");
  expect(from["assessment:stately"]).toBe("source:gazette");
  expect(from["event:talks"]).toBe("event:talks");
});

it("excludes kinds without a time", () => {
  expect(
    timeline(dataset, { kind: ["party", "person", "place", "relation", "discrepancy"] }),
  ).toEqual([]);
});

it("has the answer of each match", () => {
  const [entry] = timeline(dataset, { kind: "event", on: "2030-04-02" });
  expect(entry?.answer).toBe("possible");
});

it("is in order on the real dataset", () => {
  const entries = timeline(laos, {});
  expect(entries.length).toBeGreaterThan(50);
  const keys = entries.map(({ time, record }) => {
    const { earliestStart } = boundsOf(time);
    return [time.basis === "missing" ? 1 : 0, earliestStart, record.id] as const;
  });
  for (const [index, key] of keys.entries()) {
    const previous = keys[index - 1];
    if (previous)
      expect(
        previous[0] < key[0] || (previous[0] === key[0] && (key[0] === 1 || previous[1] <= key[1])),
      ).toBe(true);
  }
});
