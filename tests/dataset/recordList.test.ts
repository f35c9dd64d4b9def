import { describe, expect, it } from "vitest";
import { pack } from "../../src/authoring/pack.ts";
import {
  allRecords,
  ownCollections,
  recordList,
  recordsById,
} from "../../src/dataset/allRecords.ts";
import { createDataset, lazyDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as release } from "../../src/datasets/2026.1/index.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";

const laos = release as Dataset;
const { meta, ids: _, ...content } = laos;
const text = JSON.stringify(pack(content));
/** The release as nobody has read it yet. */
const unread = (): Dataset => lazyDataset(meta, ownCollections(laos), text);

describe("a release is read collection by collection", () => {
  it("of the kinds that a question is about", () => {
    const dataset = unread();
    const held = statusesOn(dataset, "2024-07-27", { between: ["LAO", "USA"] });
    expect(held).toEqual(statusesOn(laos, "2024-07-27", { between: ["LAO", "USA"] }));
    const { absent } = recordList(dataset);
    expect([...absent]).toEqual(expect.arrayContaining(["sources", "discrepancies", "events"]));
    expect(absent.has("statuses")).toBe(false);
  });

  it("and gives the same answers in whatever order it is read", () => {
    const questions = [
      { kind: "mission" },
      { kind: ["tenure", "agreement"], involving: "VNM" },
      { topic: "trade" },
      { kind: "assessment" },
      {},
    ] as const;
    for (let start = 0; start < questions.length; start++) {
      const dataset = unread();
      for (let step = 0; step < questions.length; step++) {
        const question = questions[(start + step) % questions.length] ?? {};
        expect(findMatches(dataset, question)).toEqual(findMatches(laos, question));
      }
      expect(recordList(dataset).absent.size).toBe(0);
      expect(allRecords(dataset).map(({ id }) => id)).toEqual(laos.ids);
    }
  });

  it("into a list in id order, with the range of each collection", () => {
    const { records, ranges, fill } = recordList(unread());
    expect(records).toHaveLength(laos.ids.length);
    fill(["figures"]);
    const [start, end] = ranges.get("figures") ?? [0, 0];
    expect(records.slice(start, end)).toEqual(laos.figures);
    expect(Object.keys(records)).toHaveLength(laos.figures.length);
  });

  it("by id, and finds nothing for what is no id", () => {
    const dataset = unread();
    expect(getRecord(dataset, "figure:canada-laos-trade")).toEqual(
      laos.figures.find(({ id }) => id === "figure:canada-laos-trade"),
    );
    const byId = recordsById(dataset);
    for (const id of ["", "figure", "figure:", "constructor:name", "__proto__:x", ":x"]) {
      expect([byId.get(id), byId.has(id)]).toEqual([undefined, false]);
    }
  });

  it("once, and frozen", () => {
    const dataset = unread();
    expect(dataset.statuses).toBe(dataset.statuses);
    expect(dataset.discrepancies[0]?.readings).toBe(dataset.discrepancies[0]?.readings);
    expect(Object.isFrozen(dataset.discrepancies[0]?.readings)).toBe(true);
    expect(dataset).toEqual(laos);
  });
});

it("a dataset lists its records in id order, whatever the order of its collections", () => {
  const { statuses, agreements, ...others } = content;
  const dataset = createDataset({ meta, ...others, statuses, agreements });
  expect(allRecords(dataset).map(({ id }) => id)).toEqual(laos.ids);
});
