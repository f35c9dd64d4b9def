import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersection, lowerBound, union } from "../../src/engine/positions.ts";

const ascending = (most: number) =>
  fc
    .uniqueArray(fc.nat(most), { maxLength: 200 })
    .map((list) => Uint32Array.from(list.toSorted((a, b) => a - b)));

describe("lists of positions, against sets", () => {
  it("intersection: what stands in both, of like lengths and of unlike", () => {
    fc.assert(
      fc.property(
        fc.oneof(ascending(250), ascending(10_000)),
        fc.oneof(ascending(250), ascending(10_000)),
        (a, b) => {
          const inB = new Set(b);
          expect([...intersection(a, b)]).toEqual([...a].filter((position) => inB.has(position)));
        },
      ),
    );
  });

  it("union: of lists that share nothing", () => {
    fc.assert(
      fc.property(ascending(500), fc.integer({ min: 1, max: 5 }), (all, parts) => {
        const lists = Array.from({ length: parts }, (_, part) =>
          all.filter((position) => position % parts === part),
        );
        expect(union(lists)).toEqual(all);
      }),
    );
    expect(union([])).toHaveLength(0);
  });

  it("lowerBound: the first that is not below, from wherever one begins to look", () => {
    fc.assert(
      fc.property(ascending(300), fc.nat(301), fc.nat(200), (list, least, from) => {
        const start = Math.min(from, list.length);
        const naive = list.findIndex((number, at) => at >= start && number >= least);
        expect(lowerBound(list, least, start)).toBe(naive < 0 ? list.length : naive);
      }),
    );
  });
});
