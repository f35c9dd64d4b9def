import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersection, lowerBound, union } from "../../src/engine/positions.ts";

const ascending = (max: number) =>
  fc
    .uniqueArray(fc.nat(max), { maxLength: 200 })
    .map((list) => Uint32Array.from(list.toSorted((a, b) => a - b)));

describe("lists of positions", () => {
  it("intersection agrees with sets, for similar and for different lengths", () => {
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

  it("union merges lists without common positions", () => {
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

  it("union contains a position only once, even if several lists contain it", () => {
    fc.assert(
      fc.property(fc.array(ascending(60), { maxLength: 4 }), (lists) => {
        const all = new Set(lists.flatMap((list) => [...list]));
        expect([...union(lists)]).toEqual([...all].toSorted((a, b) => a - b));
      }),
    );
  });

  it("lowerBound agrees with a linear search, from any index", () => {
    fc.assert(
      fc.property(ascending(300), fc.nat(301), fc.nat(200), (list, value, from) => {
        const start = Math.min(from, list.length);
        const expected = list.findIndex((number, index) => index >= start && number >= value);
        expect(lowerBound(list, value, start)).toBe(expected < 0 ? list.length : expected);
      }),
    );
  });
});
