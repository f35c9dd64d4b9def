import { describe, expect, it } from "vitest";
import { allRecords } from "../../src/dataset/allRecords.ts";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { typeOf } from "../../src/records/typeOf.ts";
import { caught } from "../caught.ts";

describe("typeOf", () => {
  it("reads the field that has the type", () => {
    expect(typeOf(getRecord(dataset, "mission:turkiye-laos-embassy"))).toBe("embassy");
    expect(typeOf(getRecord(dataset, "party:lao"))).toBe("state");
    expect(typeOf(getRecord(dataset, "relation:laos-vietnam"))).toBe("bilateral");
    for (const source of dataset.sources) expect(typeOf(source)).toBe(source.genre);
    for (const figure of dataset.figures) expect(typeOf(figure)).toBe(figure.measure);
  });

  it("is undefined for people and assessments only", () => {
    const without = allRecords(dataset).filter((record) => typeOf(record) === undefined);
    expect(
      without.map(({ kind }) => kind).filter((kind) => kind !== "person" && kind !== "assessment"),
    ).toEqual([]);
    expect(without.length).toBe(dataset.people.length + dataset.assessments.length);
  });

  it("is what type in criteria finds the record by", () => {
    for (const event of dataset.events) {
      expect(findRecords(dataset, { kind: "event", type: typeOf(event) })).toContain(event);
    }
  });

  it.each([undefined, null, "event", {}, { kind: "visa" }])("rejects %o", (value) => {
    const error = caught(() => typeOf(value as AnyRecord));
    expect([error.code, error.place]).toEqual(["unknown-value", { field: "record" }]);
  });
});
