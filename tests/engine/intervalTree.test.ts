import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalTree, spanOverlaps } from "../../src/engine/intervalTree.ts";
import { NEVER } from "../../src/time/indexedDays.ts";

/** Ranges of days, some reversed (as the days on which something surely holds may be), many without an end, some empty. */
const days = fc.oneof(
  fc.record({ from: fc.integer({ min: 0, max: 60 }), to: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ from: fc.integer({ min: 0, max: 60 }), to: fc.constant(99_999_999) }),
  fc.constant(NEVER),
);

describe("intervalTree agrees with a linear scan", () => {
  it.each([
    ["for few spans, without a tree", 0, 64],
    ["for many spans, with a tree", 130, 600],
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
          // Take every other position, so that indexes in the list differ from positions.
          const positions = Uint32Array.from(all.keys()).filter((position) => position % 2 === 0);
          const find = intervalTree(spans, positions);
          for (const question of questions) {
            const expected = positions.filter((position) =>
              spanOverlaps(spans, position, question),
            );
            expect(find(question)).toEqual(expected);
          }
        },
      ),
    );
  });

  it("scans the spans only if it returns many of them", () => {
    const length = 4096;
    let reads = 0;
    const counted = (column: Int32Array) =>
      new Proxy(column, {
        get(target, key) {
          if (typeof key === "string" && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key);
        },
      });
    const column = Int32Array.from({ length }, (_, index) => index);
    const find = intervalTree(
      { from: counted(column), to: counted(column) },
      Uint32Array.from(column),
    );
    reads = 0;
    expect([...find({ from: 1000, to: 1001 })]).toEqual([1000, 1001]);
    expect(reads).toBe(0);
    expect(find({ from: 0, to: 4000 })).toHaveLength(4001);
    expect(reads).toBeGreaterThanOrEqual(length);
  });
});
