import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closure } from "../../../src/records/closure.ts";
import { cyclesOf } from "../../../src/schemas/rules/support/cyclesOf.ts";

/** The cycles of a graph of named nodes, sorted. */
function cycles(graph: Readonly<Record<string, readonly string[]>>) {
  const found = cyclesOf(Object.keys(graph), (node) => graph[node] ?? []);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("cyclesOf", () => {
  it("finds none in a chain or a tree, nor where two ways meet again", () => {
    expect(cycles({ a: ["b"], b: ["c"], c: [] })).toEqual({});
    expect(cycles({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual({});
  });

  it("finds a node that leads to itself, with no other", () => {
    expect(cycles({ a: ["a", "b"], b: [] })).toEqual({ a: [] });
  });

  it("finds each node of a ring with the next, and not those that lead into it or out", () => {
    expect(cycles({ in: ["a"], a: ["b", "out"], b: ["c"], c: ["a"], out: [] })).toEqual({
      ...{ a: ["b"], b: ["c"], c: ["a"] },
    });
  });

  it("finds rings apart that are joined one way", () => {
    expect(cycles({ a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] })).toEqual({
      ...{ a: ["b"], b: ["a"], c: ["d"], d: ["c"] },
    });
  });

  it("agrees with following every way, on any graph", () => {
    const node = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(node, { maxLength: 4 }), { maxLength: 8 }), (edges) => {
        const next = (name: string) => (edges[Number(name)] ?? []).map(String);
        const nodes = edges.map((_, index) => `${index}`);
        const leadsTo = (from: string, to: string) => closure(next(from), next).has(to);
        const expected = new Map(
          nodes
            .filter((name) => leadsTo(name, name))
            .map((name) => [
              name,
              next(name).filter((other) => other !== name && leadsTo(other, name)),
            ]),
        );
        expect(cyclesOf(nodes, next)).toEqual(expected);
      }),
    );
  });
});
