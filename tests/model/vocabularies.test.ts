import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/authoring/jsonSchema.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import * as root from "../../src/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { VOCABULARIES } from "../../src/records/kinds.ts";

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** The enumerations in a JSON Schema, by their path. */
function enumerations(
  value: unknown,
  path = "",
): readonly (readonly [string, readonly string[]])[] {
  if (!isObject(value)) return [];
  const own: readonly [string, readonly string[]][] = Array.isArray(value.enum)
    ? [[path, value.enum]]
    : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => enumerations(part, `${path}/${key}`)),
  ];
}

const current: Json = JSON.parse(jsonSchema("0.2.0"));
const stored: Json = JSON.parse(readFileSync(join(PATHS.schemas, "0.1.0.json"), "utf8"));

describe("the vocabularies grow by addition", () => {
  const earlier = enumerations(stored);
  const later = new Map(enumerations(current));

  it.each(earlier)("%s begins with the values of schema 0.1.0, in their order", (path, values) => {
    expect(later.get(path)?.slice(0, values.length)).toEqual(values);
  });

  it("are all compared", () => {
    expect(earlier.length).toBeGreaterThan(30);
  });
});

/** The vocabularies that the code acts on; a value outside them has no meaning. */
const CLOSED = [
  ...["KINDS", "MODALITIES", "CERTAINTIES", "TIME_BASES", "DERIVATION_RULES"],
  ...["REDIRECT_TYPES", "RELIABILITY_GRADES", "APART_REASONS", "DOUBT_TYPES", "CHANGE_LEVELS"],
  ...["COMMITMENT_STATES", "AGREEMENT_STATES", "MISSION_STATES", "FIGURE_KEYS", "PARTY_ROLES"],
  ...["PRECISIONS", "CORROBORATION_STATES"],
];

describe("each exported vocabulary", () => {
  const lists = Object.entries(root).flatMap(([name, value]): [string, readonly string[]][] =>
    Array.isArray(value) && !CLOSED.includes(name) ? [[name, value as readonly string[]]] : [],
  );

  it.each(lists)("%s ends with other and has no value twice", (_, values) => {
    expect(values.at(-1)).toBe("other");
    expect(new Set(values).size).toBe(values.length);
  });

  it("is found", () => {
    expect(lists.map(([name]) => name)).toEqual(
      expect.arrayContaining(["MISSION_TYPES", "HEAD_RANKS", "TOPICS"]),
    );
    expect(lists.length).toBe(23);
  });
});

/** The fields with `other` that a schema has, as paths, and those with a term. */
function fieldsWith(
  schema: unknown,
  path: readonly string[] = [],
): { others: string[]; terms: string[] } {
  const found = { others: [] as string[], terms: [] as string[] };
  const visit = (part: unknown, at: readonly string[]) => {
    if (!isObject(part)) return;
    const { $ref } = part;
    if (typeof $ref === "string") {
      visit((current.$defs as Json)[$ref.replace("#/$defs/", "")], at);
      return;
    }
    if (Array.isArray(part.enum) && part.enum.includes("other")) found.others.push(at.join("/"));
    visit(part.items, at);
    for (const [name, field] of Object.entries(isObject(part.properties) ? part.properties : {})) {
      if (name.endsWith("Term")) found.terms.push([...at, name.slice(0, -4)].join("/"));
      else visit(field, [...at, name]);
    }
  };
  visit(schema, path);
  return found;
}

describe.each(KINDS)("the terms of %s", (kind) => {
  const { others, terms } = fieldsWith((current.$defs as Json)[kind]);

  it("are beside every field that may be other, and beside no other field", () => {
    expect([...terms].sort()).toEqual([...others].sort());
  });

  it("are all listed, so that the rule requires them and a search finds them", () => {
    expect(["aliases/type", ...VOCABULARIES[kind]].sort()).toEqual([...others].sort());
  });
});
