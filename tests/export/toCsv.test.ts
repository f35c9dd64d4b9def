import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { toCsv } from "../../src/export/toCsv.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const dataset = createDataset({
  ...data,
  places: data.places.map((place) => ({ ...place, label: 'Dome, "the"\nPleasure' })),
});
const all: readonly AnyRecord[] = findRecords(dataset, {});
const rows = csvParse(toCsv(dataset, all));
const row = (id: string) => rows.find((one) => one.id === id);

describe("toCsv", () => {
  it("a row a record, in the order given, with the same columns", () => {
    expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(csvParse(toCsv(dataset, [...all].reverse())).map(({ id }) => id)).toEqual(
      all.map(({ id }) => id as string).reverse(),
    );
    expect(toCsv(dataset, [])).toBe(`${rows.columns.join(",")}\n`);
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
  });
});
