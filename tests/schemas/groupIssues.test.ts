import { describe, expect, it } from "vitest";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { DataIssue } from "../../src/errors.ts";
import { defineDataset } from "../../src/schemas/defineDataset.ts";
import { groupIssues } from "../../src/schemas/groupIssues.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";
import { changed } from "./changed.ts";

/** The sample with more places, each with some values. */
function withPlaces(count: number, fields: (index: number) => object): DatasetData {
  const data = sample();
  const [dome] = data.places;
  const places = Array.from({ length: count }, (_, index) => ({
    ...{ ...dome, id: `place:p-${index}` },
    ...fields(index),
  }));
  return { ...data, places: [...data.places, ...places] } as unknown as DatasetData;
}

/** The issue of a record without citations. */
const uncited = (id: string): DataIssue => ({
  ...{ code: "uncited", severity: "error", id, pointer: "/citations", value: [], minimum: 1 },
  expected: "at least one citation",
});

describe("groupIssues", () => {
  it("groups by code and field, whatever the index, the largest group first", () => {
    const data = withPlaces(5, (index) => ({
      placeType: index < 2 ? "cty" : "site",
      aliases: index < 3 ? [1, 2] : [],
      colour: "red",
    }));
    const groups = groupIssues(validateDataset(data));
    expect(groups.map(({ code, pointer, count, ids }) => [code, pointer, count, ids])).toEqual([
      ["invalid-record", "/aliases/*", 6, ["place:p-0", "place:p-1", "place:p-2"]],
      ["unknown-key", "/colour", 5, ["place:p-0", "place:p-1", "place:p-2"]],
      ["unknown-value", "/placeType", 2, ["place:p-0", "place:p-1"]],
    ]);
    expect(groups[2]?.first).toMatchObject({ id: "place:p-0", value: "cty", nearest: "city" });
    expect(groups[2]?.text).toMatch(
      /^2 × unknown-value at \/placeType: "cty" \(did you mean city\?\); expected one of city, .*; in place:p-0, place:p-1$/,
    );
    expect(groups[1]?.text).toBe(
      '5 × unknown-key at /colour: "red"; expected no field of this name; in place:p-0, place:p-1, place:p-2 …',
    );
    for (const group of groups) {
      expect(group).not.toHaveProperty("rule");
      expect(Object.isFrozen(group)).toBe(true);
      expect(Object.isFrozen(group.ids)).toBe(true);
    }
    expect(Object.isFrozen(groups)).toBe(true);
  });

  it("counts equal values, the most frequent first, each with what it may have meant", () => {
    const types = ["cty", "Site", "Site", "village green", "moor", "moor", "moor", "fen", "isle"];
    const [group] = groupIssues(
      validateDataset(withPlaces(9, (index) => ({ placeType: types[index] }))),
    );
    expect(group?.values).toStrictEqual([
      { value: "moor", count: 3 },
      { value: "Site", count: 2, nearest: "site" },
      { value: "cty", count: 1, nearest: "city" },
      { value: "village green", count: 1, nearest: "village" },
      { value: "fen", count: 1 },
    ]);
    expect(group?.text).toMatch(
      /: 3 × "moor", 2 × "Site" \(did you mean site\?\), "cty" \(did you mean city\?\), .* "fen" …; expected one of city/,
    );
    expect(Object.isFrozen(group?.values) && Object.isFrozen(group?.values[0])).toBe(true);
  });

  it("tells long values apart, and counts a record with several faults once", () => {
    const long = "x".repeat(100);
    const [group, twice] = groupIssues(
      validateDataset(
        withPlaces(2, (index) => ({ placeType: `${long}${index}`, aliases: index ? [] : [1, 2] })),
      ),
    ).toSorted((a, b) => (a.pointer < b.pointer ? 1 : -1));
    expect(group?.values.map(({ count }) => count)).toEqual([1, 1]);
    expect(twice?.pointer).toBe("/aliases/*");
    expect(twice?.text).toMatch(/in place:p-0$/);
  });

  it("takes an index of several digits for an index", () => {
    const groups = groupIssues(
      validateDataset(withPlaces(1, () => ({ aliases: Array(101).fill(1) }))),
    );
    expect(groups.map(({ pointer, count }) => [pointer, count])).toEqual([["/aliases/*", 101]]);
  });

  it("names a record that is wrong as a whole", () => {
    const [group] = groupIssues(validateDataset(changed({ "places/1": "a place" })));
    expect(group).toMatchObject({ pointer: "", ids: ["places/1"] });
    expect(group?.text).toBe(
      '1 × invalid-record at the record: "a place"; expected an object; in places/1',
    );
  });

  it("keeps rules apart, and warnings apart from errors", () => {
    const errors = validateDataset(
      changed({
        "mission:xbb-dome/closed/edtf": "2010",
        "mission:xbb-dome/inaugurated": { edtf: "2022-01?", basis: "stated" },
        "mission:xbb-dome/receiving": "party:xbb",
      }),
    );
    const groups = groupIssues([...errors, ...errors.warnings]);
    expect(groups.map(({ severity, rule, count }) => [severity, rule, count])).toEqual([
      ["error", "timesAreInOrder", 1],
      ["error", "rolesAreDistinct", 1],
      ["warning", "timesAreInOrder", 1],
    ]);
    expect(groups[2]?.text).toMatch(/^1 × warning: inconsistent-record \(timesAreInOrder\) at /);
  });

  it("is one line, whatever the data says", () => {
    const [group] = groupIssues(
      validateDataset(withPlaces(1, () => ({ id: "a\nb", placeType: "\n".repeat(500) }))),
    );
    expect(group?.text).not.toMatch(/\n/);
    expect(group?.text.length).toBeLessThan(600);
    expect(groupIssues([uncited("a\n\t b")])[0]?.text).toMatch(/; in a b$/);
  });

  it("cuts an id of more than 160 characters", () => {
    const whole = "x".repeat(160);
    expect(groupIssues([uncited(whole)])[0]?.text).toMatch(new RegExp(`; in ${whole}$`));
    expect(groupIssues([uncited(`${whole}x`)])[0]?.text).toMatch(/; in x{159}…$/);
  });

  it("has no groups without issues, and refuses anything but a list", () => {
    expect(groupIssues([])).toEqual([]);
    for (const value of [undefined, null, "x", {}]) {
      expect(caught(() => groupIssues(value as never))).toMatchObject({
        ...{ code: "invalid-criteria", value, expected: "a list of issues" },
      });
    }
  });
});

