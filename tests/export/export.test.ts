import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { citeDataset } from "../../src/export/citeDataset.ts";
import { toCsv } from "../../src/export/toCsv.ts";
import { toDataPackage } from "../../src/export/toDataPackage.ts";
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

describe("toDataPackage", () => {
  it("describes the columns of the table, and is frozen", () => {
    const described = toDataPackage(dataset, "records.csv");
    const [{ schema, path }] = described.resources;
    expect(schema.fields.map(({ name }) => name)).toEqual(rows.columns);
    expect(path).toBe("records.csv");
    expect(described).toMatchObject({ name: "foreign-relations-of-xanadu", version: "2030.1" });
    expect(Object.isFrozen(schema.fields[0])).toBe(true);
    const dates = schema.fields.filter(({ type }) => type === "date").map(({ name }) => name);
    for (const one of rows) {
      for (const name of dates) expect(one[name]).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
    }
  });
});

describe("citeDataset", () => {
  const released = createDataset({
    ...data,
    meta: { ...data.meta, name: "Relations of X & Y_Z", released: "2030-06-07" },
  });

  it("a line, with the day where it is released", () => {
    expect(citeDataset(dataset)).toBe(
      `Foreign relations of Xanadu, version 2030.1. Dataset, CC0-1.0, SHA-256 ${"0".repeat(64)}.`,
    );
    expect(citeDataset(released)).toContain("version 2030.1 (2030-06-07).");
  });

  it("BibTeX, with the signs escaped that TeX gives a meaning", () => {
    expect(citeDataset(released, "bibtex").split("\n").slice(0, 5)).toEqual([
      "@misc{relations-of-x-y-z-2030.1,",
      "  title = {{Relations of X \\& Y\\_Z}},",
      "  year = {2030},",
      "  date = {2030-06-07},",
      "  version = {2030.1},",
    ]);
    expect(citeDataset(dataset, "bibtex")).not.toContain("year");
  });

  it("CSL-JSON", () => {
    expect(JSON.parse(citeDataset(released, "csl-json"))).toMatchObject({
      type: "dataset",
      title: "Relations of X & Y_Z",
      issued: { "date-parts": [[2030, 6, 7]] },
    });
  });

  it("refuses other forms", () => {
    expect(caught(() => citeDataset(dataset, "apa" as "text")).code).toBe("unknown-value");
  });
});
