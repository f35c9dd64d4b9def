import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { toCsv } from "../../src/export/toCsv.ts";
import { type DataPackage, toDataPackage } from "../../src/export/toDataPackage.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());

type Fields = DataPackage["resources"][0]["schema"]["fields"];

/** The constraints that rows break, by the rules of a Table Schema (Frictionless Data, version 1). */
function faultsOf(rows: readonly (object | undefined)[], fields: Fields): readonly string[] {
  return fields.flatMap(({ name, constraints = {} }) => {
    const cells = rows.map((row) => (row as Readonly<Record<string, string>>)[name] ?? "");
    const given = cells.filter(Boolean);
    const { required, unique, pattern, enum: values } = constraints;
    return [
      ...(required && given.length < cells.length ? [`${name} required`] : []),
      ...(unique && new Set(cells).size < cells.length ? [`${name} unique`] : []),
      ...(pattern && !given.every((cell) => new RegExp(`^(?:${pattern})$`).test(cell))
        ? [`${name} pattern`]
        : []),
      ...(values && !given.every((cell) => values.includes(cell)) ? [`${name} enum`] : []),
    ];
  });
}
const describeTable = () => {
  const described = toDataPackage(dataset, "tables/records.csv");
  const [table] = described.resources;
  return { described, table, fields: table.schema.fields };
};

describe("toDataPackage", () => {
  it("refuses a path that is no text", () => {
    for (const value of [undefined, null, 7]) {
      const { code, expected, place } = caught(() => toDataPackage(dataset, value as never));
      expect([code, expected, place]).toEqual(["invalid-criteria", "a string", { field: "path" }]);
    }
  });

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

  it("has constraints that every row fulfils, and that a wrong row breaks", () => {
    for (const data of [dataset, laos]) {
      const { fields } = toDataPackage(data, "records.csv").resources[0].schema;
      const rows = csvParse(toCsv(data, findRecords(data, {})));
      expect(faultsOf(rows, fields)).toEqual([]);
      const [row] = rows;
      const with2 = (cells: object) => faultsOf([{ ...row, ...cells }], fields);
      expect(with2({ id: "Party LAO" })).toEqual(["id pattern"]);
      expect(with2({ kind: "treaty" })).toEqual(["kind enum"]);
      expect(with2({ modality: "wished" })).toEqual(["modality enum"]);
      expect(with2({ certainty: "", basis: "guessed" })).toEqual([
        "certainty required",
        "basis enum",
      ]);
      expect(faultsOf([row, row], fields)).toEqual(["id unique"]);
    }
  });

  it("allows the kinds that the dataset has, not those that it may get later", () => {
    const { figures: _, ...older } = sample();
    const [, kind] = toDataPackage(createDataset(older as DatasetData), "x.csv").resources[0].schema
      .fields;
    expect(kind?.constraints?.enum).toHaveLength(14);
    expect(kind?.constraints?.enum).not.toContain("figure");
  });

  it("says of each column that may have empty cells what they mean", () => {
    const { fields } = describeTable();
    for (const { name, description, constraints } of fields) {
      expect(description.includes("Empty: "), name).toBe(!constraints?.required);
    }
  });

  it("is frozen at every depth", () => {
    const { described, fields } = describeTable();
    expect(Object.isFrozen(described)).toBe(true);
    expect(Object.isFrozen(fields[0])).toBe(true);
  });
});

it("every name gives a name that the format allows", () => {
  for (const name of ["ຄວາມສຳພັນ", "—", "外交"]) {
    const made = createDataset({ ...sample(), meta: { ...sample().meta, name } });
    expect(toDataPackage(made, "x.csv").name).toBe("dataset");
    expect(toDataPackage(made, "x.csv").title).toBe(name);
  }
});

it.each([
  ...[
    "../x.csv",
    "../../x.csv",
    "a/../x.csv",
    "a/..",
    "..",
    ".",
    "./x.csv",
    "/etc/passwd",
    "//x",
    "",
  ],
  ...["http://x/y.csv", "file:x", "C:/x.csv", "a\\b.csv", "a\nb.csv", "a//b.csv", "x\0"],
])("refuses the path %j, which leads elsewhere", (path) => {
  const { code, place } = caught(() => toDataPackage(dataset, path));
  expect([code, place.field]).toEqual(["invalid-criteria", "path"]);
});

it.each(["x.csv", "a/b/c.csv", "..x.csv", "ຕາຕະລາງ.csv", "a b.csv", ".x/y..csv"])(
  "accepts the path %j",
  (path) => {
    expect(toDataPackage(dataset, path).resources[0].path).toBe(path);
  },
);
