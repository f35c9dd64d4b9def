import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { officeHoldersOn } from "../../src/query/officeHoldersOn.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

// The sample's one tenure runs from some day of 2028 to some day of 2031.
/** The sample anew for each question, so that none rests on what another has built. */
const fresh = () => createDataset(sample());
const holders = (day: string, criteria = {}) =>
  officeHoldersOn(fresh(), day, criteria).map(({ person, answer }) => `${person.label} ${answer}`);

describe("officeHoldersOn", () => {
  it("possible in the years of beginning and end, sure between, nobody beyond", () => {
    expect(holders("2027-12-31")).toEqual([]);
    expect(holders("2028-01-01")).toEqual(["Kubla possible"]);
    expect(holders("2028-12-31")).toEqual(["Kubla yes"]);
    expect(holders("2031-01-01")).toEqual(["Kubla yes"]);
    expect(holders("2031-12-31")).toEqual(["Kubla possible"]);
    expect(holders("2032-01-01")).toEqual([]);
  });

  it("says since when, until when and until which day surely", () => {
    const [kubla] = officeHoldersOn(fresh(), "2030");
    expect([kubla?.since, kubla?.until, kubla?.vouched]).toEqual(["2028", "2031", "2031-01-01"]);
  });

  it("by what the office is and whose it is", () => {
    expect(holders("2030", { type: "foreign-minister", involving: "XAA" })).toEqual(["Kubla yes"]);
    expect(holders("2030", { type: "ambassador" })).toEqual([]);
    expect(holders("2030", { involving: "XBB" })).toEqual([]);
    expect(holders("2028", { certainty: "yes" })).toEqual([]);
  });

  it("refuses a period, no day, what is already given, and what is no office", () => {
    expect(caught(() => holders("2028/2029")).code).toBe("unsupported-edtf");
    expect(caught(() => holders(undefined as unknown as string)).place.field).toBe("day");
    for (const field of ["kind", "on"]) {
      const { code, value, place } = caught(() => holders("2030", { [field]: "2030" }));
      expect([code, value, place]).toEqual(["invalid-criteria", field, { field }]);
    }
    expect(caught(() => holders("2030", { type: "summit" })).code).toBe("unknown-value");
  });
});
