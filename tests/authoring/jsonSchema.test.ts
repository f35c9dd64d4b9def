import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { readManifest, readRelease } from "../../src/authoring/manifest.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { VOCABULARIES } from "../../src/records/kinds.ts";
import { vocabularyFields } from "../../src/records/vocabularyFields.ts";
import { sample } from "../fixtures/sample.ts";

const schema: Schema = JSON.parse(readFileSync(join(PATHS.data, "schema.json"), "utf8"));
const validator = new Validator(schema, "2020-12");
const data = sample();

describe("the JSON Schema, used by an independent validator", () => {
  it.each(readManifest().map(({ version }) => version))("accepts release %s", (version) => {
    expect(validator.validate(readRelease(version)).errors).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["a record with an unknown field", { ...data.places[0], weather: "fair" }],
    ["a record without citations", { ...data.places[0], citations: [] }],
    ["a value that is not in its vocabulary", { ...data.places[0], placeType: "moon" }],
    ["an id of another kind", { ...data.places[0], id: "party:dome" }],
  ])("rejects %s", (_, place) => {
    expect(validator.validate({ ...data, places: [place] }).valid).toBe(false);
  });

  it("rejects an unknown collection, and accepts the unchanged sample", () => {
    expect(validator.validate(data).errors).toEqual([]);
    expect(validator.validate({ ...data, wars: [] }).valid).toBe(false);
  });

  it.each(
    KINDS.flatMap((kind) =>
      ["aliases/type", ...VOCABULARIES[kind]].map((path) => ({ kind, path })),
    ),
  )("requires a term if $path of a $kind is other", ({ kind, path }) => {
    const valuesAt = (values: object) => {
      const [record] = structuredClone<readonly AnyRecord[]>(data[COLLECTIONS[kind]]);
      Object.assign(record ?? {}, { aliases: [{ text: "A", language: "en", type: "variant" }] });
      const [field] = vocabularyFields(record ?? {}, [path]);
      const keys = field?.pointer.split("/").slice(1, -1) ?? [];
      const owner = keys.reduce<object>((value, key) => Reflect.get(value, key), record ?? {});
      Object.assign(owner, values);
      return validator.validate({ ...data, [COLLECTIONS[kind]]: [record] }).valid;
    };
    const name = path.split("/").at(-1);
    const [other, usual, term] =
      name === "topics"
        ? [["trade", "other"], ["trade"], ["moons"]]
        : ["other", undefined, "one of its own"];
    expect(valuesAt({ [`${name}`]: other })).toBe(false);
    expect(valuesAt({ [`${name}`]: other, [`${name}Term`]: term })).toBe(true);
    // Any other value may have a term, and needs none.
    expect(valuesAt(usual ? { [`${name}`]: usual } : {})).toBe(true);
  });

  it("does not check that a day exists, and says so", () => {
    const published = { edtf: "2030-02-30", basis: "stated" };
    const sources = [{ ...data.sources[0], published }];
    expect(validator.validate({ ...data, sources }).valid).toBe(true);
    expect(schema.$comment).toContain("EDTF");
  });
});
