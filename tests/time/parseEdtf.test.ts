import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { compareDays } from "../../src/time/compareDays.ts";
import { formatTime } from "../../src/time/formatTime.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import { overlaps } from "../../src/time/overlaps.ts";
import { parseEdtf } from "../../src/time/parseEdtf.ts";
import { within } from "../../src/time/within.ts";
import { caught } from "../caught.ts";
import { isMutationRun, runs } from "../runs.ts";
import {
  anyDate,
  anyDay,
  anyEdtf,
  anySet,
  anyYearDate,
  longYear,
  qualified,
  unspecified,
} from "./arbitraries.ts";
import { oracle } from "./oracle.ts";

function accepts(read: (text: string) => unknown, text: string): boolean {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
}

// The package reads slowly, and a few samples would not meet each exception.
describe.skipIf(isMutationRun)("parseEdtf against the edtf package", () => {
  const windowOf = (text: string) => {
    const { earliestStart, latestEnd } = boundsOf(text);
    return [earliestStart, latestEnd];
  };

  it("agrees on the window of a date of any precision", () => {
    fc.assert(
      fc.property(anyDate, fc.boolean(), (date, uncertain) => {
        const text = uncertain && !date.includes("X") ? `${date}?` : date;
        const [first, last] = oracle(text);
        const parsed = parseEdtf(text);
        expect(parsed).toEqual({ type: "date", first, last, uncertain: text.endsWith("?") });
      }),
      { numRuns: runs(1000) },
    );
  });

  it("agrees with qualifiers in any position, and in years before year 0", () => {
    fc.assert(
      fc.property(fc.oneof(qualified, anyYearDate), (text) => {
        expect(windowOf(text)).toEqual(oracle(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("agrees on unspecified digits in any position", () => {
    fc.assert(
      fc.property(unspecified, (text) => {
        expect(windowOf(text)).toEqual(oracle(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  it("agrees on the widest extent of an interval and of a set", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = [a, b].sort((x, y) => (oracle(x)[0] < oracle(y)[0] ? -1 : 1)) as [
          string,
          string,
        ];
        // The reference also rejects an end that begins no later than the start, which is no contradiction.
        fc.pre(oracle(from)[1] < oracle(to)[0]);
        expect(windowOf(`${from}/${to}`)).toEqual(oracle(`${from}/${to}`));
        if (from.includes("X") || to.includes("X")) return;
        // The reference takes the first date's end for that of a set, so its dates are asked singly.
        expect(windowOf(`[${from}..${to}]`)).toEqual([oracle(from)[0], oracle(to)[1]]);
        expect(windowOf(`{..${from},${to}}`)).toEqual(oracle(`{..${from},${to}}`));
        expect(windowOf(`[${from},${to}..]`)).toEqual(oracle(`[${from},${to}..]`));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("agrees on the members of a set", () => {
    fc.assert(
      fc.property(anySet, (text) => {
        const days = text.slice(1, -1).split(",").map(oracle);
        expect(windowOf(text)).toEqual([
          days.map(([first]) => first).sort()[0],
          days
            .map(([, last]) => last)
            .sort()
            .at(-1),
        ]);
      }),
    );
  });

  /** Dates in which anything may be wrong, but seldom everything. */
  const mark = fc.constantFrom("", "", "", "", "?", "~", "%");
  const component = (length: number) => fc.stringMatching(new RegExp(`^[0-9X]{${length}}$`));
  const month = fc.oneof(component(2), fc.constantFrom(..."01 02 04 12 0X 1X X1 X2 XX".split(" ")));
  const day = fc.oneof(component(2), fc.constantFrom(..."01 28 29 30 31 1X 2X 3X XX".split(" ")));
  const dates = fc
    .tuple(
      mark,
      fc.constantFrom("", "", "-"),
      component(4),
      mark,
      mark,
      month,
      mark,
      mark,
      day,
      mark,
    )
    .chain((parts) =>
      fc.constantFrom(
        parts.slice(0, 4).join(""),
        `${parts.slice(0, 4).join("")}-${parts.slice(4, 7).join("")}`,
        `${parts.slice(0, 4).join("")}-${parts.slice(4, 7).join("")}-${parts.slice(7).join("")}`,
      ),
    );

  /** Forms of level 2 that the reference rejects. */
  const BEYOND_REFERENCE = [
    ["qualifiers beside unspecified digits", /(?=.*X)(?=.*[?~%])/],
    ["qualifiers on both sides", /[?~%]-?\d{4}[?~%]|[?~%]\d\d[?~%]/],
    ["a season with a qualifier or unspecified digits", /(?=.*[X?~%]).*-[?~%]?[234]\d/],
    ["a month without its first digit", /-X\d/],
    ["a day in the thirties of a short month", /-3X$/],
  ] as const;
  const samples = fc.sample(dates, { numRuns: 6000, seed: 7 });

  it.each(BEYOND_REFERENCE)("accepts %s, which the reference rejects", (_, form) => {
    const accepted = samples.filter((text) => form.test(text) && accepts(parseEdtf, text));
    expect(accepted.some((text) => !accepts(oracle, text))).toBe(true);
  });

  it("accepts no other date that the reference rejects", () => {
    const accepted = samples.filter(
      (text) => !BEYOND_REFERENCE.some(([, form]) => form.test(text)) && accepts(parseEdtf, text),
    );
    expect(accepted.length).toBeGreaterThan(500);
    expect(accepted.filter((text) => !accepts(oracle, text))).toEqual([]);
  });

  it.each([
    ["2023-02-29", "not in the calendar"], // The reference reads 1 March.
    ["XXXX-12-XX", "a year without a digit"],
    ["1XXX-X1", "more than 1000 ranges of days"],
  ])("rejects %s, which the reference accepts: %s", (text, reason) => {
    expect(accepts(oracle, text)).toBe(true);
    expect(caught(() => parseEdtf(text)).expected).toContain(reason);
  });

  it("rejects no date for another reason that the reference accepts", () => {
    const rejected = samples.filter((text) => accepts(oracle, text) && !accepts(parseEdtf, text));
    for (const text of rejected.filter((text) => !/02[?~%]?-[?~%]?29/.test(text))) {
      expect(caught(() => parseEdtf(text)).expected).toMatch(
        /a year without a digit|more than 1000 ranges of days/,
      );
    }
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
    ["", "nothing for a date"],
    [" ", "a space"],
    ["2024-07-27 ", "a space"],
    ["27 July 2024", "a space"],
    ["[2024, 2025]", "a space"],
    ["2024-07-27T10:00", "a time of day"],
    ["2024-07-27T10:00:00.000Z", "a time of day"],
    ["[2024-07-27T10:00..]", "a time of day"],
    ["24", "a year not of four digits"],
    ["24-07", "a year not of four digits"],
    ["12024", "a year not of four digits"],
    ["-44", "a year not of four digits"],
    ["XXXX", "a year without a digit"],
    ["-XXXX-07", "a year without a digit"],
    ["-0000", "year -0000"],
    ["~-0000-01", "year -0000"],
    ["2024-13", "month 13"],
    ["2024-00", "month 00"],
    ["2024-20", "month 20"],
    ["2024-42", "month 42"],
    ["2024-2X", "month 2X"],
    ["2024-21-05", "a day of a season"],
    ["2024-07-00", "2024-07-00, which is not in the calendar"],
    ["2024-07-32", "2024-07-32, which is not in the calendar"],
    ["2023-02-29", "2023-02-29, which is not in the calendar"],
    ["1900-02-29", "1900-02-29, which is not in the calendar"],
    ["2024-02-3X", "2024-02-3X, which is not in the calendar"],
    ["2024/2023-02-29", "2023-02-29, which is not in the calendar"],
    ["2024-7", "a month or a day not of two digits"],
    ["2024-07-27Z", '"2024-07-27Z"'],
    ["x2024", '"x2024"'],
    ["2024/x", '"x"'],
    ["2024/?", '"?"'],
    ["2024/...", '"..."'],
    ["2024/ ", "a space"],
    ["../{", "stray brackets"],
    ["[2024..?]", '"?"'],
    ["[x..2025]", '"x"'],
    ["20?24", '"20?24"'],
    ["2024??", '"2024??"'],
    ["2024..2025", '"2024..2025"'],
    ["Y012024", '"Y012024"'],
    ["1950S0", '"1950S0"'],
    ["2024E3", '"2024E3"'],
    ["Y2024", "Y without 5 to 12 digits"],
    ["Y17E2", "Y without 5 to 12 digits"],
    ["Y1E12", "Y without 5 to 12 digits"],
    ["Y-9999", "Y without 5 to 12 digits"],
    ["Y12024-05", "more than a year with Y or S"],
    ["1950S2-05", "more than a year with Y or S"],
    ["19XXS2", "more than a year with Y or S"],
    ["/", "an interval without two ends"],
    ["2024/2025/2026", "an interval without two ends"],
    ["[2024/2025]", "an interval in a set"],
    ["{2024,2025/2026}", "an interval in a set"],
    ["[2024..2025", "stray brackets"],
    ["[2024}", "stray brackets"],
    ["x[2024..2025]", "stray brackets"],
    ["[2024..2025]x", "stray brackets"],
    ["[2024]/2025", "stray brackets"],
    ["{2024,[2025]}", "stray brackets"],
    ["[..]", "a misplaced .."],
    ["{..}", "a misplaced .."],
    ["[2024,..2025]", "a misplaced .."],
    ["[2024..,2025]", "a misplaced .."],
    ["[2024..2025..2026]", "a misplaced .."],
    ["[2024,]", "nothing for a date"],
    ["[]", "nothing for a date"],
    ["1XXX-X1", "more than 1000 ranges of days"],
  ])("rejects %j and says what is wrong: %s", (text, found) => {
    const error = caught(() => parseEdtf(text));
    expect(error.code).toBe("unsupported-edtf");
    expect(error.value).toBe(text);
    expect(error.expected).toContain(`a date in EDTF, such as YYYY-MM-DD; found ${found}`);
  });

  it("rejects a set of more members than any source means", () => {
    const { expected } = caught(() => parseEdtf(`[${"2024,".repeat(1001)}2024]`));
    expect(expected).toContain("more than 1000 ranges of days");
    expect(parseEdtf(`[${"2024,".repeat(999)}2024]`).type).toBe("one-of");
  });

  it.each([undefined, null, 2024, new Date(0), {}])("rejects %s, which is not text", (value) => {
    expect(caught(() => parseEdtf(value as string)).code).toBe("unsupported-edtf");
  });

  it.each(["2025/2024", "2024-07-28/2024-07-27", "[2024-07-28..2024-07-27]", "2024-08/2024-07"])(
    "rejects the reversed %s",
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
    const isDeepFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));
    for (const text of ["2024", "2024/2025", "[2024..2025]", "{2024,156X-12-25}", "156X-12-25"]) {
      expect(isDeepFrozen(parseEdtf(text)), text).toBe(true);
    }
  });
});

describe("the parts of", () => {
  const year = (n: number) => ({
    type: "date",
    first: `${n}-01-01`,
    last: `${n}-12-31`,
    uncertain: false,
  });

  it("a set", () => {
    expect(parseEdtf("[1667,1670..1672]")).toEqual({
      type: "one-of",
      members: [year(1667), { type: "range", start: year(1670), end: year(1672) }],
    });
    expect(parseEdtf("{..1984,1990..}")).toEqual({
      type: "all-of",
      members: [
        { type: "range", start: "open", end: year(1984) },
        { type: "range", start: year(1990), end: "open" },
      ],
    });
  });

  it("qualifiers, told apart", () => {
    const marks = ["2004-06-11", "2004?-06-11", "2004-~06-11", "2004-06-11%", "?2004-06-~11"];
    expect(
      marks.map((text) => {
        const value = parseEdtf(text);
        return value.type === "date" && [value.uncertain, value.approximate];
      }),
    ).toEqual([
      [false, undefined],
      [true, undefined],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  it("years before year 0, which is not among them", () => {
    const { earliestStart, latestEnd } = boundsOf("-000X");
    expect([earliestStart, latestEnd]).toEqual(["-0009-01-01", "-0001-12-31"]);
    expect(boundsOf("000X").earliestStart).toBe("0000-01-01");
  });

  it("a date with gaps", () => {
    expect(parseEdtf("198X-02-29")).toEqual({
      type: "date",
      first: "1980-02-29",
      last: "1988-02-29",
      uncertain: false,
      windows: ["1980-02-29", "1984-02-29", "1988-02-29"].map((day) => ({ first: day, last: day })),
    });
    expect(parseEdtf("1984-1X")).not.toHaveProperty("windows");
  });
});

describe("what is read", () => {
  it("goes through its days and back", () => {
    fc.assert(
      fc.property(fc.oneof(anyDate, anyYearDate, unspecified), (text) => {
        const { earliestStart, latestEnd } = boundsOf(text);
        for (const day of [earliestStart, latestEnd]) {
          expect(parseEdtf(day)).toEqual({ type: "date", first: day, last: day, uncertain: false });
        }
        const interval = boundsOf(`${earliestStart}/${latestEnd}`);
        expect([interval.earliestStart, interval.latestEnd]).toEqual([earliestStart, latestEnd]);
      }),
    );
    fc.assert(
      fc.property(longYear, (text) => {
        const year = text.slice(1).replace(/^(?=\d)/, "+");
        const { earliestStart, latestEnd } = boundsOf(text);
        expect([earliestStart, latestEnd]).toEqual([`${year}-01-01`, `${year}-12-31`]);
      }),
    );
  });

  it("lies in what is coarser, and less and less surely in what is finer", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = "", month = ""] = day.split("-");
        const coarser = [
          day,
          `${day.slice(0, -1)}X`,
          `${year}-${month}`,
          `${year}-${33 + Math.floor((+month - 1) / 3)}`,
          `${year}-${40 + Math.floor((+month - 1) / 6)}`,
          year,
          `${year}S3`,
          `${year.slice(0, 2)}XX`,
        ];
        for (const [at, text] of coarser.entries()) {
          for (const wider of coarser.slice(at)) {
            expect(within(text, wider), `${text} within ${wider}`).toBe("yes");
            expect(overlaps(wider, text), `${wider} overlaps ${text}`).not.toBe("no");
          }
        }
      }),
    );
  });

  it("still may be a day after digits of it are masked", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 255 }), (day, bits) => {
        let at = 0;
        const masked = day.replace(/\d/g, (digit) => ((bits >> at++) & 1 ? "X" : digit));
        fc.pre(!masked.startsWith("XXXX"));
        try {
          expect(holdsOn(masked, day), `${masked} on ${day}`).not.toBe("no");
        } catch (error) {
          expect((error as Error).message).toContain("more than 1000 ranges");
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is in order: no bound before an earlier one", () => {
    const season = fc
      .tuple(fc.integer({ min: 2000, max: 2002 }), fc.integer({ min: 21, max: 41 }))
      .map((parts) => parts.join("-"));
    const end = fc.oneof(anyDate, season, fc.constant(""));
    const range = fc
      .tuple(fc.constantFrom("{}", "[]"), end, end)
      .map(([[open, close], from, to]) => `${open}${from}..${to}${close}`)
      .filter((text) => accepts(boundsOf, text));
    fc.assert(
      fc.property(fc.oneof(anyEdtf, range), (text) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(text);
        const inOrder = (...days: readonly string[]) =>
          expect([...days].sort(compareDays), text).toEqual(days);
        inOrder(earliestStart, latestStart);
        inOrder(earliestEnd, latestEnd);
        inOrder(earliestStart, earliestEnd);
        inOrder(latestStart, latestEnd);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("has words", () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        expect(formatTime(text)).toMatch(/\d/);
        expect(formatTime(text)).not.toMatch(/undefined|NaN| {2}|^ | $/);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("however long, is read or rejected at once:", () => {
  const many = 50_000;
  it.each([
    ["dots in a bracket", `[${".".repeat(many)}`],
    ["dots in brackets", `[${".".repeat(many)}]`],
    ["brackets", "[".repeat(many)],
    ["slashes", "/".repeat(many)],
    ["digits", "1".repeat(many)],
    ["digits and a letter", `${"1".repeat(many)}x`],
    ["X", "X".repeat(many)],
    ["hyphens", "-".repeat(many)],
    ["qualifiers", "?".repeat(many)],
    ["spaces", " ".repeat(many)],
    ["members", `{${"2024,".repeat(many)}2024}`],
    ["digits after Y", `Y${"9".repeat(many)}`],
    ["digits after E", `Y1E${"9".repeat(many)}`],
    ["digits after S", `1950S${"9".repeat(many)}`],
    ["digits after Y and S", `Y${"9".repeat(many)}S${"9".repeat(many)}x`],
    ["stretches of days", "1XXX-XX-X1"],
    ["members of a range", "{Y-17E7..Y17E7}"],
    ["months of a range", "{0001-01..9999-12}"],
  ])("%s", (_, text) => {
    const start = performance.now();
    for (const read of [boundsOf, (text: string) => overlaps("2024", text)]) {
      try {
        read(text);
      } catch (error) {
        expect((error as Error).message.length).toBeLessThan(300);
      }
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("and so are the most readings that two dates can have together", () => {
    const start = performance.now();
    const attested = "1XXX-12";
    expect(overlaps("1XXX-12", attested)).toBe("possible");
    const sets = [`[${"1600..1700,".repeat(999)}1650]`, `[${"1500..1800,".repeat(999)}1650]`];
    const [edtf = "", other = ""] = sets;
    const error = caught(() => boundsOf({ edtf, basis: "stated", attested: other }));
    expect(error.expected).toContain("more than 1000 ranges of days");
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
