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
 * The sample with these figures alone. Each is of a thing of its own, an event of the two parties,
 * so that none repeats another unless it says so.
 */
function counting(...figures: Partial<Figure>[]): Dataset {
  const data = sample();
  const [figure] = data.figures as [Figure];
  const [talks] = data.events;
  const about = (at: number) => `event:about-${at}` as const;
  return createDataset({
    ...data,
    events: figures.map((_, at) => ({ ...(talks as typeof talks & object), id: about(at) })),
    figures: figures.map((one, at) => ({
      ...figure,
      id: `figure:n${at}` as const,
      about: [about(at)],
      ...one,
    })),
    projects: [],
    commitments: [],
  });
}
const groups = (dataset: Dataset, by: "partner" | "measure" = "partner", criteria = {}) =>
  figuresBy(dataset, by, criteria).map(({ key, sums, apart }) => ({
    key,
    sums: sums.map(({ measure, measureTerm, unit, period, value, amounts }) =>
      [measureTerm ?? measure, unit, period, value, amounts.length].join(" "),
    ),
    apart: apart.map(({ record, apart }) => `${record.id} ${apart}`),
  }));

describe("figuresBy", () => {
  it("adds what is alike", () => {
    expect(groups(counting({ value: 10 }, { value: 5 }, { value: 0.5 }))).toEqual([
      { key: "XBB", sums: ["trade XTS 2029 15.5 3"], apart: [] },
    ]);
  });

  it("adds amounts of another measure only if their terms are the same", () => {
    const tea = { measure: "other", measureTerm: "tea" } as const;
    const silk = { ...tea, measureTerm: "silk" };
    expect(
      groups(
        counting(
          { ...tea, value: 10 },
          { ...tea, measureTerm: "Tea", value: 5 },
          { ...silk, value: 1 },
        ),
      ).flatMap(({ sums }) => sums),
    ).toEqual(["silk XTS 2029 1 1", "tea XTS 2029 15 2"]);
  });

  it("adds amounts of one measure whatever their terms, which the sum does not have", () => {
    const dataset = counting({ measureTerm: "imports and exports", value: 10 }, { value: 5 });
    expect(groups(dataset).flatMap(({ sums }) => sums)).toEqual(["trade XTS 2029 15 2"]);
  });

  it.each(["average", "change", "cumulative", "other"] as const)(
    "never adds a figure whose aggregation is %s",
    (aggregation) => {
      expect(groups(counting({ value: 10 }, { value: 5, aggregation }))).toEqual([
        { key: "XBB", sums: ["trade XTS 2029 10 1"], apart: [`figure:n1 ${aggregation}`] },
      ]);
    },
  );

  it("adds what is of the same interval of years", () => {
    const period = { edtf: "2028/2029", basis: "stated" } as const;
    expect(groups(counting({ value: 10, period }, { value: 5, period }))).toEqual([
      { key: "XBB", sums: ["trade XTS 2028/2029 15 2"], apart: [] },
    ]);
  });

  it("does not add what is about some of the same things, or two amounts of one record", () => {
    const [first, second] = ["event:about-0", "event:about-1"] as const;
    expect(
      groups(counting({ about: [first, second] }, { about: [second] }, { about: [first] })),
    ).toEqual([
      {
        key: "XBB",
        sums: [],
        apart: ["figure:n0 repeated", "figure:n1 repeated", "figure:n2 repeated"],
      },
    ]);
    const data = sample();
    const [river] = data.projects as [Project];
    const quantity = { measure: "grant", value: 5, unit: "XTS" } as const;
    const twice = createDataset({
      ...data,
      figures: [],
      commitments: [],
      projects: [
        {
          ...river,
          period: { edtf: "2031", basis: "stated" },
          quantities: [quantity, { ...quantity, value: 7 }],
        },
      ],
    });
    const [group] = figuresBy(twice, "partner");
    expect(group?.sums).toEqual([]);
    expect(group?.apart.map(({ pointer, apart }) => `${pointer} ${apart}`)).toEqual([
      "/quantities/0 repeated",
      "/quantities/1 repeated",
    ]);
  });

  it("gives each amount with its record, place, partners and period", () => {
    const data = sample();
    const [figure] = data.figures;
    const [river] = data.projects;
    const [promise] = data.commitments;
    const { deadline: _, ...undated } = promise as typeof promise & object;
    const dataset = createDataset({
      ...data,
      commitments: [
        promise as typeof promise & object,
        {
          ...undated,
          id: "commitment:undated",
          quantity: { measure: "trade", value: 3, unit: "XTS" },
        },
      ],
    });
    const [{ sums, apart } = { sums: [], apart: [] }] = figuresBy(dataset, "partner");
    const shared = { partners: ["XBB"], answer: "yes" };
    // Strictly: a field that does not apply is absent.
    expect(sums.flatMap(({ amounts }) => amounts)).toStrictEqual([
      {
        ...shared,
        measure: "trade",
        value: 10,
        unit: "XTS",
        record: figure,
        pointer: "",
        period: figure?.period,
      },
    ]);
    expect(apart).toStrictEqual([
      {
        ...shared,
        measure: "trade",
        qualitative: "twice as much",
        unit: "XTS",
        record: promise,
        pointer: "/quantity",
        period: promise?.deadline,
        apart: "in-words",
      },
      {
        ...shared,
        measure: "trade",
        value: 3,
        unit: "XTS",
        record: dataset.commitments[1],
        pointer: "/quantity",
        period: { basis: "missing", reason: "no deadline is told" },
        apart: "promised",
      },
      {
        ...shared,
        measure: "grant",
        value: 5,
        unit: "XTS",
        record: river,
        pointer: "/quantities/0",
        period: river?.period,
        apart: "undated",
      },
    ]);
  });

  it.each<[string, Partial<Figure>]>([
    ["measures", { measure: "investment" }],
    ["units", { unit: "XXX" }], // ISO 4217: no currency
    ["periods", { period: { edtf: "2028", basis: "stated" } }],
  ])("does not add unlike %s", (_, other) => {
    const [group] = groups(counting({ value: 10 }, { value: 5, ...other }));
    expect(group?.sums).toHaveLength(2);
    expect(group?.apart).toEqual([]);
  });

  it.each<[string, Partial<Figure>, string]>([
    ["a level to a sum", { aggregation: "level" }, "level"],
    ["what may be a level", { aggregation: "unclear" }, "unclear"],
    ["what has no period", { period: { basis: "missing", reason: "not told" } }, "undated"],
    ["an uncertain period", { period: { edtf: "2029?", basis: "stated" } }, "undated"],
    ["a period without an end", { period: { edtf: "2029/..", basis: "stated" } }, "undated"],
    ["a day of a set", { period: { edtf: "[2028..2029]", basis: "stated" } }, "undated"],
    ["a decade", { period: { edtf: "202X", basis: "stated" } }, "undated"],
  ])("does not add %s, and says so", (_, other, reason) => {
    expect(groups(counting({ value: 10 }, { value: 5, ...other }))).toEqual([
      { key: "XBB", sums: ["trade XTS 2029 10 1"], apart: [`figure:n1 ${reason}`] },
    ]);
  });

  it("adds neither words nor two reports of the same thing", () => {
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

  it("takes the amounts of projects and commitments, and never adds a promise", () => {
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
        // What is agreed is not added to what is done.
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

  it("names the partners of an amount in the order of their codes, and lists it with each", () => {
    const data = sample();
    const of = (id: `relation:${string}`, ...parties: Relation["parties"][number][]): Relation => ({
      ...(data.relations[0] as Relation),
      id,
      parties,
    });
    const both = counting(
      { about: ["relation:cab"] },
      { about: ["relation:bca"] },
      { about: ["relation:ab"] },
    );
    const { ids: _, ...content } = both;
    const dataset = createDataset({
      ...content,
      parties: [
        ...data.parties,
        { ...(data.parties[2] as (typeof data.parties)[0]), id: "party:xab" },
      ],
      relations: [
        of("relation:ab", "party:xaa", "party:xab"),
        of("relation:cab", "party:xcc", "party:xaa", "party:xbb"),
        of("relation:bca", "party:xbb", "party:xcc", "party:xaa"),
      ],
    });
    const [alone, ...found] = figuresBy(dataset, "partner");
    expect([alone, ...found].map((one) => one?.key)).toEqual(["XAB", "XBB", "XCC"]);
    for (const { sums } of found) {
      // Written in another order they are the same partners, so the amounts are added.
      expect(sums.map(({ amounts }) => amounts.map(({ partners }) => partners))).toEqual([
        [
          ["XBB", "XCC"],
          ["XBB", "XCC"],
        ],
      ]);
    }
    const [{ sums } = { sums: [] }] = figuresBy(dataset, "measure");
    expect(sums.map(({ amounts }) => amounts.length)).toEqual([1, 2]);
  });

  it("by measure, without adding across partners", () => {
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

  it("finds nothing where there is no amount, or none of that party", () => {
    expect(groups(counting())).toEqual([]);
    expect(groups(counting({ value: 1 }), "partner", { of: "XCC" })).toEqual([]);
  });

  it("refuses other keys, kinds and codes", () => {
    const dataset = counting();
    expect(caught(() => figuresBy(dataset, "year" as "partner")).place.field).toBe("by");
    expect(caught(() => groups(dataset, "partner", { of: "XZZ" })).code).toBe("unknown-code");
    expect(caught(() => groups(dataset, "partner", { kind: "event" })).place.field).toBe("kind");
  });
});
