import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  type Codebook,
  codebookFaults,
  codebookOf,
  codebookText,
  readCodebook,
} from "../../src/authoring/codebook.ts";
import { compareSchemas } from "../../src/authoring/compareSchemas.ts";
import { jsonSchema } from "../../src/authoring/jsonSchema.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import * as root from "../../src/index.ts";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import { recordSchemas } from "../../src/schemas/recordSchemas.ts";
import { ENGLISH_LABELS } from "../../src/words/languages/english.ts";

type Json = Readonly<Record<string, unknown>>;
const codebook = readCodebook();

describe("the codebook of the project", () => {
  it("lacks nothing", () => {
    expect(codebookFaults(codebook)).toEqual([]);
  });

  it("is the file that the package has", () => {
    expect(readFileSync(join(PATHS.data, "codebook.json"), "utf8")).toBe(codebookText(codebook));
  });

  it("has the kinds and their collections", () => {
    expect(
      Object.entries(codebook.kinds).map(([kind, { collection }]) => [kind, collection]),
    ).toEqual(Object.entries(COLLECTIONS));
  });

  it.each(KINDS)("has the fields of %s that the Zod schema has, required or not", (kind) => {
    const { properties = {}, required = [] } = z.toJSONSchema(recordSchemas[kind]);
    const { fields } = codebook.kinds[kind] as Codebook["kinds"][string];
    expect(Object.keys(fields).sort()).toEqual(Object.keys(properties).sort());
    const always = Object.entries(fields).filter(([, field]) => field.required);
    expect(always.map(([name]) => name).sort()).toEqual([...required].sort());
  });

  it("has the vocabularies that have labels, with their values in order", () => {
    // Results are not data, and a collection is explained as its kind.
    const results = [
      "answer",
      "agreementState",
      "commitmentState",
      "missionState",
      "corroborationState",
    ];
    const notData = [...results, "doubtType", "precision", "collection"];
    const labels = Object.fromEntries(
      Object.entries(ENGLISH_LABELS).filter(([name]) => !notData.includes(name)),
    );
    const valuesOf = (entries: object) =>
      Object.fromEntries(
        Object.entries(entries).map(([name, values]) => [name, Object.keys(values)]),
      );
    const vocabularies = Object.entries(codebook.vocabularies).map(([name, { values }]) => [
      name,
      values,
    ]);
    expect(valuesOf(Object.fromEntries(vocabularies))).toEqual(valuesOf(labels));
  });

  it("names the constant of each vocabulary", () => {
    for (const { constant, values } of Object.values(codebook.vocabularies)) {
      expect((root as Json)[constant]).toEqual(Object.keys(values));
    }
  });

  it("says of a field what it refers to, and of a value what it follows", () => {
    const { mission, source, discrepancy } = codebook.kinds;
    expect(mission?.fields.accreditedFrom).toEqual({
      meaning:
        "The mission, place or party from which a non-resident head covers the receiving state.",
      type: "id",
      of: ["mission", "place", "party"],
      required: false,
      absent: "no source says.",
    });
    expect(mission?.fields.headRank).toMatchObject({ type: "value", of: ["headRank"] });
    expect(source?.fields.language?.standards).toEqual(["BCP 47"]);
    expect(source?.fields.authors).toMatchObject({ list: true, empty: "the text names nobody." });
    expect(discrepancy?.fields.readings).toMatchObject({
      type: "object",
      of: ["Reading"],
      list: true,
    });
    const { missionType } = codebook.vocabularies;
    expect(missionType?.values["interests-section"]?.standard).toBe(
      "VCDR 45(c), 46; DDR interest desk; OSM interests_section",
    );
    expect(missionType?.standards?.VCDR).toBe(
      "the Vienna Convention on Diplomatic Relations (1961)",
    );
  });

  it("gives the full name of each abbreviation that a value follows", () => {
    for (const [name, { values, standards = {} }] of Object.entries(codebook.vocabularies)) {
      for (const { standard } of Object.values(values)) {
        for (const part of standard?.split("; ") ?? []) {
          const known = Object.keys(standards).some((short) => part.startsWith(short));
          // Some names are full, and a further article repeats no name.
          expect(
            known || /^(?:Wikidata|ASEAN Charter|\d)/.test(part) || part,
            `${name}: ${part}`,
          ).toBe(true);
        }
      }
    }
  });
});

