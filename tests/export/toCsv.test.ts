import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { toCsv } from "../../src/export/toCsv.ts";
import type { Place } from "../../src/model/Place.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const dataset = createDataset({
  ...data,
  places: data.places.map((place) => ({ ...place, label: 'Dome, "the"\nPleasure' })),
});
const all: readonly AnyRecord[] = findRecords(dataset, {});
/** The table, read again. */
const table = (records = all) => csvParse(toCsv(dataset, records));
const row = (id: string) => table().find((one) => one.id === id);

describe("toCsv", () => {
  it("a row a record, in the order given, with the same columns", () => {
    const backwards = [...all].reverse();
    expect(table().map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(table(backwards).map(({ id }) => id)).toEqual(backwards.map(({ id }) => id));
    expect(toCsv(dataset, [])).toBe(
      "id,kind,type,label,summary,modality,certainty,time,basis,earliest,latest,parties,topics,amounts,sources,reference,witnesses,corroboration\n",
    );
    expect(table().columns).toEqual(table([]).columns);
  });

  it("refuses what is no array of records", () => {
    for (const value of [undefined, {}, [undefined], [{ kind: "war" }]]) {
      const { code, expected, place } = caught(() => toCsv(dataset, value as never));
      expect([code, expected, place]).toEqual([
        "invalid-criteria",
        "an array of records",
        { field: "records" },
      ]);
    }
  });

  it("commas, quotation marks and line ends come through", () => {
    expect(row("place:dome")?.label).toBe('Dome, "the"\nPleasure');
  });

  it("what stands in a row", () => {
    expect(row("event:talks")).toEqual({
      id: "event:talks",
      kind: "event",
      type: "bilateral-meeting",
      label: "Talks",
      summary: "",
      modality: "done",
      certainty: "stated",
      time: "[2030-04-01..2030-04-04]",
      basis: "stated",
      earliest: "2030-04-01",
      latest: "2030-04-04",
      parties: "XAA; XAA-MFA; XBB",
      topics: "trade; agriculture",
      amounts: "",
      sources: "source:gazette",
      reference: "The Gazette (1 May 2030), para. 1",
      witnesses: "1",
      corroboration: "alone",
    });
    expect(row("figure:trade")?.amounts).toBe("10 XTS");
    expect(row("commitment:trade")?.amounts).toBe("twice as much XTS");
    expect(row("project:river")?.amounts).toBe("5 XTS");
  });

  it("what is unknown is empty, not a day far away", () => {
    expect([row("project:river")?.earliest, row("project:river")?.latest]).toEqual(["", ""]);
    expect([row("status:partners")?.earliest, row("status:partners")?.latest]).toEqual([
      "2020-01-01",
      "",
    ]);
    expect(row("party:xaa")?.time).toBe("");
    expect(row("party:xaa")?.topics).toBe("");
    expect(row("person:kubla")).toMatchObject({ type: "", modality: "", amounts: "" });
  });

  it.each([
    ["-0044-03-15", "", ""],
    ["Y12024", "", ""],
    ["-0001-12-31/0000-01-01", "", "0000-01-01"],
    ["9999-12-31/Y10000", "9999-12-31", ""],
    ["9999-12-31", "9999-12-31", "9999-12-31"],
  ])("of %s the days that a date of a table can be", (edtf, earliest, latest) => {
    const date = { edtf, basis: "stated" } as const;
    const events = data.events.map((event) => ({ ...event, date }));
    const ancient = createDataset({ ...data, events });
    const [written] = csvParse(toCsv(ancient, ancient.events));
    expect(written).toMatchObject({ time: edtf, earliest, latest });
  });

  it("summaries, topics once each in the order of the record, sources once each", () => {
    const [talks] = data.events;
    const [gazette] = data.sources;
    if (!talks || !gazette) throw new Error("the sample has both");
    const [cited] = talks.citations;
    const again = createDataset({
      ...data,
      sources: [gazette, { ...gazette, id: "source:herald", label: "The Herald" }],
      events: [
        {
          ...talks,
          summary: "They spoke, at length.",
          certainty: "inferred",
          topics: ["trade", "agriculture"],
          citations: [cited, { ...cited, source: "source:herald" }, cited],
        },
      ],
    });
    const [written] = csvParse(toCsv(again, again.events));
    expect(written).toMatchObject({
      summary: "They spoke, at length.",
      certainty: "inferred",
      topics: "trade; agriculture",
      sources: "source:gazette; source:herald",
      reference: "The Gazette (1 May 2030), para. 1; The Herald (1 May 2030), para. 1",
    });
  });

  it("amounts of a project all, of a commitment where it has one", () => {
    const [river] = data.projects;
    const [promise] = data.commitments;
    if (!river || !promise) throw new Error("the sample has both");
    const { quantity: _, ...bare } = promise;
    const quantities = [
      { measure: "grant", value: 0, unit: "XTS" },
      { measure: "grant", qualitative: "some", unit: "boats" },
    ] as const;
    const other = createDataset({
      ...data,
      projects: [{ ...river, quantities }],
      commitments: [bare],
    });
    const amounts = csvParse(toCsv(other, [...other.projects, ...other.commitments]));
    expect(amounts.map((one) => one.amounts)).toEqual(["0 XTS; some boats", ""]);
  });

  it("the codes of all parties, in their order, whoever is named first", () => {
    const [relation] = data.relations;
    if (!relation) throw new Error("the sample has a relation");
    const parties = ["party:xcc", "party:xaa", "party:xbb"] as const;
    const other = createDataset({ ...data, relations: [{ ...relation, parties }] });
    expect(csvParse(toCsv(other, other.relations))[0]?.parties).toBe("XAA; XBB; XCC");
  });
});

describe("a table for a spreadsheet", () => {
  const table = (label: string, options = {}) => {
    const [place] = sample().places;
    const labelled = { ...place, label } as Place;
    const made = createDataset({ ...sample(), places: [labelled] });
    return toCsv(made, made.places, options);
  };
  const labelIn = (csv: string) => csvParse(csv)[0]?.label;

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")'])(
    "does not run %j",
    (label) => {
      expect(labelIn(table(label, { forSpreadsheet: true }))).toBe(`'${label}`);
      expect(labelIn(table(label))).toBe(label);
    },
  );

  it("leaves other cells as they are, and says that it is UTF-8", () => {
    const csv = table("ວຽງຈັນ = x", { forSpreadsheet: true });
    expect(labelIn(csv)).toBe("ວຽງຈັນ = x");
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(table("x").startsWith("id,")).toBe(true);
  });
});
