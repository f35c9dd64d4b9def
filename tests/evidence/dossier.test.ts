import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { timeline } from "../../src/query/timeline.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());

describe("dossier", () => {
  it("the entries of the timeline, each with its reference and its doubts", () => {
    const { entries } = dossier(dataset, ["XAA", "XBB"]);
    const bare = entries.map(({ reference: _, doubts: __, ...entry }) => entry);
    expect(bare).toEqual(timeline(dataset, { between: ["XAA", "XBB"] }));
    expect(new Set(entries.map(({ reference }) => reference))).toEqual(
      new Set(["The Gazette (1 May 2030), para. 1"]),
    );
    const doubtful = entries.filter(({ doubts }) => doubts.length > 0);
    expect(doubtful.map(({ record }) => record.id)).toEqual(["figure:trade", "project:river"]);
  });

  it("and everything else, so that nothing between the two is left out", () => {
    const { entries, others, sources, parties } = dossier(dataset, ["XBB", "XAA"]);
    const ids = [...entries.map(({ record }) => record.id), ...others.map(({ id }) => id)];
    const found = findRecords(dataset, { between: ["XAA", "XBB"] }).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(found);
    expect(others.map(({ kind }) => kind)).toEqual(["discrepancy", "relation"]);
    expect(sources.map(({ id }) => id)).toEqual(["source:gazette"]);
    expect(parties.map(({ id }) => id)).toEqual(["party:xbb", "party:xaa"]);
  });

  it("narrowed by criteria, down to nothing", () => {
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

  it("refuses a party with itself, unknown codes, and the pair twice", () => {
    expect(caught(() => dossier(dataset, ["XAA", "XAA"])).code).toBe("invalid-criteria");
    expect(caught(() => dossier(dataset, ["XAA", "XZZ"])).place.field).toBe("between[1]");
    expect(
      caught(() => dossier(dataset, ["XAA", "XBB"], { between: ["XAA", "XBB"] } as object)).place
        .field,
    ).toBe("between");
  });
});
