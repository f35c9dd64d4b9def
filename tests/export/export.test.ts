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
const rowOf = (id: string) => rows.find((row) => row.id === id);

describe("toCsv", () => {
  it("has a row for each record, in the order of the argument, with the same columns", () => {
    expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(csvParse(toCsv(dataset, [...all].reverse())).map(({ id }) => id)).toEqual(
      all.map(({ id }) => id as string).reverse(),
    );
    expect(toCsv(dataset, [])).toBe(`${rows.columns.join(",")}\n`);
  });

  it("keeps commas, quotation marks and line ends", () => {
    expect(rowOf("place:dome")?.label).toBe('Dome, "the"\nPleasure');
  });

  it("has these values in a row", () => {
    expect(rowOf("event:talks")).toEqual({
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
    expect(rowOf("figure:trade")?.amounts).toBe("10 XTS");
    expect(rowOf("commitment:trade")?.amounts).toBe("twice as much XTS");
    expect(rowOf("project:river")?.amounts).toBe("5 XTS");
  });

  it("has empty cells for unknown days", () => {
    expect([rowOf("project:river")?.earliest, rowOf("project:river")?.latest]).toEqual(["", ""]);
    expect([rowOf("status:partners")?.earliest, rowOf("status:partners")?.latest]).toEqual([
      "2020-01-01",
      "",
    ]);
    expect(rowOf("party:xaa")?.time).toBe("");
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
    for (const row of rows) {
      for (const name of dates) expect(row[name]).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
    }
  });
});

describe("citeDataset", () => {
  const released = createDataset({
    ...data,
    meta: { ...data.meta, name: "Relations of X & Y_Z", released: "2030-06-07" },
  });

  it("writes a line, with the day if the dataset is released", () => {
    expect(citeDataset(dataset)).toBe(
      `Foreign relations of Xanadu, version 2030.1. Dataset, CC0-1.0, SHA-256 ${"0".repeat(64)}.`,
    );
    expect(citeDataset(released)).toContain("version 2030.1 (2030-06-07).");
  });

  it("writes BibTeX, and escapes the characters that have a meaning in TeX", () => {
    expect(citeDataset(released, "bibtex").split("\n").slice(0, 5)).toEqual([
      "@misc{relations-of-x-y-z-2030.1,",
      "  title = {{Relations of X \\& Y\\_Z}},",
      "  year = {2030},",
      "  date = {2030-06-07},",
      "  version = {2030.1},",
    ]);
    expect(citeDataset(dataset, "bibtex")).not.toContain("year");
  });

  it("writes CSL-JSON", () => {
    expect(JSON.parse(citeDataset(released, "csl-json"))).toMatchObject({
      type: "dataset",
      title: "Relations of X & Y_Z",
      issued: { "date-parts": [[2030, 6, 7]] },
    });
  });

  it("rejects other formats", () => {
    expect(caught(() => citeDataset(dataset, "apa" as "text")).code).toBe("unknown-value");
  });
});
