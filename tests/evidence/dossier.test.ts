import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import type { Citation } from "../../src/model/Citation.ts";
import type { ReliabilityGrade, Source } from "../../src/model/Source.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { timeline } from "../../src/query/timeline.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());

describe("dossier", () => {
  it("has the entries of the timeline, each with its reference and its doubts", () => {
    const { entries } = dossier(dataset, ["XAA", "XBB"]);
    const timelineEntries = entries.map(
      ({ reference: _, doubts: __, grade: ___, corroboration: ____, witnesses: _____, ...entry }) =>
        entry,
    );
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
    expect(others.map(({ kind }) => kind)).toEqual(["relation"]);
    expect(sources.map(({ id }) => id)).toEqual(["source:gazette"]);
    expect(parties.map(({ id }) => id)).toEqual(["party:xbb", "party:xaa"]);
  });

  it("has judgements and doubts only if they are asked for", () => {
    const { entries, others } = dossier(dataset, ["XAA", "XBB"], {
      kind: ["assessment", "discrepancy"],
    });
    expect(entries.map(({ record }) => record.id)).toEqual(["assessment:stately"]);
    expect(others.map(({ id }) => id)).toEqual(["discrepancy:trade"]);
  });

  it("shows the best grade among the sources of an entry, and F only if no source has another", () => {
    const data = sample();
    const [gazette] = data.sources;
    const [talks] = data.events;
    if (!gazette || !talks) throw new Error("the sample has them");
    const graded = (...grades: readonly ReliabilityGrade[]) => {
      const sources = grades.map(
        (grade): Source => ({
          ...gazette,
          id: `source:${grade.toLowerCase()}`,
          reliability: { grade, reason: "a test" },
        }),
      );
      const [first, ...others] = sources.map(
        ({ id }): Citation => ({ source: id, locator: "1", accessed: "2030-05-02" }),
      );
      if (!first) throw new Error("at least one grade");
      const events = [{ ...talks, citations: [first, ...others] as const }];
      const changed = createDataset({ ...data, events, sources: [...data.sources, ...sources] });
      return dossier(changed, ["XAA", "XBB"], { kind: "event" }).entries.map(({ grade }) => grade);
    };
    expect(graded("E", "B", "C")).toEqual(["B"]);
    expect(graded("F", "E")).toEqual(["E"]);
    expect(graded("F")).toEqual(["F"]);
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
