import { describe, expect, it } from "vitest";
import * as release from "../../src/datasets/2026.1/index.ts";
import * as exporting from "../../src/export.ts";
import * as root from "../../src/index.ts";
import { freezeList } from "../../src/model/freezeList.ts";
import * as schemas from "../../src/schemas.ts";

/** Whether a value is a list or a plain object, which a user could change if it is not frozen. */
const isData = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === "object" &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value)));

/** The paths of the lists and plain objects in a value that are not frozen. */
function unfrozenPaths(value: unknown, path: string): readonly string[] {
  if (!isData(value)) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    unfrozenPaths(part, `${path}.${key}`),
  );
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

const exported = Object.entries({
  "laos-relations": root,
  "laos-relations/schemas": schemas,
  "laos-relations/export": exporting,
  "laos-relations/datasets/2026.1": release,
}).flatMap(([entry, module]) =>
  Object.entries(module)
    .filter(([, value]) => isData(value))
    .map(([name, value]): [string, string, unknown] => [name, entry, value]),
);

describe("exported lists and objects", () => {
  it.each(exported)("%s of %s is frozen", (name, _, value) => {
    expect(unfrozenPaths(value, name)).toEqual([]);
  });

  it("are all tested", () => {
    const names = exported.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["MODALITIES", "recordSchemas", "dataset"]));
    expect(names.length).toBeGreaterThan(35);
  });

  it("would be reported if they were not frozen", () => {
    expect(unfrozenPaths(Object.freeze({ a: [1], b: new Map() }), "x")).toEqual(["x.a"]);
  });
});

it("freezeList freezes the list itself and keeps its literal type", () => {
  const given = ["a", "b"] as const;
  const list: readonly ["a", "b"] = freezeList(given);
  expect(list).toBe(given);
  expect(() => (list as unknown as string[]).reverse()).toThrow(TypeError);
  freezeList(["a", "b"]) satisfies readonly ["a", "b"];
});
