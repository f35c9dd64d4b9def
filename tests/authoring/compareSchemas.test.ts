import { describe, expect, it } from "vitest";
import { compareSchemas, highestLevel } from "../../src/authoring/compareSchemas.ts";

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

/** The schema with some properties replaced or added. */
const withProperties = (change: object) => ({
  ...before,
  properties: { ...properties, ...change },
});

describe("compareSchemas", () => {
  it.each<[string, unknown]>([
    ["the same", structuredClone(before)],
    [
      "another title and descriptions",
      {
        ...withProperties({ name: { ...properties.name, description: "A name." } }),
        title: "After",
      },
    ],
    ["properties in another order", withProperties({ name: properties.name })],
    ["a definition that nothing uses yet", { ...before, $defs: { ...before.$defs, day: {} } }],
  ])("finds no change: %s", (_, after) => {
    expect(compareSchemas(before, after)).toEqual([]);
    expect(highestLevel(compareSchemas(before, after))).toBe("patch");
  });

  // Each row has a wider schema. In the reverse comparison, the schema becomes narrower.
  it.each<[string, object, string]>([
    ["a new optional property", withProperties({ note: { type: "string" } }), "/properties"],
    [
      "a new value of an enumeration",
      withProperties({ type: { enum: ["city", "site", "sea"] } }),
      "/properties/type/enum",
    ],
    [
      "an additional kind in the pattern of an id",
      withProperties({ id: { type: "string", pattern: "^(sea|city|site):[a-z]+$" } }),
      "/properties/id/pattern",
    ],
    ["a property that is no longer required", { ...before, required: ["name"] }, "/required"],
    [
      "a lower minimum",
      withProperties({ size: { ...properties.size, minimum: 0 } }),
      "/properties/size/minimum",
    ],
    [
      "a higher maximum",
      withProperties({ size: { ...properties.size, maximum: 10 } }),
      "/properties/size/maximum",
    ],
    ["a removed pattern", withProperties({ name: { type: "string" } }), "/properties/name/pattern"],
    [
      "an additional member of a union",
      withProperties({ either: { anyOf: [{ const: 1 }, { const: 2 }, { const: 3 }] } }),
      "/properties/either/anyOf/2",
    ],
    [
      "a list that may be empty",
      withProperties({ list: { ...properties.list, minItems: 0 } }),
      "/properties/list/minItems",
    ],
    ["a wider definition", { ...before, $defs: { time: {} } }, "/$defs/time/type"],
    [
      "additional properties",
      { ...before, additionalProperties: { type: "string" } },
      "/additionalProperties",
    ],
  ])("reports %s as minor, and the reverse as major", (_, after, pointer) => {
    const wider = compareSchemas(before, after);
    expect(wider.map((change) => [change.pointer, change.level])).toEqual([[pointer, "minor"]]);
    const narrower = compareSchemas(after, before);
    expect(narrower.map((change) => [change.pointer, change.level])).toEqual([[pointer, "major"]]);
  });

  it.each<[string, object]>([
    [
      "a new required property",
      { ...withProperties({ note: {} }), required: ["name", "type", "note"] },
    ],
    ["another pattern", withProperties({ name: { type: "string", pattern: "^b" } })],
    [
      "another pattern of slugs",
      withProperties({ id: { type: "string", pattern: "^(city|site):[0-9]+$" } }),
    ],
    ["another definition", withProperties({ time: { $ref: "#/$defs/day" } })],
    [
      "another type of items",
      withProperties({ list: { ...properties.list, items: { type: "number" } } }),
    ],
    ["a boolean in place of a schema", withProperties({ name: false })],
  ])("reports %s as major in both directions, because it cannot decide", (_, after) => {
    expect(highestLevel(compareSchemas(before, after as Schema))).toBe("major");
  });

  describe("of conditions", () => {
    const condition = (field: string, test: object) => ({
      if: { properties: { [field]: test }, required: [field] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ["name"] },
    });
    const withList = withProperties({
      list: { type: "array", items: { enum: ["a", "b"] } },
    });
    const levels = (...schemas: [object, object]) =>
      compareSchemas(...schemas).map(({ pointer, level }) => [pointer, level]);

    it.each<[string, object]>([
      ["a value", condition("type", { const: "city" })],
      ["a value of a list", condition("list", { contains: { const: "a" } })],
      ["a field without a list of values", condition("name", { const: "other" })],
      ["a field that may be absent", { if: { properties: { type: { const: "sea" } } } }],
      ["something else", { not: { required: ["name"] } }],
    ])("reports a new one about %s as major, and a removed one as minor", (_, added) => {
      const after = { ...withList, allOf: [added] };
      expect(levels(withList, after)).toEqual([["/allOf/0", "major"]]);
      expect(levels(after, withList)).toEqual([["/allOf/0", "minor"]]);
      expect(levels(after, { ...after, allOf: [added] })).toEqual([]);
    });

    it.each<[string, object]>([
      ["a value", condition("type", { const: "sea" })],
      ["a value of a list", condition("list", { contains: { const: "c" } })],
      ["a field", condition("rank", { const: "other" })],
    ])("finds no change in a new one about %s that is new itself", (_, added) => {
      expect(levels(withList, { ...withList, allOf: [added] })).toEqual([]);
    });
  });

  it("compares a new property with the additional properties that had its name", () => {
    const open = { ...before, additionalProperties: { type: "string" } };
    const withNote = (note: object) => ({ ...open, properties: { ...properties, note } });
    const levels = (...schemas: [object, object]) =>
      compareSchemas(...schemas).map(({ pointer, level }) => [pointer, level]);
    expect(levels(open, withNote({ type: "string" }))).toEqual([]);
    const narrower = withNote({ type: "string", pattern: "^a" });
    expect(levels(open, narrower)).toEqual([["/properties/note/pattern", "major"]]);
    expect(levels(narrower, open)).toEqual([["/properties/note/pattern", "minor"]]);
    const required = { ...withNote({ type: "string" }), required: ["name", "type", "note"] };
    expect(levels(open, required)).toEqual([["/properties", "major"]]);
  });

  it("gives several changes the highest of their levels", () => {
    const { size: _, ...fewer } = properties;
    const changes = compareSchemas(before, { ...before, properties: { ...fewer, note: {} } });
    expect(changes.map(({ change, level }) => `${level}: ${change}`)).toEqual([
      "major: size is removed",
      "minor: note is new",
    ]);
    expect(highestLevel(changes)).toBe("major");
  });
});