describe("the descriptions of the JSON Schema", () => {
  const schema: Json = JSON.parse(jsonSchema("0.2.0"));
  const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

  /** The paths of all properties of a schema, with their own schemas. */
  function propertiesOf(value: unknown, path = ""): readonly (readonly [string, Json])[] {
    if (!isObject(value)) return [];
    const own = isObject(value.properties)
      ? Object.entries(value.properties).map(
          ([name, part]) => [`${path}/${name}`, part as Json] as const,
        )
      : [];
    return [
      ...own,
      // The properties of a condition are those of the record, which are described there.
      ...Object.entries(value).flatMap(([key, part]) =>
        key === "if" ? [] : propertiesOf(part, `${path}/${key}`),
      ),
    ];
  }
  const properties = propertiesOf({ properties: schema.properties, $defs: schema.$defs });

  it("each property has one", () => {
    expect(properties.length).toBeGreaterThan(200);
    expect(
      properties
        .filter(([, { description }]) => typeof description !== "string")
        .map(([path]) => path),
    ).toEqual([]);
  });

  it("each member of a union has the description of its own type", () => {
    const { oneOf } = (schema.$defs as Record<string, Json>).time as { oneOf: readonly Json[] };
    const described = oneOf.map(({ properties, description }) => [
      (properties as { basis: { const: string } }).basis.const,
      description,
    ]);
    expect(described).toEqual([
      ["stated", "A time that a source gives."],
      ["inferred", "A time that the maintainers concluded from the context of a source."],
      ["derived", "A time that a rule computes from a statement of a source."],
      ["missing", expect.stringContaining("A time that no source gives.")],
    ]);
  });

  it("each value of a vocabulary has its meaning in the description of its field", () => {
    const enumerations = properties
      .map(
        ([path, property]) => [path, isObject(property.items) ? property.items : property] as const,
      )
      .filter(([, { enum: values }]) => Array.isArray(values));
    expect(enumerations.length).toBeGreaterThan(40);
    for (const [path, { enum: values, description }] of enumerations) {
      for (const value of values as string[]) {
        expect(`\n${description}`, path).toMatch(new RegExp(`\n${value}: (?!undefined)\\S`));
      }
    }
  });

  it("do not change which data is valid", () => {
    const bare = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(bare)
        : isObject(value)
          ? Object.fromEntries(
              Object.entries(value)
                .filter(([key, part]) => key !== "description" || typeof part !== "string")
                .map(([key, part]) => [key, bare(part)]),
            )
          : value;
    expect(JSON.stringify(bare(schema))).not.toBe(JSON.stringify(schema));
    expect(compareSchemas(bare(schema), schema)).toEqual([]);
  });
});

/** A small model. The arguments are the doc comments of its parts. */
const model = ({
  kind = "/** A mission. */",
  field = "/** The type. */",
  optional = "/** The place. Absent: unknown. */",
  list = "/**\n * The types.\n *\n * - `embassy`: an embassy.\n * - `other`: another.\n */",
} = {}) =>
  codebookOf([
    [
      "model.ts",
      `${list}
export const MISSION_TYPES = freezeList(["embassy", "other"]);
export type MissionType = (typeof MISSION_TYPES)[number];
const KIND_OF_COLLECTION = {
  /** Missions. */
  missions: "mission",
} as const;
export interface RecordByKind { readonly mission: Mission; }
${kind}
export interface Mission {
  ${field}
  readonly missionType: MissionType;
  ${optional}
  readonly place?: IdOf<"place">;
}
`,
    ],
  ]);

describe("codebookFaults", () => {
  it("finds none in a complete model", () => {
    expect(codebookFaults(model())).toEqual([]);
    expect(model().kinds.mission?.fields.place).toEqual({
      meaning: "The place.",
      type: "id",
      of: ["place"],
      required: false,
      absent: "unknown.",
    });
  });

  it.each([
    ["a kind", { kind: "" }, "mission has no meaning"],
    ["a field", { field: "// The type." }, "mission.missionType has no meaning"],
    ["an optional field", { optional: "" }, "mission.place has no meaning"],
    ["absence", { optional: "/** The place. */" }, "mission.place does not say what absence means"],
    [
      "a value",
      { list: "/**\n * Types.\n *\n * - `embassy`: an embassy.\n */" },
      "missionType other has no meaning",
    ],
    [
      "a value without words",
      { list: "/**\n * Types.\n *\n * - `embassy`: an embassy.\n * - `other`\n */" },
      "missionType other has no meaning",
    ],
    [
      "a vocabulary",
      { list: "/**\n * - `embassy`: an embassy.\n * - `other`: another.\n */" },
      "missionType has no meaning",
    ],
  ])("finds %s without a meaning", (_, comments, fault) => {
    expect(codebookFaults(model(comments))).toEqual([fault]);
  });

  it("rejects the meaning of a value that the list does not have", () => {
    const list =
      "/**\n * Types.\n *\n * - `embassy`: an embassy.\n * - `legation`: a legation.\n * - `other`: another.\n */";
    expect(() => model({ list })).toThrow("MISSION_TYPES explains legation");
  });
});
