import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChangeLevel } from "../releases/changeLevel.ts";
import { hashOfText, toCanonicalJson } from "./canonical.ts";
import { compareSchemas, levelOf } from "./compareSchemas.ts";
import type { Manifest } from "./manifest.ts";
import { PLACES } from "./places.ts";

/** The file that keeps the JSON Schema of a version, below the folder of the schemas. */
export const schemaFile = (version: string): string => `${version}.json`;

/** A JSON Schema as it is kept: one line of canonical JSON. */
export const frozenSchema = (schema: string): string => `${toCanonicalJson(JSON.parse(schema))}\n`;

/** Reads the kept JSON Schema of a version; undefined where there is none. */
export function readSchema(version: string, folder: string = PLACES.schemas): string | undefined {
  const file = join(folder, schemaFile(version));
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/**
 * Checks that `schemaVersion` follows from the difference between JSON Schemas: the version of a
 * release keeps its schema, a wider schema is the next minor version, a narrower one the next major
 * version.
 *
 * @param schema - the JSON Schema of the code
 * @param version - the `schemaVersion` that the records in work declare
 * @returns what is wrong, in words; empty where nothing is
 */
export function schemaFaults(
  schema: string,
  version: string,
  manifest: Manifest,
  folder: string = PLACES.schemas,
): readonly string[] {
  const last = manifest.at(-1)?.schemaVersion;
  if (last === undefined) return [];
  const frozen = readSchema(last, folder);
  if (frozen === undefined) return [`there is no schema ${last}, which the last release has`];
  const changes = compareSchemas(JSON.parse(frozen), JSON.parse(schema));
  const expected = nextSchemaVersion(last, levelOf(changes));
  if (version === expected) return [];
  const reasons = changes.map(({ pointer, level, change }) => `\n  ${level} ${pointer}: ${change}`);
  return [
    `schemaVersion is ${version}, should be ${expected}: compared with schema ${last} of the last release, ${reasons.length === 0 ? "nothing has changed" : `this has changed:${reasons.join("")}`}`,
  ];
}

/** The version after a change of a level: `patch` keeps the version, since no data is treated differently. */
export function nextSchemaVersion(version: string, level: ChangeLevel): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  switch (level) {
    case "patch":
      return version;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "major":
      return `${major + 1}.0.0`;
    default:
      return level satisfies never;
  }
}

/** What is wrong with the kept schema of a release. */
export function keptSchemaFaults(
  { schemaVersion, schemaSha256 }: Pick<Manifest[number], "schemaVersion" | "schemaSha256">,
  folder: string = PLACES.schemas,
): readonly string[] {
  const text = readSchema(schemaVersion, folder);
  if (text === undefined) return [`there is no schema ${schemaVersion}`];
  return hashOfText(text) === schemaSha256 ? [] : [`schema ${schemaVersion} has been changed`];
}
