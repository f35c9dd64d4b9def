import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { compareDays } from "../../src/time/compareDays.ts";
import { firstDayOf, monthNumber } from "../../src/time/days.ts";
import { dayNumber, dayText } from "../../src/time/dayText.ts";
import { caught } from "../caught.ts";
import { runs } from "../runs.ts";
import { anyDay, longYear } from "./arbitraries.ts";

const IN_ORDER = [
  "-∞",
  "-170000002-12-31",
  "-12024-01-01",
  "-0753-04-21",
  "-0044-03-15",
  "0000-01-01",
  "0001-01-01",
  "2024-07-27",
  "2024-07-28",
  "9999-12-31",
  "+10000-01-01",
  "+12024-01-01",
  "+170000002-01-01",
  "∞",
];

describe("compareDays", () => {
  it("orders days of all years", () => {
    for (const [index, day] of IN_ORDER.entries()) {
      for (const [other, later] of IN_ORDER.entries()) {
        expect(Math.sign(compareDays(day, later)), `${day} ${later}`).toBe(
          Math.sign(index - other),
        );
      }
    }
  });

  it("sorts as text does where no year has a sign", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyDay, fc.constantFrom("-∞", "∞"))), (days) => {
        expect([...days].sort(compareDays)).toEqual([...days].sort());
      }),
    );
  });

  it("takes the bounds of every long year", () => {
    fc.assert(
      fc.property(longYear, (year) => {
        const { earliestStart, latestEnd } = boundsOf(year);
        expect(compareDays(earliestStart, latestEnd)).toBe(-1);
      }),
    );
  });

  it.each([
    "",
    "2024",
    "2024-07",
    "2024-13-01",
    "2024-02-30",
    "12024-01-01",
    "+2024-01-01",
    "-0000-01-01",
    "Y12024",
    null,
    undefined,
    5,
  ])("rejects %j, which is not a day", (value) => {
    for (const pair of [
      [value, "2024-07-27"],
      ["2024-07-27", value],
    ] as [string, string][]) {
      const error = caught(() => compareDays(...pair));
      expect([error.code, error.value]).toEqual(["unsupported-edtf", value]);
      expect(error.expected).toMatch(/; found no day$/);
    }
  });
});

/** The day that a number stands for in the calendar of `Date`, whose days begin in 1970. */
const inDate = (number: number) =>
  new Date((number - firstDayOf(monthNumber(1970, 1))) * 86_400_000).toISOString().slice(0, -14);

describe("the numbers of days", () => {
  it("follow the calendar of Date, in UTC, wherever that reaches", () => {
    const furthest = 100_000_000;
    fc.assert(
      fc.property(fc.integer({ min: -furthest, max: furthest }), (day) => {
        const number = day + firstDayOf(monthNumber(1970, 1));
        // Date writes years outside 0 to 9999 with six digits.
        const expected = inDate(number).replace(/^([+-])0*(\d{4,}-)/, "$1$2");
        expect(dayText(number)).toBe(expected);
        expect(dayNumber(expected)).toBe(number);
      }),
      { numRuns: runs(5000) },
    );
  });

  it("go through every day of four centuries", () => {
    const first = firstDayOf(monthNumber(1900, 1));
    const last = firstDayOf(monthNumber(2300, 1));
    expect(last - first).toBe(146_097);
    for (let number = first; number < last; number++) {
      if (dayText(number) !== inDate(number)) expect(dayText(number)).toBe(inDate(number));
    }
  });

  it("are whole and in order in the longest years", () => {
    fc.assert(
      fc.property(longYear, (year) => {
        const { earliestStart, latestEnd } = boundsOf(year);
        const [first, last] = [dayNumber(earliestStart), dayNumber(latestEnd)];
        expect([365, 364]).toContain((last ?? 0) - (first ?? 0));
      }),
    );
  });
});
