import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalTree, spanOverlaps } from "../../src/engine/intervalTree.ts";
import { NEVER } from "../../src/time/indexedDays.ts";

/** Days that may end before they begin, as what surely holds does; many that have no end, and some that touch none. */
const days = fc.oneof(
  fc.record({ from: fc.integer({ min: 0, max: 60 }), to: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ from: fc.integer({ min: 0, max: 60 }), to: fc.constant(99_999_999) }),
  fc.constant(NEVER),
);

describe("intervalTree, against a look at each", () => {
  it.each([
    ["few", 0, 64],
    ["many, in a tree", 130, 600],
  ])("%s", (_, minLength, maxLength) => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength, maxLength }),
        fc.array(fc.oneof(days, fc.constant({ from: 30, to: 30 })), { minLength: 1 }),
        (all, questions) => {
          const spans = {
            from: Int32Array.from(all, ({ from }) => from),
            to: Int32Array.from(all, ({ to }) => to),
          };
          // Every other record, so that a place in the list is not the position it stands for.
          const positions = Uint32Array.from(all.keys()).filter((position) => position % 2 === 0);
          const find = intervalTree(spans, positions);
          for (const question of questions) {
            const naive = positions.filter((position) => spanOverlaps(spans, position, question));
            expect(find(question)).toEqual(naive);
          }
        },
      ),
    );
  });

  it("answers with few of many without looking at most", () => {
    const places = 4096;
    let looks = 0;
    const counted = (column: Int32Array) =>
      new Proxy(column, {
        get(target, key) {
          if (typeof key === "string" && /^\d+$/.test(key)) looks++;
          return Reflect.get(target, key);
        },
      });
    const column = Int32Array.from({ length: places }, (_, at) => at);
    const find = intervalTree(
      { from: counted(column), to: counted(column) },
      Uint32Array.from(column),
    );
    looks = 0;
    expect([...find({ from: 1000, to: 1001 })]).toEqual([1000, 1001]);
    expect(looks).toBe(0);
    expect(find({ from: 0, to: 4000 })).toHaveLength(4001);
    expect(looks).toBeGreaterThanOrEqual(places);
  });
});
