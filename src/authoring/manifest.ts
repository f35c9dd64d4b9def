import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ownCollections } from "../dataset/allRecords.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { COLLECTIONS, KINDS } from "../model/kinds.ts";
import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";
import { hexSchema } from "../schemas/primitives.ts";
import { hashOf, hashOfText, toCanonicalJson } from "./canonical.ts";
import { PATHS } from "./paths.ts";
import { readText } from "./readText.ts";

/** The version of a release: the year, and the number of the release in that year. */
export const VERSION = /^(\d{4})\.([1-9]\d*)$/;

const manifestSchema = z.array(
  z.strictObject({
    version: z.string().regex(VERSION),
    released: z.iso.date(),
    /** The change level, compared with the previous release. */
    level: z.enum(CHANGE_LEVELS),
    /** The version of the schemas that the release was validated with. */
    schemaVersion: z.string(),
    /** The hash of the stored JSON Schema of that version, byte by byte. */
    schemaSha256: hexSchema(64),
    /** The hash of the content (collections and redirects), as in `meta.sha256` of the release. */
    sha256: hexSchema(64),
    /** The hash of the release file, byte by byte. */
    fileSha256: hexSchema(64),
    /** The number of records of each kind. A kind that the release does not have is absent. */
    counts: z.partialRecord(z.enum(KINDS), z.int().nonnegative()),
  }),
);

/** All releases, earliest first. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A release in the manifest. */
export type ManifestEntry = Manifest[number];

const MANIFEST = "manifest.json";

/** Reads the manifest; empty if the file does not exist, as before the first release. */
export function readManifest(folder: string = PATHS.releases): Manifest {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? manifestSchema.parse(JSON.parse(readText(file))) : [];
}

/** Reads a release from its file. */
export const readRelease = (version: string, folder: string = PATHS.releases): DatasetData =>
  JSON.parse(readFileSync(join(folder, `${version}.json`), "utf8"));

/** The text of a release file: one line of canonical JSON. */
export const releaseText = (release: DatasetData): string => `${toCanonicalJson(release)}\n`;

/** The text of the manifest file. */
export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

/** Computes the manifest entry of a release. `schema` is the text of its stored JSON Schema. */
export function manifestEntryOf(
  release: DatasetData,
  level: ChangeLevel,
  schema: string,
): ManifestEntry {
  const { meta, ...content } = release;
  const collections: readonly string[] = ownCollections(release);
  const counts = KINDS.filter((kind) => collections.includes(COLLECTIONS[kind])).map(
    (kind) => [kind, release[COLLECTIONS[kind]].length] as const,
  );
  return {
    version: meta.version,
    released: meta.released ?? "",
    level,
    schemaVersion: meta.schemaVersion,
    schemaSha256: hashOfText(schema),
    sha256: hashOf(content),
    fileSha256: hashOfText(releaseText(release)),
    counts: Object.fromEntries(counts),
  };
}

/** The version of the next release, if it is released in the given year. */
export function nextVersion(last: string | undefined, year: string): string {
  const [, lastYear, lastNumber] = VERSION.exec(last ?? "") ?? [];
  return lastYear === year ? `${year}.${Number(lastNumber) + 1}` : `${year}.1`;
}

/**
 * Checks that a release may follow the previous release: that its version is the next version in the
 * year of its day, and that its day is not earlier.
 *
 * @returns the faults in words; empty if there are none
 */
export function orderFaults(
  previous: Pick<ManifestEntry, "version" | "released"> | undefined,
  { version, released }: Pick<ManifestEntry, "version" | "released">,
): string[] {
  const next = nextVersion(previous?.version, released.slice(0, 4));
  return [
    ...(version === next ? [] : [`out of order: a release on ${released} must be ${next}`]),
    ...(previous && released < previous.released
      ? [`released on ${released}, before ${previous.version} on ${previous.released}`]
      : []),
  ];
}

/**
 * The version of the working records: the version that a further release in the year of the last
 * release would have, with `-dev`.
 */
export function workingVersion(manifest: Manifest): string {
  const last = manifest.at(-1)?.version;
  return `${nextVersion(last, last?.slice(0, 4) ?? "0000")}-dev`;
}
