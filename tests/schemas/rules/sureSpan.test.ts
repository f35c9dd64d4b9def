import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coincidences, sureSpan } from "../../../src/schemas/rules/support/sureSpan.ts";
import { boundsOf } from "../../../src/time/boundsOf.ts";

const span = (value: string, edtf: string) => {
  const found = sureSpan(value, boundsOf(edtf));
  if (!found) throw new Error(`${edtf} has no day for sure`);
  return found;
};

describe("sureSpan", () => {
  it("is from the latest start to the earliest end", () => {
    expect(span("a", "2020/2025")).toEqual({ value: "a", from: "2020-12-31", to: "2025-01-01" });
    expect(span("a", "2020-05-01")).toEqual({ value: "a", from: "2020-05-01", to: "2020-05-01" });
  });

  it("is undefined for a time without a sure day, and for an uncertain time", () => {
    expect(sureSpan("a", boundsOf("2020"))).toBeUndefined();
    expect(sureSpan("a", boundsOf("2020/.."))).toBeUndefined();
    expect(sureSpan("a", boundsOf("2020?/2025"))).toBeUndefined();
  });
});

describe("coincidences", () => {
  it("finds spans with more than a day in common, and not those that meet on one", () => {
    const [first, second, third] = [
      span("first", "2020-01-01/2020-06-01"),
      span("second", "2020-05-31/2020-08-01"),
      span("third", "2020-08-01/2020-09-01"),
    ];
    expect([...coincidences([third, second, first])]).toEqual([["first", "second"]]);
  });

  it("compares years before 0000 in their order", () => {
    const spans = [span("late", "-0044/-0040"), span("early", "-0050/-0042")];
    expect([...coincidences(spans)]).toEqual([["early", "late"]]);
  });

  it("compares two lists with each other only", () => {
    const these = [span("a", "2020-01-01/2021-01-01"), span("b", "2020-02-01/2020-03-01")];
    const those = [span("c", "2020-12-01/2022-01-01"), span("d", "2023-01-01/2024-01-01")];
    expect([...coincidences(these, those)]).toEqual([["a", "c"]]);
    expect([...coincidences(those, these)]).toEqual([["a", "c"]]);
  });

  /** Days of January, as spans with an index for a value. */
  const lists = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 12,
    })
    .map((pairs) =>
      pairs.map(([start, length], index) => {
        const day = (number: number) => `2020-01-${String(Math.min(number, 31)).padStart(2, "0")}`;
        return { value: index, from: day(start), to: day(start + length) };
      }),
    );

  it("reports a span if and only if an earlier one reaches beyond its first day", () => {
    fc.assert(
      fc.property(lists, (spans) => {
        const reported = [...coincidences(spans)].map(([, later]) => later);
        // A stable sort by the first day is the order in which spans are earlier and later.
        const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
        const expected = sorted
          .filter(({ from }, index) => sorted.slice(0, index).some(({ to }) => from < to))
          .map(({ value }) => value);
        expect(reported).toEqual(expected);
      }),
    );
  });
});
