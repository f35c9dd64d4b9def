import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Event } from "../../src/model/Event.ts";
import type { Figure } from "../../src/model/Figure.ts";
import type { Mission } from "../../src/model/Mission.ts";
import { comparePartners } from "../../src/query/comparePartners.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample in which the third state also has an embassy and a planned embassy, and joins talks of three. */
function withThirdState(): DatasetData {
  const data = sample();
  const [embassy] = data.missions as [Mission];
  const [talks] = data.events as [Event];
  const [figure] = data.figures as [Figure];
  const own = { ...embassy, sending: "party:xcc" } as const;
  const { relation: _, ...alone } = talks;
  return {
    ...data,
    missions: [
      embassy,
      { ...own, id: "mission:xcc-dome" },
      { ...own, id: "mission:xcc-planned", modality: "agreed" },
    ],
    events: [
      talks,
      {
        ...alone,
        id: "event:talks-of-three",
        participants: [
          { party: "party:xaa", role: "host" },
          { party: "party:xbb", role: "guest" },
          { party: "party:xcc", role: "guest" },
        ],
      },
    ],
    figures: [
      figure,
      { ...figure, id: "figure:xcc-sum", about: ["mission:xcc-dome"] },
      { ...figure, id: "figure:xcc-level", about: ["mission:xcc-dome"], aggregation: "level" },
    ],
  };
}
const dataset = createDataset(withThirdState());
const rows = (partners: [string, string], criteria = {}) =>
  comparePartners(dataset, partners, criteria).rows.map(
    ({ kind, type, modality, measured, first, second }) =>
      `${[kind, type, modality, measured].filter(Boolean).join(" ")}: ${first.length} ${second.length}`,
  );

describe("comparePartners", () => {
  it("puts records of the same kind, type and modality in a row, in the order of the vocabularies", () => {
    expect(rows(["XBB", "XCC"])).toEqual([
      "status strategic-partnership in-force: 1 0",
      "event bilateral-meeting done: 1 0",
      "agreement agreement signed: 1 0",
      "mission embassy agreed: 0 1",
      "mission embassy done: 1 1",
      "project infrastructure agreed: 1 0",
      "commitment target pledged: 1 0",
      "figure trade XTS, 2029, level: 0 1",
      "figure trade XTS, 2029, sum: 1 1",
    ]);
    expect(rows(["XCC", "XBB"], { kind: "mission" })).toEqual([
      "mission embassy agreed: 1 0",
      "mission embassy done: 1 1",
    ]);
  });

  it("puts records that involve both partners in together", () => {
    const { together, partners, of } = comparePartners(dataset, ["XBB", "XCC"]);
    expect(together.map(({ record }) => record.id)).toEqual(["event:talks-of-three"]);
    expect([of, ...partners].map(({ id }) => id)).toEqual(["party:xaa", "party:xbb", "party:xcc"]);
  });

  it("compares partners of another party, and other kinds", () => {
    expect(rows(["XAA", "XCC"], { of: "XBB", kind: "mission" })).toEqual([
      "mission embassy done: 1 0",
    ]);
    expect(rows(["XBB", "XCC"], { kind: "assessment" })).toEqual(["assessment: 1 0"]);
    expect(rows(["XBB", "XCC"], { kind: undefined, topic: "gender" })).toEqual([]);
  });

  it("lists the sources of each partner", () => {
    const [first, second] = comparePartners(dataset, ["XBB", "XCC"], { kind: "status" }).sources;
    expect(first.map(({ id }) => id)).toEqual(["source:gazette"]);
    expect(second).toEqual([]);
  });

  it("rejects equal partners, the party itself as a partner, and unknown codes", () => {
    expect(caught(() => rows(["XBB", "XBB"])).code).toBe("invalid-criteria");
    expect(caught(() => rows(["XBB", "XAA"])).place.field).toBe("partners");
    expect(caught(() => rows(["XBB", "XZZ"])).place.field).toBe("partners[1]");
    expect(caught(() => rows(["XBB", "XCC"], { of: "XZZ" })).place.field).toBe("of");
    expect(caught(() => rows(["XBB", "XCC"], { between: ["XAA", "XBB"] })).place.field).toBe(
      "between",
    );
  });
});