describe("the message of an invalid dataset", () => {
  it("names the largest groups within a few lines, even for thousands of faults", () => {
    const fields = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`field${n}`, n]));
    const data = withPlaces(2000, () => ({ ...fields, placeType: "cty" }));
    const { message, issues } = caught(() => defineDataset(data));
    expect(issues).toHaveLength(20_000);
    const lines = message.split("\n");
    expect(lines).toHaveLength(7);
    expect(lines[0]).toContain("the first of 20000 faults; issues has all");
    for (const line of lines.slice(1, 6)) {
      expect(line).toMatch(/^ {2}2000 × .*; in place:p-0, place:p-1, place:p-2 …$/);
    }
    expect(lines[6]).toBe("  and 5 more groups; groupIssues lists them");
    expect(message.length).toBeLessThan(3000);
  });

  it("names all groups where there are few", () => {
    const data = changed({ "place:dome/placeType": "cty", "place:dome/colour": "red" });
    const lines = caught(() => defineDataset(data)).message.split("\n");
    expect(lines.map((line) => line.split(" at ")[0])).toEqual([
      "invalid-dataset",
      "  1 × unknown-value",
      "  1 × unknown-key",
    ]);
    expect(lines[2]).toMatch(/; in place:dome$/);
  });

  it("is one line for one fault", () => {
    const { message } = caught(() => defineDataset(changed({ "place:dome/placeType": "cty" })));
    expect(message).not.toContain("\n");
    expect(message).toContain("did you mean city?");
  });
});
