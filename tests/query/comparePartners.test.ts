import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Event } from "../../src/model/Event.ts";
import type { Figure } from "../../src/model/Figure.ts";
import type { Mission } from "../../src/model/Mission.ts";
import { comparePartners } from "../../src/query/comparePartners.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample, where the third state has an embassy too, a planned one, and joins in talks of three. */
function threeSided(): DatasetData {
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
/** The dataset anew for each question, so that none rests on what another has built. */
const fresh = () => createDataset(threeSided());
const rows = (partners: [string, string], criteria = {}) =>
  comparePartners(fresh(), partners, criteria).rows.map(
    ({ kind, type, modality, measured, first, second }) =>
      `${[kind, type, modality, measured].filter(Boolean).join(" ")}: ${first.length} ${second.length}`,
  );

describe("comparePartners", () => {
  it("sets like beside like, in the order of the vocabularies", () => {
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

  it("figures in the order of unit, period and aggregation, those without a period by `missing`", () => {
    const data = threeSided();
    const [figure] = data.figures as [Figure];
    const stated = (edtf: string) => ({ edtf, basis: "stated" }) as const;
    const changes: readonly Partial<Figure>[] = [
      { period: { basis: "missing", reason: "not told" } },
      { period: stated("2030") },
      { unit: "XXX" }, // ISO 4217: no currency
      { period: stated("2028") },
      { aggregation: "unclear" },
      {},
    ];
    const figures = changes.map((change, at) => ({
      ...figure,
      id: `figure:n${at}` as const,
      ...change,
    }));
    const { rows } = comparePartners(createDataset({ ...data, figures }), ["XBB", "XCC"], {
      kind: "figure",
    });
    expect(rows.map(({ measured }) => measured)).toEqual([
      "XTS, 2028, sum",
      "XTS, 2029, sum",
      "XTS, 2029, unclear",
      "XTS, 2030, sum",
      "XTS, missing, sum",
      "XXX, 2029, sum",
    ]);
  });

  it("keeps apart what involves both", () => {
    const { together, partners, of } = comparePartners(fresh(), ["XBB", "XCC"]);
    expect(together.map(({ record }) => record.id)).toEqual(["event:talks-of-three"]);
    expect([of, ...partners].map(({ id }) => id)).toEqual(["party:xaa", "party:xbb", "party:xcc"]);
  });

  it("takes another point of view, and other kinds", () => {
    expect(rows(["XAA", "XCC"], { of: "XBB", kind: "mission" })).toEqual([
      "mission embassy done: 1 0",
    ]);
    expect(rows(["XBB", "XCC"], { kind: "assessment" })).toEqual(["assessment: 1 0"]);
    expect(rows(["XBB", "XCC"], { kind: undefined, topic: "gender" })).toEqual([]);
  });

  it("names the sources of each side", () => {
    const [first, second] = comparePartners(fresh(), ["XBB", "XCC"], { kind: "status" }).sources;
    expect(first.map(({ id }) => id)).toEqual(["source:gazette"]);
    expect(second).toEqual([]);
  });

  it("refuses a partner with itself, with the party itself, and unknown codes", () => {
    expect(caught(() => rows(["XBB", "XBB"])).code).toBe("invalid-criteria");
    for (const pair of [
      ["XBB", "XAA"],
      ["XAA", "XBB"],
    ] as const) {
      const { code, value, expected, place } = caught(() => rows([...pair]));
      expect([code, value, place]).toEqual(["invalid-criteria", pair, { field: "partners" }]);
      expect(expected).toBe("two partners other than the party itself");
    }
    expect(caught(() => rows(["XBB", "XZZ"])).place.field).toBe("partners[1]");
    expect(caught(() => rows(["XBB", "XCC"], { of: "XZZ" })).place.field).toBe("of");
    for (const field of ["between", "involving"]) {
      const error = caught(() => rows(["XBB", "XCC"], { [field]: "XAA" }));
      expect([error.code, error.place]).toEqual(["invalid-criteria", { field }]);
      expect(error.expected).toBe("criteria without between and involving");
    }
  });
});
