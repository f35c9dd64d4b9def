import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { officeHoldersOn } from "../../src/query/officeHoldersOn.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

// The only tenure of the sample begins on a day of 2028 and ends on a day of 2031.
const dataset = createDataset(sample());
const holders = (day: string, criteria = {}) =>
  officeHoldersOn(dataset, day, criteria).map(({ person, answer }) => `${person.label} ${answer}`);

describe("officeHoldersOn", () => {
  it("are possible in the first and last year, certain between them, and nobody outside", () => {
    expect(holders("2027-12-31")).toEqual([]);
    expect(holders("2028-01-01")).toEqual(["Kubla possible"]);
    expect(holders("2028-12-31")).toEqual(["Kubla yes"]);
    expect(holders("2031-01-01")).toEqual(["Kubla yes"]);
    expect(holders("2031-12-31")).toEqual(["Kubla possible"]);
    expect(holders("2032-01-01")).toEqual([]);
  });

  it("depend on the type and the party of the office", () => {
    expect(holders("2030", { type: "foreign-minister", involving: "XAA" })).toEqual(["Kubla yes"]);
    expect(holders("2030", { type: "ambassador" })).toEqual([]);
    expect(holders("2030", { involving: "XBB" })).toEqual([]);
    expect(holders("2028", { certainty: "yes" })).toEqual([]);
  });

  it("reject a period, no day, criteria that the function sets itself, and unknown types", () => {
    expect(caught(() => holders("2028/2029")).code).toBe("unsupported-edtf");
    expect(caught(() => holders(undefined as unknown as string)).place.field).toBe("day");
    expect(caught(() => holders("2030", { on: "2030" })).place.field).toBe("on");
    expect(caught(() => holders("2030", { type: "summit" })).code).toBe("unknown-value");
  });
});
