import { describe, expect, it } from "vitest";
import { PRECISIONS, precisionOf } from "../../src/time/precisionOf.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";

it.each([
  ["2024-07-27", "day"],
  ["2024-07", "month"],
  ["2024", "year"],
  ["-0044-03", "month"],
  ["Y170000002", "year"],
  ["2001-21", "season"],
  ["2001-28", "season"],
  ["2001-32", "season"],
  ["2001-33", "quarter"],
  ["2001-36", "quarter"],
  ["2001-37", "third"],
  ["2001-39", "third"],
  ["2001-40", "half"],
  ["2001-41", "half"],
  ["?2001-~34", "quarter"],
  ["201X", "decade"],
  ["-004X", "decade"],
  ["20XX", "century"],
  ["1XXX", "millennium"],
  ["1950S2", "century"],
  ["1950S3", "decade"],
  ["Y3388E2S3", "millennium"],
  ["Y17E8S2", undefined],
  ["2024-XX", "year"],
  ["2024-XX-XX", "year"],
  ["2024-02-XX", "month"],
  ["2024-02-0X", "month"],
  ["2024-XX-27", "year"],
  ["1984-1X", "year"],
  ["156X-12-25", "decade"],
  ["200X-21", "decade"],
  ["2017?", "year"],
  ["2004-06~-11", "day"],
  ["2024-07-24/2024-07-27", "day"],
  ["2017/2019", "year"],
  ["2024-07/2027", "year"],
  ["2027/2028-07-01", "year"],
  ["2017/..", "year"],
  ["2024-07-27/", "day"],
  ["../2024-07", "month"],
  ["/..", undefined],
  ["201X/2024", "decade"],
  ["Y17E8S2/..", undefined],
  ["[2024-07-24..2024-07-27]", "month"],
  ["[2024-07-24..2024-08-23]", "month"],
  ["[2024-07-24..2024-08-24]", "year"],
  ["[2019-12-31..2020-01-01]", "month"],
  ["[2017,2019]", "decade"],
  ["[2017]", "year"],
  ["[2001-21]", "season"],
  ["[..2026]", undefined],
  ["[2018..]", undefined],
  ["{1960,1961-12}", "year"],
  ["{1960-01..1960-03}", "month"],
  ["{..1984-05}", "month"],
])("%s is known to the %s", (edtf, precision) => {
  expect(precisionOf(edtf)).toBe(precision);
});

describe("the precision of a time of a record", () => {
  it("is that of its date, whatever is attested", () => {
    expect(precisionOf({ edtf: "2017/..", basis: "stated", attested: "2024-07-27" })).toBe("year");
  });

  it("is unknown if the time is missing", () => {
    expect(precisionOf({ basis: "missing", reason: "-", attested: "2024" })).toBeUndefined();
  });
});

it.each([null, {}, { basis: "stated" }, "27 July 2024", undefined])("rejects %j", (time) => {
  expect(caught(() => precisionOf(time as unknown as Time)).code).toBe("unsupported-edtf");
});

it("has the precisions from the finest to the coarsest", () => {
  const edtf = [
    "2024-07-27",
    "2024-07",
    "2001-21",
    "2001-33",
    "2001-37",
    "2001-40",
    "2024",
    "201X",
  ];
  expect([...edtf, "20XX", "1XXX"].map((text) => precisionOf(text))).toEqual(PRECISIONS);
});
