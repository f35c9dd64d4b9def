import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { timeline } from "../../src/query/timeline.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());

describe("dossier", () => {
  it("has the entries of the timeline, each with its reference and its doubts", () => {
    const { entries } = dossier(dataset, ["XAA", "XBB"]);
    const timelineEntries = entries.map(({ reference: _, doubts: __, ...entry }) => entry);
    expect(timelineEntries).toEqual(timeline(dataset, { between: ["XAA", "XBB"] }));
    expect(new Set(entries.map(({ reference }) => reference))).toEqual(
      new Set(["The Gazette (1 May 2030), para. 1"]),
    );
    const doubtful = entries.filter(({ doubts }) => doubts.length > 0);
    expect(doubtful.map(({ record }) => record.id)).toEqual(["figure:trade", "project:river"]);
  });

  it("has the records without a time in others, so that no record is missing", () => {
    const { entries, others, sources, parties } = dossier(dataset, ["XBB", "XAA"]);
    const ids = [...entries.map(({ record }) => record.id), ...others.map(({ id }) => id)];
    const found = findRecords(dataset, { between: ["XAA", "XBB"] }).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(found);
    expect(others.map(({ kind }) => kind)).toEqual(["discrepancy", "relation"]);
    expect(sources.map(({ id }) => id)).toEqual(["source:gazette"]);
    expect(parties.map(({ id }) => id)).toEqual(["party:xbb", "party:xaa"]);
  });

  it("takes criteria, and may be empty", () => {
    const events = dossier(dataset, ["XAA", "XBB"], { kind: "event", certainty: "yes" });
    expect(events.entries.map(({ record }) => record.id)).toEqual(["event:talks"]);
    expect(dossier(dataset, ["XAA", "XCC"])).toMatchObject({
      entries: [],
      others: [],
      sources: [],
    });
    expect(
      dossier(dataset, ["XAA", "XBB"], { during: "1800" }).entries.map(({ record }) => record.id),
    ).toEqual(["project:river"]);
    expect(dossier(dataset, ["XAA", "XBB"], { during: "1800", certainty: "yes" }).entries).toEqual(
      [],
    );
  });

  it("rejects equal parties, unknown codes, and criteria with the pair", () => {
    expect(caught(() => dossier(dataset, ["XAA", "XAA"])).code).toBe("invalid-criteria");
    expect(caught(() => dossier(dataset, ["XAA", "XZZ"])).place.field).toBe("between[1]");
    expect(
      caught(() => dossier(dataset, ["XAA", "XBB"], { between: ["XAA", "XBB"] } as object)).place
        .field,
    ).toBe("between");
  });
});
