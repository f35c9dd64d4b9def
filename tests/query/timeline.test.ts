import { expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { timeline } from "../../src/query/timeline.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample anew for each question, so that none rests on what another has built. */
const fresh = () => createDataset(sample());

it("orders by the earliest day, then the latest, then the id, and puts the undated last", () => {
  const entries = timeline(fresh(), { between: ["XAA", "XBB"] });
  expect(entries.map(({ record }) => record.id)).toEqual([
    "status:partners", // 2020/..
    "mission:xbb-dome", // 2021
    "figure:trade", // 2029
    "commitment:trade", // with the talks: 1 to 4 April 2030
    "event:talks", // 1 to 4 April 2030
    "agreement:honey", // April 2030
    "project:river", // missing
  ]);
});

it("says from where a time is taken", () => {
  const from = Object.fromEntries(
    timeline(fresh(), { kind: KINDS }).map(({ record, timeFrom }) => [record.id, timeFrom]),
  );
  expect(from["commitment:trade"]).toBe("event:talks");
  expect(from["assessment:stately"]).toBe("source:gazette");
  expect(from["event:talks"]).toBe("event:talks");
});

it("leaves out kinds without a time", () => {
  expect(
    timeline(fresh(), { kind: ["party", "person", "place", "relation", "discrepancy"] }),
  ).toEqual([]);
});

it("keeps the answer of each match", () => {
  const [entry] = timeline(fresh(), { kind: "event", on: "2030-04-02" });
  expect(entry?.answer).toBe("possible");
});

it("is in order on the real dataset", () => {
  const entries = timeline(laos, {});
  expect(entries.length).toBeGreaterThan(50);
  const keys = entries.map(({ time, record }) => {
    const { earliestStart } = boundsOf(time);
    return [time.basis === "missing" ? 1 : 0, earliestStart, record.id] as const;
  });
  for (const [at, key] of keys.entries()) {
    const before = keys[at - 1];
    if (before)
      expect(
        before[0] < key[0] || (before[0] === key[0] && (key[0] === 1 || before[1] <= key[1])),
      ).toBe(true);
  }
});
