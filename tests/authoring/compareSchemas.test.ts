import { describe, expect, it } from "vitest";
import { compareSchemas, levelOf } from "../../src/authoring/compareSchemas.ts";

const before = {
  title: "Before",
  type: "object",
  properties: {
    name: { type: "string", pattern: "^a" },
    type: { enum: ["city", "site"] },
    time: { $ref: "#/$defs/time" },
    size: { type: "integer", minimum: 1, maximum: 9 },
    list: { type: "array", items: { type: "string" }, minItems: 1 },
    id: { type: "string", pattern: "^(city|site):[a-z]+$" },
    either: { anyOf: [{ const: 1 }, { const: 2 }] },
  },
  required: ["name", "type"],
  additionalProperties: false,
  $defs: { time: { type: "string" } },
};
type Schema = typeof before;
const { properties } = before;

/** A schema with other properties. */
const having = (change: object) => ({ ...before, properties: { ...properties, ...change } });

describe("compareSchemas", () => {
  it.each<[string, unknown]>([
    ["the same", structuredClone(before)],
    [
      "another title and descriptions",
      { ...having({ name: { ...properties.name, description: "A name." } }), title: "After" },
    ],
    ["properties in another order", having({ name: properties.name })],
    ["a definition that nothing uses yet", { ...before, $defs: { ...before.$defs, day: {} } }],
  ])("finds nothing: %s", (_, after) => {
    expect(compareSchemas(before, after)).toEqual([]);
    expect(levelOf(compareSchemas(before, after))).toBe("patch");
  });

  // Each row is a wider schema, and read backwards a narrower one.
  it.each<[string, object, string]>([
    ["a new optional property", having({ note: { type: "string" } }), "/properties"],
    [
      "a new value of an enumeration",
      having({ type: { enum: ["city", "site", "sea"] } }),
      "/properties/type/enum",
    ],
    [
      "a kind more in the pattern of an id",
      having({ id: { type: "string", pattern: "^(sea|city|site):[a-z]+$" } }),
      "/properties/id/pattern",
    ],
    ["a property that may be absent", { ...before, required: ["name"] }, "/required"],
    [
      "a lower minimum",
      having({ size: { ...properties.size, minimum: 0 } }),
      "/properties/size/minimum",
    ],
    [
      "a higher maximum",
      having({ size: { ...properties.size, maximum: 10 } }),
      "/properties/size/maximum",
    ],
    ["no pattern", having({ name: { type: "string" } }), "/properties/name/pattern"],
    [
      "a further member of a union",
      having({ either: { anyOf: [{ const: 1 }, { const: 2 }, { const: 3 }] } }),
      "/properties/either/anyOf/2",
    ],
    [
      "a list that may be empty",
      having({ list: { ...properties.list, minItems: 0 } }),
      "/properties/list/minItems",
    ],
    ["a wider definition", { ...before, $defs: { time: {} } }, "/$defs/time/type"],
  ])("finds %s wider, and its reverse narrower", (_, after, pointer) => {
    const wider = compareSchemas(before, after);
    expect(wider.map((change) => [change.pointer, change.level])).toEqual([[pointer, "minor"]]);
    const narrower = compareSchemas(after, before);
    expect(narrower.map((change) => [change.pointer, change.level])).toEqual([[pointer, "major"]]);
  });

  it.each<[string, object]>([
    ["a new required property", { ...having({ note: {} }), required: ["name", "type", "note"] }],
    ["another pattern", having({ name: { type: "string", pattern: "^b" } })],
    ["another slug", having({ id: { type: "string", pattern: "^(city|site):[0-9]+$" } })],
    ["another definition", having({ time: { $ref: "#/$defs/day" } })],
    ["another type of items", having({ list: { ...properties.list, items: { type: "number" } } })],
    ["a boolean in place of a schema", having({ name: false })],
  ])("finds %s major in either direction, since nobody can tell", (_, after) => {
    expect(levelOf(compareSchemas(before, after as Schema))).toBe("major");
  });

  it("takes the highest level of several changes", () => {
    const { size: _, ...fewer } = properties;
    const changes = compareSchemas(before, { ...before, properties: { ...fewer, note: {} } });
    expect(changes.map(({ change, level }) => `${level}: ${change}`)).toEqual([
      "major: size is gone",
      "minor: note is new",
    ]);
    expect(levelOf(changes)).toBe("major");
  });
});
