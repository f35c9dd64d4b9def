import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { parseEdtf } from "../../src/time/parseEdtf.ts";
import { caught } from "../caught.ts";
import { anyDate } from "./arbitraries.ts";

/** The first and last day that the reference implementation of EDTF gives. */
function oracle(text: string): { first: string; last: string } {
  const { min, max } = edtf(text);
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return { first: day(min), last: day(max) };
}

describe("parseEdtf against the edtf package", () => {
  it("agrees on the window of a date of any precision", () => {
    fc.assert(
      fc.property(anyDate, fc.boolean(), (date, uncertain) => {
        const text = uncertain && !date.includes("X") ? `${date}?` : date;
        const parsed = parseEdtf(text);
        expect(parsed).toEqual({ type: "date", ...oracle(text), uncertain: text.endsWith("?") });
      }),
      { numRuns: 1000 },
    );
  });

  it("agrees on the widest extent of an interval and of a set", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = [a, b].sort((x, y) => (oracle(x).first < oracle(y).first ? -1 : 1)) as [
          string,
          string,
        ];
        // The reference also refuses an end that begins no later than the start, which is no contradiction.
        fc.pre(oracle(from).last < oracle(to).first);
        const interval = boundsOf(`${from}/${to}`);
        const expected = oracle(`${from}/${to}`);
        expect([interval.earliestStart, interval.latestEnd]).toEqual([
          expected.first,
          expected.last,
        ]);
        if (from.includes("X") || to.includes("X")) return;
        // The reference takes the first date's end for that of a set, so its dates are asked singly.
        const set = boundsOf(`[${from}..${to}]`);
        expect([set.earliestStart, set.latestEnd]).toEqual([oracle(from).first, oracle(to).last]);
      }),
      { numRuns: 1000 },
    );
  });

  it("accepts no date that the reference refuses", () => {
    const digits = fc.stringMatching(/^[0-9X]{4}(-[0-9X]{2}){0,2}\??$/);
    fc.assert(
      fc.property(digits, (text) => {
        let parsed: unknown;
        try {
          parsed = parseEdtf(text);
        } catch {
          return;
        }
        expect(() => edtf(text), `${text} was read as ${JSON.stringify(parsed)}`).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("parseEdtf", () => {
  it.each([
    ["2017/..", "2017-01-01", "open"],
    ["2017/", "2017-01-01", "unknown"],
  ])("reads the end of %s", (text, first, end) => {
    expect(parseEdtf(text)).toMatchObject({ type: "interval", start: { first }, end });
  });

  it.each([
    ["../2017", "open"],
    ["/2017", "unknown"],
  ])("reads the start of %s", (text, start) => {
    expect(parseEdtf(text)).toMatchObject({ type: "interval", start, end: { last: "2017-12-31" } });
  });

  it.each(["/..", "../..", "../"])("reads %s, of which no date is written", (text) => {
    expect(parseEdtf(text).type).toBe("interval");
  });

  it("knows February of the years 0000, 1900, 2000 and 2024", () => {
    const last = ["0000-02", "1900-02", "2000-02", "2024-02"].map((text) => {
      const value = parseEdtf(text);
      return value.type === "date" && value.last;
    });
    expect(last).toEqual(["0000-02-29", "1900-02-28", "2000-02-29", "2024-02-29"]);
  });

  it.each([
    "",
    " ",
    "/",
    "24",
    "2024-7",
    "2024-13",
    "2024-00",
    "2024-07-00",
    "2024-07-32",
    "2023-02-29",
    "1900-02-29",
    "2024-07-27T10:00",
    "2024-07-27Z",
    "27 July 2024",
    "Y12024",
    "-0044",
    "2024-21",
    "2024~",
    "2024%",
    "?2024",
    "201X-07",
    "2024-XX-07",
    "2XXX",
    "XXXX",
    "20X4",
    "[2024]",
    "[..]",
    "[2024..2025",
    "{2024..2025}",
    "[2024?..2025]",
    "2024/2025/2026",
    "2024/x",
    "[2024,2025]",
    "2024..2025",
    "x[2024..2025]",
    "[2024..2025]x",
    "[2024..2025?]",
    "[x..2025]",
    "201X?",
    "2024-XX?",
    "x2024",
    "2024-07-27 ",
  ])("refuses %j and names the subset", (text) => {
    const error = caught(() => parseEdtf(text));
    expect(error.code).toBe("unsupported-edtf");
    expect(error.value).toBe(text);
    expect(error.expected).toContain("YYYY-MM-DD");
  });

  it.each([undefined, null, 2024, new Date(0), {}])("refuses %s, which is not text", (value) => {
    expect(caught(() => parseEdtf(value as string)).code).toBe("unsupported-edtf");
  });

  it.each(["2025/2024", "2024-07-28/2024-07-27", "[2024-07-28..2024-07-27]", "2024-08/2024-07"])(
    "refuses the reversed %s",
    (text) => {
      const error = caught(() => parseEdtf(text));
      expect([error.code, error.value]).toEqual(["reversed-interval", text]);
      expect(error.expected).toContain("not before the start");
    },
  );

  it("takes an end whose window reaches beyond the start", () => {
    expect(parseEdtf("2024-07/2024").type).toBe("interval");
  });

  it("freezes what it returns", () => {
    for (const text of ["2024", "2024/2025", "[2024..2025]"]) {
      const value = parseEdtf(text);
      expect(Object.isFrozen(value)).toBe(true);
      if (value.type !== "date") expect(Object.isFrozen(value.start)).toBe(true);
    }
  });
});
