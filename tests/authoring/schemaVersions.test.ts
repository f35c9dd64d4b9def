import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashOfText } from "../../src/authoring/canonical.ts";
import { jsonSchema } from "../../src/authoring/jsonSchema.ts";
import { readManifest } from "../../src/authoring/manifest.ts";
import {
  nextSchemaVersion,
  readSchema,
  schemaFaults,
  schemaText,
} from "../../src/authoring/schemaVersions.ts";

const [first] = readManifest();
if (!first) throw new Error("no release");
const manifest = [{ ...first, schemaVersion: "0.4.0" }];
const schema = { type: "object", properties: { a: { enum: ["x", "y"] } } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laos-relations-schemas-"));
  writeFileSync(join(folder, "0.4.0.json"), schemaText(JSON.stringify(schema)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const faults = (values: readonly string[], version: string) =>
  schemaFaults(
    JSON.stringify({ ...schema, title: "T", properties: { a: { enum: values } } }),
    version,
    manifest,
    folder,
  ).join("\n");

describe("schemaFaults", () => {
  it("accepts the version that follows from the difference", () => {
    expect(faults(["x", "y"], "0.4.0")).toBe("");
    expect(faults(["x", "y", "z"], "0.5.0")).toBe("");
    expect(faults(["x"], "1.0.0")).toBe("");
  });

  it("rejects a changed schema with an unchanged version, and lists the changes", () => {
    expect(faults(["x", "z"], "0.4.0")).toBe(
      "schemaVersion is 0.4.0, should be 1.0.0: compared with schema 0.4.0 of the last release, this has changed:\n  minor /properties/a/enum: z is new\n  major /properties/a/enum: y is removed",
    );
  });

  it("rejects another version for an unchanged schema, and a step that is too small or too large", () => {
    expect(faults(["x", "y"], "0.5.0")).toContain("should be 0.4.0");
    expect(faults(["x", "y"], "0.5.0")).toContain("nothing has changed");
    expect(faults(["x"], "0.5.0")).toContain("should be 1.0.0");
    expect(faults(["x", "y", "z"], "0.6.0")).toContain("should be 0.5.0");
  });

  it("reports that the schema of the last release is missing", () => {
    expect(schemaFaults("{}", "0.4.0", [{ ...first, schemaVersion: "0.3.0" }], folder)).toEqual([
      "schema 0.3.0 of the last release is missing",
    ]);
  });

  it("accepts any version before the first release", () => {
    expect(schemaFaults("{}", "0.1.0", [], folder)).toEqual([]);
  });
});

it("nextSchemaVersion resets the numbers after the number that it raises", () => {
  expect(nextSchemaVersion("1.9.0", "minor")).toBe("1.10.0");
  expect(nextSchemaVersion("1.9.0", "major")).toBe("2.0.0");
  expect(nextSchemaVersion("1.9.0", "patch")).toBe("1.9.0");
});

describe("the stored schemas", () => {
  it.each(readManifest().map(({ version, ...entry }) => [version, entry] as const))(
    "release %s has a stored schema with its hash and version",
    (_, { schemaVersion, schemaSha256 }) => {
      const text = readSchema(schemaVersion) ?? "";
      expect(hashOfText(text)).toBe(schemaSha256);
      expect(JSON.parse(text).title).toContain(`schema version ${schemaVersion}`);
    },
  );

  it("name the version that they are generated for", () => {
    expect(JSON.parse(jsonSchema("7.7.7")).title).toContain("schema version 7.7.7");
  });
});
