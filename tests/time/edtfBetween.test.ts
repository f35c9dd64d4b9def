import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayBoundsOf } from "../../src/time/dayBoundsOf.ts";
import { dayNumber } from "../../src/time/dayText.ts";
import { edtfBetween } from "../../src/time/edtfBetween.ts";
import { runs } from "../runs.ts";
import { anyDay } from "./arbitraries.ts";

const between = (from: string, to: string, qualifier?: string) =>
  edtfBetween(dayNumber(from) ?? Number.NaN, dayNumber(to) ?? Number.NaN, qualifier);

describe("edtfBetween", () => {
  it.each([
    ["2017-01-01", "2017-12-31", "2017"],
    ["2024-02-01", "2024-02-29", "2024-02"],
    ["2024-07-27", "2024-07-27", "2024-07-27"],
    ["1970-01-01", "1979-12-31", "[1970..1979]"],
    ["2024-07-01", "2024-12-31", "[2024-07..2024-12]"],
    ["2024-01-01", "2024-01-05", "[2024-01-01..2024-01-05]"],
    ["-∞", "2024-07-27", "[..2024-07-27]"],
    ["-∞", "2024-07-31", "[..2024-07]"],
    ["-∞", "2024-12-31", "[..2024]"],
    ["2018-01-01", "∞", "[2018..]"],
    ["2018-01-02", "∞", "[2018-01-02..]"],
    ["-0044-03-15", "-0044-03-15", "-0044-03-15"],
    ["+12024-01-01", "+12024-12-31", "Y12024"],
    ["-∞", "∞", undefined],
  ])("from %s to %s: %s", (from, to, expected) => {
    expect(between(from, to)).toBe(expected);
  });

  it("adds a qualifier to each date", () => {
    expect(between("2017-01-01", "2017-12-31", "?")).toBe("2017?");
    expect(between("2017-05-05", "2018-03-04", "~")).toBe("[2017-05-05~..2018-03-04~]");
    expect(between("-∞", "2018-12-31", "?")).toBe("[..2018?]");
  });

  it("means the days that it was given", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom("", "?"), (a, b, qualifier) => {
        const [from = "", to = ""] = [a, b].toSorted();
        const bounds = dayBoundsOf(between(from, to, qualifier) ?? "");
        expect([bounds.earliestStart, bounds.latestEnd, bounds.uncertain]).toEqual([
          dayNumber(from),
          dayNumber(to),
          qualifier === "?",
        ]);
      }),
      { numRuns: runs(300) },
    );
  });
});
