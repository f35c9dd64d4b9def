import { addDays } from "date-fns/addDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/time/answer.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { dayBoundsOf } from "../../src/time/dayBoundsOf.ts";
import { dayText } from "../../src/time/dayText.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import { overlaps } from "../../src/time/overlaps.ts";
import type { Time } from "../../src/time/Time.ts";
import { within } from "../../src/time/within.ts";
import { caught } from "../caught.ts";
import { runs } from "../runs.ts";

/**
 * The oracle knows no bounds. It lists every way in which a thing can have begun and ended, day by
 * day, in a stretch of days that stands for all time: its first and last days are never asked
 * about, and stand for "ever before" and "ever after".
 */
const ALL = Array.from({ length: 66 }, (_, at) =>
  addDays(new Date("2023-12-30T12:00:00Z"), at).toISOString().slice(0, 10),
);
const ASKED = ALL.slice(2, -3); // 2024-01-01 to 2024-02-29
const FIRST = 0;
const LAST = ALL.length - 1;

type World = readonly [start: number, end: number];
interface Sample {
  readonly edtf: string;
  readonly worlds: readonly World[];
}

const index = (day: string) => ALL.indexOf(day);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** A date in the stretch with the days that it may be: a day or a month. */
const date = fc.oneof(
  fc.constantFrom(...ASKED).map((day) => ({ text: day, days: [index(day)] })),
  fc.constantFrom("2024-01", "2024-02").map((month) => ({
    text: month,
    days: ASKED.filter((day) => day.startsWith(month)).map(index),
  })),
);

const moment: fc.Arbitrary<Sample> = date.map(({ text, days }) => ({
  edtf: text,
  worlds: days.map((day): World => [day, day]),
}));

const end = fc.oneof(
  { weight: 3, arbitrary: date },
  {
    weight: 1,
    arbitrary: fc.constantFrom("..", "").map((text) => ({ text, days: range(FIRST, LAST) })),
  },
);

const interval: fc.Arbitrary<Sample> = fc
  .tuple(end, end)
  .map(([from, to]) => ({
    edtf: `${from.text}/${to.text}`,
    worlds: from.days.flatMap((start) =>
      to.days.filter((day) => day >= start).map((day): World => [start, day]),
    ),
  }))
  .filter(({ edtf, worlds }) => edtf !== "/" && worlds.length > 0);

const set: fc.Arbitrary<Sample> = fc
  .tuple(fc.option(date, { nil: undefined }), fc.option(date, { nil: undefined }))
  .filter(
    ([from, to]) =>
      (from ?? to) !== undefined && (!from || !to || (from.days[0] ?? 0) <= (to.days.at(-1) ?? 0)),
  )
  .map(([from, to]) => ({
    edtf: `[${from?.text ?? ""}..${to?.text ?? ""}]`,
    worlds: range(from?.days[0] ?? FIRST, to?.days.at(-1) ?? LAST).map((day): World => [day, day]),
  }));

const thing = fc.oneof(moment, interval, set);

/** A thing that a source vouches for on some days: the worlds in which it did not hold then are out. */
const attestedThing: fc.Arbitrary<{ time: Time; worlds: readonly World[] }> = fc
  .tuple(interval, fc.constantFrom(...ASKED), fc.integer({ min: 0, max: 5 }))
  .map(([{ edtf, worlds }, from, length]) => {
    const to = ASKED[Math.min(ASKED.indexOf(from) + length, ASKED.length - 1)] ?? from;
    return {
      time: { edtf, basis: "stated", attested: from === to ? from : `${from}/${to}` } as Time,
      worlds: worlds.filter(([start, end]) => start <= index(from) && index(to) <= end),
    };
  })
  .filter(({ worlds }) => worlds.length > 0);

const period = fc
  .tuple(fc.constantFrom(...ASKED), fc.constantFrom(...ASKED))
  .map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

const touches = ([start, end]: World, [from, to]: World) => start <= to && end >= from;
const judge = (all: boolean, some: boolean): Answer => (all ? "yes" : some ? "possible" : "no");

