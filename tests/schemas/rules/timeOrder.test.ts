import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  notAfter,
  shareADay,
  windowOf,
  within,
} from "../../../src/schemas/rules/support/timeOrder.ts";
import { type Bounds, boundsOf } from "../../../src/time/boundsOf.ts";

const order = (earlier: string, later: string) =>
  notAfter(windowOf(boundsOf(earlier)), windowOf(boundsOf(later)));
const inside = (inner: string, outer: string) => within(boundsOf(inner), boundsOf(outer));
const shared = (a: string, b: string) => shareADay(boundsOf(a), boundsOf(b));

/** Days of one month, so that every reading can be listed. */
const DAYS = Array.from({ length: 6 }, (_, index) => `2030-04-0${index + 1}`);
const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.boolean())
  .map(([a, b, uncertain]) => ({
    from: DAYS[Math.min(a, b)] as string,
    to: DAYS[Math.max(a, b)] as string,
    uncertain,
  }));
const daysIn = ({ from, to }: { from: string; to: string }) =>
  DAYS.filter((day) => day >= from && day <= to);

/** Bounds as a source may give them: the start and the end each in a window. */
const anyBounds = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
  .map((indexes): Bounds => {
    const [a, b, c, d] = [...indexes].sort() as [number, number, number, number];
    const day = (index: number) => DAYS[index] as string;
    return {
      ...{ earliestStart: day(a), latestStart: day((indexes[0] as number) > 2 ? b : c) },
      ...{ earliestEnd: day((indexes[0] as number) > 2 ? c : b), latestEnd: day(d) },
      uncertain: false,
    };
  });
/** Every reading of some bounds: a start and an end that is not before it. */
const readings = (bounds: Bounds) =>
  DAYS.flatMap((start) =>
    DAYS.filter(
      (end) =>
        start >= bounds.earliestStart &&
        start <= bounds.latestStart &&
        end >= bounds.earliestEnd &&
        end <= bounds.latestEnd &&
        start <= end,
    ).map((end) => ({ start, end })),
  );

describe("notAfter", () => {
  it.each([
    ["2017-05-01", "2010", "error"],
    ["2017-05-01", "2017-04", "error"],
    ["2017-05-01?", "2010", "warning"],
    ["2017", "2010?", "warning"],
    ["[2015..2017]", "[2014..2016]", "warning"],
    ["2017-05-01", "2017", undefined],
    ["2017", "2017-05-01", undefined],
    ["2017-05-01", "2017-05-01", undefined],
    ["2016", "2017", undefined],
    ["2016/..", "2015/2017", undefined],
    ["/2030", "2029", undefined],
    ["2016/..", "2015", "error"],
  ])("judges %s before %s: %s", (earlier, later, severity) => {
    expect(order(earlier, later)).toBe(severity);
  });

  it("is an error exactly if every reading has the first after the second", () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, (earlier, later) => {
        const impossible = daysIn(earlier).every((a) => daysIn(later).every((b) => a > b));
        const sure = impossible && !earlier.uncertain && !later.uncertain;
        expect(notAfter(earlier, later) === "error").toBe(sure);
        if (impossible && !sure) expect(notAfter(earlier, later)).toBe("warning");
      }),
    );
  });
});

describe("within", () => {
  it.each([
    ["2030-04-05", "2030-04-01/2030-04-04", "error"],
    ["2030-04-01/2030-04-03", "2030-04-02/2030-04-04", "error"],
    ["2030-04-02/2030-04-03", "2030-04-02", "error"],
    ["2029?", "2030-04", "warning"],
    ["2029", "2030?", "warning"],
    ["2030", "2030-04-01", undefined],
    ["2030-04-04", "2030-04-01/2030-04-04", undefined],
    ["2030-04", "2030-01/..", undefined],
  ])("judges %s within %s: %s", (inner, outer, severity) => {
    expect(inside(inner, outer)).toBe(severity);
  });

  it("is an error exactly if no reading of the one is within a reading of the other", () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (inner, outer) => {
        const possible = readings(inner).some((a) =>
          readings(outer).some((b) => a.start >= b.start && a.end <= b.end),
        );
        if (within(inner, outer) === "error") expect(possible).toBe(false);
        const { earliestStart: from, latestEnd: to } = outer;
        const mayLie = readings(inner).some((a) => a.start >= from && a.end <= to);
        expect(within(inner, outer)).toBe(mayLie ? undefined : "error");
      }),
    );
  });
});

describe("shareADay", () => {
  it.each([
    ["2030-04-01/2030-04-03", "2030-04-03", undefined],
    ["2030-04-01/2030-04-03", "2030-04-04", "error"],
    ["2030-04-04", "2030-04-01/2030-04-03", "error"],
    ["2029?", "2030", "warning"],
    ["2029", "2030?", "warning"],
    ["2029/..", "2030", undefined],
  ])("judges %s and %s: %s", (a, b, severity) => {
    expect(shared(a, b)).toBe(severity);
  });
});
