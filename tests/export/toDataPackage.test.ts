import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { toCsv } from "../../src/export/toCsv.ts";
import { toDataPackage } from "../../src/export/toDataPackage.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());
const describeTable = () => {
  const described = toDataPackage(dataset, "tables/records.csv");
  const [table] = described.resources;
  return { described, table, fields: table.schema.fields };
};

describe("toDataPackage", () => {
  it("says which dataset, version and licence, and where the table lies", () => {
    const { described, table } = describeTable();
    expect(described).toMatchObject({
      name: "foreign-relations-of-xanadu",
      title: "Foreign relations of Xanadu",
      version: "2030.1",
      licenses: [{ name: "CC0-1.0" }],
    });
    expect(table).toMatchObject({
      name: "records",
      path: "tables/records.csv",
      profile: "tabular-data-resource",
      encoding: "utf-8",
      schema: { primaryKey: "id", missingValues: [""] },
    });
  });

  it("describes each column of the table in a sentence", () => {
    const { fields } = describeTable();
    const { columns } = csvParse(toCsv(dataset, []));
    expect(fields.map(({ name }) => name)).toEqual(columns);
    expect(fields.filter(({ description }) => !/^[A-Z].+\.$/.test(description))).toEqual([]);
  });

  it("calls dates what holds nothing but dates, and no other column", () => {
    const { fields } = describeTable();
    const rows = csvParse(toCsv(dataset, findRecords(dataset, {})));
    const holdsDates = (name: string) => {
      const cells = rows.map((row) => row[name] ?? "?").filter(Boolean);
      return cells.length > 0 && cells.every((cell) => /^\d{4}-\d\d-\d\d$/.test(cell));
    };
    for (const { name, type } of fields) {
      expect(type, name).toBe(holdsDates(name) ? "date" : "string");
    }
    expect(fields.filter(({ type }) => type === "date")).toHaveLength(2);
  });

  it("is frozen at every depth", () => {
    const { described, fields } = describeTable();
    expect(Object.isFrozen(described)).toBe(true);
    expect(Object.isFrozen(fields[0])).toBe(true);
  });
});
