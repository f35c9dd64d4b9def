import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ChangeLevel } from "../releases/changeLevel.ts";
import { hashOfText, toCanonicalJson } from "./canonical.ts";
import { compareSchemas, highestLevel } from "./compareSchemas.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { PATHS } from "./paths.ts";

/** The name of the file that stores the JSON Schema of a schema version. */
export const schemaFileName = (version: string): string => `${version}.json`;

/** The text of a stored JSON Schema: one line of canonical JSON. */
export const schemaText = (schema: string): string => `${toCanonicalJson(JSON.parse(schema))}\n`;

/** Reads the stored JSON Schema of a schema version; undefined if there is none. */
export function readSchema(version: string, folder: string = PATHS.schemas): string | undefined {
  const file = join(folder, schemaFileName(version));
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/**
 * Checks that the schema version follows from the difference between the JSON Schema of the code
 * and the stored schema of the last release. If they are the same, the version stays the same. A
 * wider schema has the next minor version, a narrower schema the next major version.
 *
 * @param schema - the JSON Schema of the code
 * @param version - the `schemaVersion` that the working records declare
 * @returns the faults in words; empty if there are none
 */
export function schemaFaults(
  schema: string,
  version: string,
  manifest: Manifest,
  folder: string = PATHS.schemas,
): readonly string[] {
  const last = manifest.at(-1)?.schemaVersion;
  if (last === undefined) return [];
  const stored = readSchema(last, folder);
  if (stored === undefined) return [`schema ${last} of the last release is missing`];
  const changes = compareSchemas(JSON.parse(stored), JSON.parse(schema));
  const expected = nextSchemaVersion(last, highestLevel(changes));
  if (version === expected) return [];
  const reasons = changes.map(({ pointer, level, change }) => `\n  ${level} ${pointer}: ${change}`);
  return [
    `schemaVersion is ${version}, should be ${expected}: compared with schema ${last} of the last release, ${reasons.length === 0 ? "nothing has changed" : `this has changed:${reasons.join("")}`}`,
  ];
}

/** The schema version after a change. A `patch` keeps the version, because the same data is valid. */
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

/** Checks that the stored schema of a release exists and has not changed. */
export function storedSchemaFaults(
  { schemaVersion, schemaSha256 }: Pick<ManifestEntry, "schemaVersion" | "schemaSha256">,
  folder: string = PATHS.schemas,
): readonly string[] {
  const text = readSchema(schemaVersion, folder);
  if (text === undefined) return [`schema ${schemaVersion} is missing`];
  return hashOfText(text) === schemaSha256 ? [] : [`schema ${schemaVersion} has been changed`];
}
