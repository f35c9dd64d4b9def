import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import type { Figure } from "../../src/model/Figure.ts";
import type { Project } from "../../src/model/Project.ts";
import type { Relation } from "../../src/model/Relation.ts";
import { figuresBy } from "../../src/query/figuresBy.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/**
 * The sample with these figures and no other amounts. Each figure is about its own event of the two
 * parties, so that no figure repeats another figure.
 */
function withFigures(...figures: Partial<Figure>[]): Dataset {
  const data = sample();
  const [figure] = data.figures as [Figure];
  const [talks] = data.events;
  const eventId = (index: number) => `event:about-${index}` as const;
  return createDataset({
    ...data,
    events: figures.map((_, index) => ({
      ...(talks as typeof talks & object),
      id: eventId(index),
    })),
    figures: figures.map((change, index) => ({
      ...figure,
      id: `figure:n${index}` as const,
      about: [eventId(index)],
      ...change,
    })),
    projects: [],
    commitments: [],
  });
}
const groups = (dataset: Dataset, by: "partner" | "measure" = "partner", criteria = {}) =>
  figuresBy(dataset, by, criteria).map(({ key, sums, apart }) => ({
    key,
    sums: sums.map(({ measure, unit, period, value, amounts }) =>
      [measure, unit, period, value, amounts.length].join(" "),
    ),
    apart: apart.map(({ record, apart }) => `${record.id} ${apart}`),
  }));

describe("figuresBy", () => {
  it("adds like amounts", () => {
    expect(groups(withFigures({ value: 10 }, { value: 5 }, { value: 0.5 }))).toEqual([
      { key: "XBB", sums: ["trade XTS 2029 15.5 3"], apart: [] },
    ]);
  });

  it.each<[string, Partial<Figure>]>([
    ["measures", { measure: "investment" }],
    ["units", { unit: "XXX" }], // ISO 4217: no currency
    ["periods", { period: { edtf: "2028", basis: "stated" } }],
  ])("does not add amounts of different %s", (_, other) => {
    const [group] = groups(withFigures({ value: 10 }, { value: 5, ...other }));
    expect(group?.sums).toHaveLength(2);
    expect(group?.apart).toEqual([]);
  });

  it.each<[string, Partial<Figure>, string]>([
    ["a level to a sum", { aggregation: "level" }, "level"],
    ["an amount that may be a level", { aggregation: "unclear" }, "unclear"],
    ["an amount without a period", { period: { basis: "missing", reason: "not told" } }, "undated"],
    ["an uncertain period", { period: { edtf: "2029?", basis: "stated" } }, "undated"],
    ["a period without an end", { period: { edtf: "2029/..", basis: "stated" } }, "undated"],
    ["a day of a set", { period: { edtf: "[2028..2029]", basis: "stated" } }, "undated"],
    ["a decade", { period: { edtf: "202X", basis: "stated" } }, "undated"],
  ])("does not add %s, and gives the reason", (_, other, reason) => {
    expect(groups(withFigures({ value: 10 }, { value: 5, ...other }))).toEqual([
      { key: "XBB", sums: ["trade XTS 2029 10 1"], apart: [`figure:n1 ${reason}`] },
    ]);
  });

  it("does not add amounts in words, or two reports of the same thing", () => {
    const data = sample();
    const [figure] = data.figures as [Figure];
    const { value: _, ...wordless } = figure;
    const again = { ...figure, id: "figure:trade-again", value: 11 } as const;
    const words = { ...wordless, id: "figure:words", qualitative: "more" } as const;
    const dataset = createDataset({ ...data, figures: [figure, again, words] });
    expect(groups(dataset, "partner", { kind: "figure" })).toEqual([
      {
        key: "XBB",
        sums: [],
        apart: ["figure:trade repeated", "figure:trade-again repeated", "figure:words in-words"],
      },
    ]);
  });

  it("takes the amounts of projects and commitments, and never adds those of commitments", () => {
    const data = sample();
    const [river] = data.projects as [Project];
    const period = { edtf: "2031", basis: "stated" } as const;
    const dam = { ...river, id: "project:dam", period } as const;
    const bridge = { ...dam, id: "project:bridge" } as const;
    const done = { ...dam, id: "project:done", modality: "done" } as const;
    const dataset = createDataset({ ...data, projects: [river, dam, bridge, done] });
    expect(groups(dataset)).toEqual([
      {
        key: "XBB",
        // An agreed project is not added to a finished project.
        sums: ["grant XTS 2031 10 2", "grant XTS 2031 5 1", "trade XTS 2029 10 1"],
        apart: ["commitment:trade in-words", "project:river undated"],
      },
    ]);
    const promise = {
      ...data.commitments[0],
      quantity: { measure: "grant", value: 1, unit: "XTS" },
    };
    const pledged = createDataset({
      ...data,
      commitments: [promise as (typeof data.commitments)[0]],
    });
    expect(groups(pledged)[0]?.apart).toContain("commitment:trade promised");
  });

  it("groups by measure, without adding amounts of different partners", () => {
    const data = sample();
    const relation: Relation = {
      ...(data.relations[0] as Relation),
      id: "relation:xaa-xcc",
      parties: ["party:xaa", "party:xcc"],
    };
    const other: Figure = {
      ...(data.figures[0] as Figure),
      id: "figure:trade-xcc",
      about: ["relation:xaa-xcc"],
    };
    const dataset = createDataset({
      ...data,
      relations: [...data.relations, relation],
      figures: [...data.figures, other],
    });
    const [, trade] = groups(dataset, "measure");
    expect(trade).toEqual({
      key: "trade",
      sums: ["trade XTS 2029 10 1", "trade XTS 2029 10 1"],
      apart: ["commitment:trade in-words"],
    });
    expect(groups(dataset, "partner", { of: "XCC" }).map(({ key }) => key)).toEqual(["XAA"]);
    expect(groups(dataset, "partner", { between: ["XAA", "XCC"] })).toHaveLength(1);
  });

  it("is empty if there are no amounts, or none of that party", () => {
    expect(groups(withFigures())).toEqual([]);
    expect(groups(withFigures({ value: 1 }), "partner", { of: "XCC" })).toEqual([]);
  });

  it("rejects other keys, other kinds and unknown codes", () => {
    const dataset = withFigures();
    expect(caught(() => figuresBy(dataset, "year" as "partner")).place.field).toBe("by");
    expect(caught(() => groups(dataset, "partner", { of: "XZZ" })).code).toBe("unknown-code");
    expect(caught(() => groups(dataset, "partner", { kind: "event" })).place.field).toBe("kind");
  });
});
