import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChartHorizon, type ChartRange, chartSpan } from "../../src/time/chartSpan.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";

const HORIZON = { from: "2010", to: "2026" };
const day = (text: string) => Date.parse(text);
const ends = ({ from, to }: ChartRange) =>
  [from, to].map((number) => new Date(number).toISOString().slice(0, 10));

describe("chartSpan", () => {
  it("gives a day the width of a day", () => {
    expect(chartSpan("2024-07-27", HORIZON)).toEqual({
      earliestStart: day("2024-07-27"),
      latestStart: day("2024-07-27"),
      earliestEnd: day("2024-07-28"),
      latestEnd: day("2024-07-28"),
      possible: [{ from: day("2024-07-27"), to: day("2024-07-28") }],
      sure: [{ from: day("2024-07-27"), to: day("2024-07-28") }],
    });
  });

  it("gives the bounds of a window, of which no day is sure", () => {
    const span = chartSpan("[2024-07-24..2024-07-27]", HORIZON);
    expect(span).toMatchObject({
      earliestStart: day("2024-07-24"),
      latestStart: day("2024-07-27"),
      earliestEnd: day("2024-07-25"),
      latestEnd: day("2024-07-28"),
      sure: [],
    });
    expect(span).not.toHaveProperty("startCut");
    expect(span).not.toHaveProperty("endCut");
  });

  it.each([
    ["2017/..", undefined, "unbounded"],
    ["/..", "unbounded", "unbounded"],
    ["1955/2030", "outside", "outside"],
    ["1955/2024", "outside", undefined],
    ["../2024", "unbounded", undefined],
    ["2010/2026", undefined, undefined],
    ["2010-01-01/2027-01-01", undefined, "outside"],
    ["2009-12-31/2026-12-31", "outside", undefined],
  ])("says of %s what was cut at the start (%s) and at the end (%s)", (edtf, start, end) => {
    const span = chartSpan(edtf, HORIZON);
    expect([span?.startCut, span?.endCut]).toEqual([start, end]);
    expect(span?.earliestStart).toBeGreaterThanOrEqual(day("2010-01-01"));
    expect(span?.latestEnd).toBeLessThanOrEqual(day("2027-01-01"));
  });

  it("shows what is attested of something whose start and end nobody knows", () => {
    const time = { edtf: "/..", basis: "inferred", reason: "-", attested: "2024-07-27" } as const;
    const span = chartSpan(time, HORIZON);
    expect(span?.sure.map(ends)).toEqual([["2024-07-27", "2024-07-28"]]);
    expect(span?.possible.map(ends)).toEqual([["2010-01-01", "2027-01-01"]]);
  });

  it("shows only what is attested of an uncertain date", () => {
    const time = { edtf: "2012?/2020", basis: "stated", attested: "2015/2016" } as const;
    expect(chartSpan(time, HORIZON)?.sure.map(ends)).toEqual([["2015-01-01", "2017-01-01"]]);
    expect(chartSpan("2012?/2020", HORIZON)?.sure).toEqual([]);
  });

  it("keeps the gaps of a set, and joins members that touch", () => {
    const possible = (edtf: string) => chartSpan(edtf, HORIZON)?.possible.map(ends);
    expect(possible("[2012,2014-05]")).toEqual([
      ["2012-01-01", "2013-01-01"],
      ["2014-05-01", "2014-06-01"],
    ]);
    expect(possible("[2012,2013-01,2013]")).toEqual([["2012-01-01", "2014-01-01"]]);
    expect(possible("[2014,2012]")).toEqual([
      ["2012-01-01", "2013-01-01"],
      ["2014-01-01", "2015-01-01"],
    ]);
    expect(chartSpan("{2012-05-01,2014-05-01}", HORIZON)?.sure.map(ends)).toEqual([
      ["2012-05-01", "2012-05-02"],
      ["2014-05-01", "2014-05-02"],
    ]);
  });

  it.each(["1955", "2009-12-31", "2027-01-01", "[1990,2030]"])("does not show %s", (edtf) => {
    expect(chartSpan(edtf, HORIZON)).toBeUndefined();
  });

  it("shows a missing time on the whole chart", () => {
    const span = chartSpan({ basis: "missing", reason: "-" }, { from: "2024-07", to: "2024-07" });
    expect(span?.possible.map(ends)).toEqual([["2024-07-01", "2024-08-01"]]);
    expect(span?.sure).toEqual([]);
  });

  it("takes years that a Date cannot have from a text", () => {
    const span = chartSpan("-0044-03-15", { from: "-0100", to: "0100" });
    const date = new Date(0);
    date.setUTCFullYear(-44, 2, 15);
    expect(span?.earliestStart).toBe(date.getTime());
  });

  it("freezes the result at every depth", () => {
    const span = chartSpan("2024", HORIZON);
    for (const part of [span, span?.possible, span?.possible[0], span?.sure]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  const attested = fc.constantFrom(undefined, "2024-07-03", "2024-07-02/2024-07-05", "2024-07-04?");
  const edtf = fc.constantFrom(
    ...["2024-07-03", "2024-07", "2024", "2024-07-02/2024-07-06", "2024-07/..", "/2024-07-05"],
    ...["2024-07-02?/..", "[2024-07-01..2024-07-05]", "[2024-07-02,2024-07-03,2024-07-08]", "/.."],
    ...["{2024-07-03,2024-07-06}", "{2024-07-02..2024-07-05}", "2024-07-0X", "20XX-07-03"],
  );

  it("agrees with holdsOn on every day that it shows", () => {
    const days = Array.from({ length: 14 }, (_, index) => day("2024-06-28") + index * 86_400_000);
    fc.assert(
      fc.property(edtf, attested, (edtf, attested) => {
        const time = { edtf, basis: "stated", ...(attested && { attested }) } as Time;
        try {
          holdsOn(time, "2024-07-03");
        } catch {
          return;
        }
        const span = chartSpan(time, { from: "2024-06-28", to: "2024-07-11" });
        const covers = (ranges: readonly ChartRange[] = [], start: number) =>
          ranges.some(({ from, to }) => from <= start && to >= start + 86_400_000);
        for (const start of days) {
          const answer = holdsOn(time, new Date(start).toISOString().slice(0, 10));
          expect(covers(span?.sure, start), `${edtf} ${start}`).toBe(answer === "yes");
          expect(covers(span?.possible, start), `${edtf} ${start}`).toBe(answer !== "no");
        }
      }),
    );
  });

  it.each([
    [undefined, "invalid-criteria", "horizon"],
    ["2010/2026", "invalid-criteria", "horizon"],
    [{ from: "2026", to: "2010" }, "reversed-interval", "to"],
    [{ from: "2010/2011", to: "2026" }, "unsupported-edtf", "from"],
    [{ from: "2010", to: "[2025..2026]" }, "unsupported-edtf", "to"],
    [{ from: "2010" }, "unsupported-edtf", undefined],
  ])("rejects the horizon %j", (horizon, code, field) => {
    const error = caught(() => chartSpan("2024", horizon as unknown as ChartHorizon));
    expect([error.code, error.place.field]).toEqual([code, field]);
  });

  it("rejects a time that contradicts itself", () => {
    const time = { edtf: "2017/2019", basis: "stated", attested: "2020" } as const;
    expect(caught(() => chartSpan(time, HORIZON)).code).toBe("contradictory-time");
  });
});
