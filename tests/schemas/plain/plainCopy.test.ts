import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCopy } from "../../../src/schemas/plain/plainCopy.ts";

class Place {
  label = "Dome";
}
class List extends Array<number> {}

const frozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(frozen));

const cycle: Record<string, unknown> = { deep: {} };
cycle.deep = { back: cycle };

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const throwing = (trap: "ownKeys" | "getPrototypeOf" | "getOwnPropertyDescriptor") =>
  new Proxy(
    { a: 1 },
    {
      [trap]() {
        throw new Error(trap);
      },
    },
  );

const gone = new Proxy({ a: 1 }, { getOwnPropertyDescriptor: () => undefined });

const bare = (): object => Object.create(null, { label: { value: "x", enumerable: true } });

const property = (owner: object, key: PropertyKey, accessors: PropertyDescriptor) =>
  Object.defineProperty(owner, key, { ...accessors, enumerable: true });

/** Lists in each other. */
function nested(depth: number): unknown[] {
  let list: unknown[] = [];
  for (let level = 0; level < depth; level += 1) list = [list];
  return list;
}

describe("plainCopy", () => {
  it("copies whatever JSON can hold, as JSON does, and freezes it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { copy, faults } = plainCopy(value);
        expect(faults).toEqual([]);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        expect(frozen(copy)).toBe(true);
      }),
    );
  });

  it("drops what is undefined and the sign of zero, as JSON does, but keeps NaN to be refused", () => {
    const { copy, faults } = plainCopy({ a: undefined, b: -0, c: Number.NaN, d: -Infinity });
    expect(copy).toStrictEqual({ b: 0, c: Number.NaN, d: -Infinity });
    expect(faults).toEqual([]);
  });

  it("keeps a field named __proto__ as a field", () => {
    const { copy } = plainCopy(JSON.parse('{ "__proto__": { "label": "x" } }'));
    expect(Object.keys(copy as object)).toEqual(["__proto__"]);
    expect(copy).not.toHaveProperty("label");
  });

  it("takes objects without a prototype, of another realm, and frozen ones", () => {
    const withoutPrototype = Object.assign(Object.create(null), { a: [1] });
    const foreign: unknown = runInNewContext("({ a: [1] })");
    for (const value of [withoutPrototype, foreign, Object.freeze({ a: Object.freeze([1]) })]) {
      expect(plainCopy(value)).toEqual({ copy: { a: [1] }, faults: [] });
    }
    expect(Object.getPrototypeOf(plainCopy(foreign).copy)).toBe(Object.prototype);
  });

  it.each<[string, string, () => unknown, (string | number)[]]>([
    ["function", "a function in a list", () => ({ a: [() => 1] }), ["a", 0]],
    ["function", "a function for the whole", () => () => 1, []],
    ["symbol", "a symbol", () => ({ a: Symbol("x") }), ["a"]],
    ["bigint", "a bigint", () => ({ a: 1n }), ["a"]],
    ["undefined", "undefined in a list", () => ({ a: [1, undefined] }), ["a", 1]],
    ["class-instance", "an instance of a class", () => ({ a: new Place() }), ["a"]],
    ["class-instance", "a class derived from lists", () => ({ a: List.from([1]) }), ["a"]],
    ["class-instance", "a date", () => [new Date(0)], [0]],
    ["class-instance", "a map", () => [new Map()], [0]],
    ["class-instance", "boxed text", () => [Object("text")], [0]],
    ["class-instance", "inherited fields", () => Object.create({ label: "x" }), []],
    ["class-instance", "fields inherited from a bare object", () => Object.create(bare()), []],
    [
      "class-instance",
      "fields inherited from an object that looks like the prototype of all",
      () => Object.create({ isPrototypeOf: 1 }),
      [],
    ],
    ["hole", "a first element missing", () => ({ a: Object.assign([], { 1: "x" }) }), ["a", 0]],
    ["hole", "last elements missing", () => ["x", "y"].concat(Array(3)), [2]],
    ["hole", "a list of holes alone", () => Array(4_000_000_000), [0]],
    ["accessor", "a getter", () => property({}, "a", { get: () => 1 }), ["a"]],
    ["accessor", "a setter", () => property({}, "a", { set: () => 1 }), ["a"]],
    ["accessor", "a getter for an element", () => [property([], 0, { get: () => 1 })], [0, 0]],
    ["half-character", "half of a surrogate pair", () => ({ a: "x\ud83d" }), ["a"]],
    ["symbol-key", "a symbol key", () => ({ a: { [Symbol("x")]: 1 } }), ["a"]],
    ["symbol-key", "one of a list", () => [Object.assign([1], { [Symbol("x")]: 1 })], [0]],
    [
      "hidden-property",
      "a hidden field",
      () => Object.defineProperty({}, "a", { value: 1 }),
      ["a"],
    ],
    ["list-property", "a field of a list", () => Object.assign([1], { extra: 1 }), ["extra"]],
    [
      "list-property",
      "a field that looks like an index",
      () => Object.assign([1], { "01": 1 }),
      ["01"],
    ],
    ["cycle", "an object in itself", () => ({ a: cycle }), ["a", "deep", "back"]],
    ["unreadable", "a revoked proxy", () => [revoked.proxy], [0]],
    ["unreadable", "a proxy without keys", () => [throwing("ownKeys")], [0]],
    ["unreadable", "a proxy without a prototype", () => [throwing("getPrototypeOf")], [0]],
    ["unreadable", "a proxy of no fields", () => [throwing("getOwnPropertyDescriptor")], [0]],
    ["unreadable", "a proxy whose field is gone", () => [gone], [0, "a"]],
    ["too-deep", "101 lists in each other", () => nested(101), Array(101).fill(0)],
    ["too-deep", "100 000 lists in each other", () => nested(100_000), Array(101).fill(0)],
  ])("finds %s: %s", (found, _, value, path) => {
    const { faults } = plainCopy(value());
    expect(faults.map((fault) => [fault.found, fault.path])).toEqual([[found, path]]);
  });

  it("accepts a hundred objects in each other", () => {
    expect(plainCopy(nested(100)).faults).toEqual([]);
  });

  it("says what a cycle leads back to, and takes an object that stands twice for no cycle", () => {
    expect(plainCopy({ a: cycle }).faults).toMatchObject([{ cycleStart: ["a"] }]);
    const twice = { label: "x" };
    expect(plainCopy({ a: twice, b: [twice, twice] })).toEqual({
      ...{ copy: { a: twice, b: [twice, twice] }, faults: [] },
    });
  });

  it("does not run getters, nor toJSON", () => {
    let runs = 0;
    const run = () => {
      runs += 1;
    };
    plainCopy(Object.defineProperty({ toJSON: run }, "a", { get: run, enumerable: true }));
    expect(runs).toBe(0);
  });

  it("finds every fault, and each once", () => {
    const shared = { f: () => 1 };
    const { faults } = plainCopy({ a: shared, b: shared, c: 1n, d: [2n] });
    expect(faults.map(({ found, path }) => `${found} ${path}`)).toEqual([
      "function a,f",
      "bigint c",
      "bigint d,0",
    ]);
  });

  it("finds a fault in each record of a list that shares it", () => {
    const shared = { f: () => 1 };
    const { faults } = plainCopy([{ a: shared }, { b: shared }]);
    expect(faults.map(({ path }) => path)).toEqual([
      [0, "a", "f"],
      [1, "b", "f"],
    ]);
  });

  it("says which function an accessor runs", () => {
    for (const accessors of [{ get: () => 1 }, { set: () => 1 }]) {
      const [accessor] = Object.values(accessors);
      expect(plainCopy(property({}, "a", accessors)).faults[0]?.value).toBe(accessor);
    }
  });

  it("copies of an instance of a class the id alone, if it is text", () => {
    const withId = (id: unknown) => Object.assign(new Place(), { id });
    expect(plainCopy(withId("place:dome")).copy).toEqual({ id: "place:dome" });
    for (const id of [undefined, 7, { text: "place:dome" }]) {
      expect(plainCopy(withId(id)).copy).toBeUndefined();
    }
  });

  it("does not grow with repetition inside repetition", () => {
    let value: unknown = "x";
    for (let level = 0; level < 90; level += 1) value = [value, value];
    expect(plainCopy({ value }).faults).toEqual([]);
    expect(plainCopy([{ value }]).faults).toEqual([]);
  });
});