describe("the three answers against every possible course of events", () => {
  it("holdsOn", () => {
    fc.assert(
      fc.property(thing, fc.constantFrom(...ASKED), ({ edtf, worlds }, day) => {
        const on = (world: World) => touches(world, [index(day), index(day)]);
        expect(holdsOn(edtf, day), `${edtf} on ${day}`).toBe(
          judge(worlds.every(on), worlds.some(on)),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it("overlaps", () => {
    fc.assert(
      fc.property(thing, period, ({ edtf, worlds }, [from, to]) => {
        const during = (world: World) => touches(world, [index(from), index(to)]);
        const expected = judge(worlds.every(during), worlds.some(during));
        expect(overlaps(edtf, `${from}/${to}`), `${edtf} in ${from}/${to}`).toBe(expected);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("within: yes when always wholly inside, possible as soon as a day may be", () => {
    fc.assert(
      fc.property(thing, period, ({ edtf, worlds }, [from, to]) => {
        const inside = ([start, end]: World) => index(from) <= start && end <= index(to);
        const touching = (world: World) => touches(world, [index(from), index(to)]);
        const expected = judge(worlds.every(inside), worlds.some(touching));
        expect(within(edtf, `${from}/${to}`), `${edtf} within ${from}/${to}`).toBe(expected);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("what a source vouches for narrows the worlds, and nothing else", () => {
    fc.assert(
      fc.property(attestedThing, fc.constantFrom(...ASKED), ({ time, worlds }, day) => {
        const on = (world: World) => touches(world, [index(day), index(day)]);
        expect(holdsOn(time, day), JSON.stringify([time, day])).toBe(
          judge(worlds.every(on), worlds.some(on)),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it("an imprecise day is answered yes only when every day of it is", () => {
    fc.assert(
      fc.property(thing, fc.oneof(moment, set), ({ edtf, worlds }, question) => {
        const pairs = worlds.flatMap((world) => question.worlds.map((day) => touches(world, day)));
        const expected = judge(pairs.every(Boolean), pairs.some(Boolean));
        expect(holdsOn(edtf, question.edtf), `${edtf} on ${question.edtf}`).toBe(expected);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("the days of a set {…}", () => {
  const possible = (edtf: string) =>
    dayBoundsOf(edtf).possible.map(({ from, to }) => `${dayText(from)} ${dayText(to)}`);

  it("are one range where members follow each other, and else several, in order", () => {
    expect(possible("{1965,1960,1962,1964}")).toEqual([
      "1960-01-01 1960-12-31",
      "1962-01-01 1962-12-31",
      "1964-01-01 1965-12-31",
    ]);
    expect(possible("{2024-02-28,2024-02-29,2024-03-01}")).toEqual(["2024-02-28 2024-03-01"]);
    expect(possible("{2024-02-28,2024-03-01}")).toHaveLength(2);
  });

  it("are sure in each unit of a range whose ends are equally precise, and else at the ends", () => {
    const asked = ["2024-03", "2024-06", "2025"];
    const answers = (edtf: string) => asked.map((period) => overlaps(edtf, period));
    expect(answers("{2024-03..2025-01}")).toEqual(["yes", "yes", "yes"]);
    expect(answers("{2024-03..2025}")).toEqual(["yes", "possible", "yes"]);
  });

  it("are refused where a range has more than 1000 units, which the error names", () => {
    const error = caught(() => dayBoundsOf("{1901,0001-01..0100-12}"));
    expect([error.code, error.value]).toEqual(["unsupported-edtf", "0001-01..0100-12"]);
    expect(error.expected).toMatch(/more than 1000 ranges of days$/);
    expect(() => dayBoundsOf("{0001..1000}")).not.toThrow();
  });
});

describe("the three answers, by hand", () => {
  const status: Time = {
    edtf: "/..",
    basis: "inferred",
    reason: "called established",
    attested: "2024-07-27",
  };

  it.each([
    ["2024-07-26", "possible"],
    ["2024-07-27", "yes"],
    ["2024-07-28", "possible"],
    ["1900", "possible"],
  ])("a standing attested on 27 July 2024 holds on %s: %s", (day, expected) => {
    expect(holdsOn(status, day)).toBe(expected);
  });

  it.each([
    ["2016-12-31", "no"],
    ["2017-01-01", "possible"],
    ["2017-12-30", "possible"],
    ["2017-12-31", "yes"],
    ["2020-01-01", "yes"],
    ["2024-07-28", "possible"],
  ])("begun in 2017 and attested on 27 July 2024, it holds on %s: %s", (day, expected) => {
    expect(holdsOn({ edtf: "2017/..", basis: "stated", attested: "2024-07-27" }, day)).toBe(
      expected,
    );
  });

  it("an open end gives no certainty by itself", () => {
    expect(holdsOn("2017-03-01/..", "2017-03-01")).toBe("yes");
    expect(holdsOn("2017-03-01/..", "2017-03-02")).toBe("possible");
  });

  it("attested on a day somewhere in a year, it surely holds on no one day of it", () => {
    const office: Time = {
      basis: "missing",
      reason: "no dates",
      attested: "[2018-01-01..2018-12-31]",
    };
    expect(["2017-06-01", "2018-06-01", "2019-06-01"].map((day) => holdsOn(office, day))).toEqual(
      Array(3).fill("possible"),
    );
    expect(overlaps(office, "2018")).toBe("yes");
  });

  it("a missing time is possible whenever, surely never", () => {
    const never: Time = { basis: "missing", reason: "no date" };
    expect([holdsOn(never, "2024-07-27"), overlaps(never, "2024"), within(never, "2024")]).toEqual(
      Array(3).fill("possible"),
    );
  });

  it.each(["2017?", "2017?/2019", "2017/2019?"])("%s gives possible at most", (time) => {
    expect(overlaps(time, "2000/2030")).toBe("possible");
    expect(within(time, "2000/2030")).toBe("possible");
    expect(overlaps(time, "1990")).toBe("no");
  });

  it("an uncertain question gives possible at most", () => {
    expect(overlaps("2017-05-01", "2017?")).toBe("possible");
  });

  it("a date as a period stands for all of its days", () => {
    expect(overlaps("2024-07-31", "2024-07")).toBe("yes");
    expect(overlaps("2024-07/2024-08", "2024")).toBe("yes");
    expect(overlaps("2024-07-31", "2024-08")).toBe("no");
  });

  it("an open period has no limit, an unknown one is not certain", () => {
    expect(overlaps("2024-07-31", "2024/..")).toBe("yes");
    expect(overlaps("2024-07-31", "2024/")).toBe("possible");
    expect(within("2017/2019", "../2020")).toBe("yes");
  });

  it.each([null, undefined, 5, [], {}, { label: "a record" }])("rejects %j as a time", (value) => {
    expect(caught(() => holdsOn(value as unknown as string, "2024")).code).toBe("unsupported-edtf");
  });

  it("both ends of a period are included", () => {
    expect(within("2024-07-24/2024-07-27", "2024-07-24/2024-07-27")).toBe("yes");
    expect(within("2024-07-24/2024-07-27", "2024-07-24/2024-07-26")).toBe("possible");
    expect(within("2024-07-24/2024-07-27", "2024-07-25/2024-07-27")).toBe("possible");
  });

  it("an open start has no limit, an unknown one is not certain", () => {
    expect(overlaps("2017-05-01", "../2020")).toBe("yes");
    expect(overlaps("2017-05-01", "/2020")).toBe("possible");
    expect(overlaps("2017-05-01", "../2016")).toBe("no");
  });

  it("rejects an interval as a day", () => {
    const error = caught(() => holdsOn("2024", "2024-07-24/2024-07-27"));
    expect(error.code).toBe("unsupported-edtf");
    expect(error.expected).toContain("one day");
  });

  it("an uncertain attestation makes nothing sure, and keeps what is sure without it", () => {
    const held = { edtf: "2010/..", basis: "stated", attested: "2017?" } as const;
    expect(holdsOn(held, "2015-06-01")).toBe("possible");
    expect(holdsOn({ ...held, attested: "2017" }, "2015-06-01")).toBe("yes");
    expect(holdsOn({ ...held, edtf: "2010/2020" }, "2015-06-01")).toBe("yes");
    expect(boundsOf(held)).toEqual(boundsOf("2010/.."));
    const meeting = "[2024-07-24..2024-07-27]";
    const seen = { edtf: meeting, basis: "stated", attested: "2024-07-25~" } as const;
    expect(holdsOn(seen, "2024-07-24")).toBe("possible");
  });

  it("an attestation narrows a set to the days that it leaves", () => {
    const meeting = { edtf: "[2024-07-24..2024-07-27]", basis: "stated" } as const;
    const on = (attested: string) =>
      ["2024-07-24", "2024-07-25", "2024-07-26"].map((day) =>
        holdsOn({ ...meeting, attested }, day),
      );
    expect(on("2024-07-25")).toEqual(["no", "yes", "no"]);
    expect(on("[2024-07-25..2024-07-30]")).toEqual(["no", "possible", "possible"]);
    expect(on("[2024-07-24,2024-07-26]")).toEqual(["possible", "no", "possible"]);
    expect(boundsOf({ ...meeting, attested: "2024-07-25" })).toEqual(boundsOf("2024-07-25"));
    const { code } = caught(() => on("2024-07-24/2024-07-25"));
    expect(code).toBe("contradictory-time");
  });

  it("a date that is attested for some days may have lasted longer, unlike a set", () => {
    const project = { edtf: "2024", basis: "stated", attested: "2024-07-01/2024-07-10" } as const;
    const days = ["2023-12-31", "2024-06-30", "2024-07-05", "2024-12-31", "2025-01-01"];
    expect(days.map((day) => holdsOn(project, day))).toEqual([
      "no",
      "possible",
      "yes",
      "possible",
      "no",
    ]);
  });

  it("what is attested is sure even of an uncertain date", () => {
    const held = { edtf: "2017?/..", basis: "stated", attested: "2024-07-27" } as const;
    expect(holdsOn(held, "2024-07-27")).toBe("yes");
    expect(holdsOn(held, "2020-01-01")).toBe("possible");
    expect(holdsOn(held, "2016-12-31")).toBe("no");
    expect(within(held, "2000/..")).toBe("possible");
  });

  it("no source vouches for the future by leaving an end open", () => {
    const held = { edtf: "2010/..", basis: "stated", attested: "2017/.." } as const;
    expect(
      ["2012-01-01", "2017-01-01", "2017-01-02", "2100-01-01"].map((day) => holdsOn(held, day)),
    ).toEqual(["yes", "yes", "possible", "possible"]);
  });

  it("a list of years is there in each of them, and on no day between", () => {
    const meetings = "{1960,1961-12,1963-05-01}";
    expect(overlaps(meetings, "1960")).toBe("yes");
    expect(overlaps(meetings, "1960-01/1960-06")).toBe("possible");
    expect(holdsOn(meetings, "1963-05-01")).toBe("yes");
    expect(holdsOn(meetings, "1961-06-01")).toBe("no");
    expect(within(meetings, "1960/1963")).toBe("yes");
    expect(within(meetings, "1960")).toBe("possible");
    expect(overlaps("{1670..1672}", "1671")).toBe("yes");
    expect(overlaps("{..1984}", "1970")).toBe("possible");
    expect(overlaps("{..1984}", "1984")).toBe("yes");
    expect(overlaps("{2024-01..2024-01-30}", "2024-01-01/2024-01-30")).toBe("yes");
    const january = {
      edtf: "{2024-01}",
      basis: "stated",
      attested: "[2024-01-31..2024-02]",
    } as const;
    expect(holdsOn(january, "2024-01-31")).toBe("yes");
    expect(overlaps("{156X-12-25,1570}", "1560")).toBe("possible");
    expect(overlaps("{156X-12-25,1570}", "156X")).toBe("yes");
    expect(overlaps("{198X-12,1990}", "1980-12")).toBe("possible");
  });

  it("one of some dates is on no day between them", () => {
    expect(holdsOn("[1667,1760-12]", "1700-01-01")).toBe("no");
    expect(holdsOn("156X-12-25", "1565-06-01")).toBe("no");
    expect(holdsOn("156X-12-25", "1565-12-25")).toBe("possible");
  });

  it.each([holdsOn, overlaps, within])("%o rejects {…} as a question", (ask) => {
    const { code, expected } = caught(() => ask("2024", "{2024-07-24,2024-07-27}"));
    expect(code).toBe("unsupported-edtf");
    expect(expected).toContain("several");
  });

  it.each([
    [{ etdf: "2024", basis: "stated" }, "a field etdf"],
    [{ edtf: "2024", basis: "stated", atested: "2024" }, "a field atested"],
    [{ basis: "stated" }, "no edtf"],
    [{ basis: "derived", attested: "2024" }, "no edtf"],
    [{ edtf: "2024", basis: "missing", reason: "-" }, "edtf"],
    [{ edtf: 2024, basis: "stated" }, "no text"],
    [{ edtf: "2024", basis: "guessed" }, "none"],
  ])("rejects %j as a time", (time, found) => {
    for (const read of [boundsOf, (value: never) => overlaps(value, "2024")]) {
      const error = caught(() => read(time as never));
      expect(error.code).toBe("unsupported-edtf");
      expect(error.expected).toContain(`found ${found}`);
    }
  });

  it.each([
    ["2017/2019", "2020"],
    ["2017/..", "2016-12-31"],
    ["../2019", "2020-01-01"],
  ])("rejects %s as attested in %s", (edtf, attested) => {
    const error = caught(() => boundsOf({ edtf, basis: "stated", attested }));
    expect([error.code, error.value]).toEqual(["contradictory-time", attested]);
    expect(error.expected).toContain(edtf);
  });
});
