import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ownCollections } from "../dataset/allRecords.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { COLLECTIONS, KINDS } from "../model/kinds.ts";
import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";
import { hexSchema } from "../schemas/primitives.ts";
import { hashOf, hashOfText, toCanonicalJson } from "./canonical.ts";
import { PLACES } from "./places.ts";

/** The version of a release: the year, and which release of that year it is. */
export const VERSION = /^(\d{4})\.([1-9]\d*)$/;

const manifestSchema = z.array(
  z.strictObject({
    version: z.string().regex(VERSION),
    released: z.iso.date(),
    /** How much the release asks of those who use the one before it. */
    level: z.enum(CHANGE_LEVELS),
    /** The version of the schema that the release was validated with. */
    schemaVersion: z.string(),
    /** Of the file that keeps that schema. */
    schemaSha256: hexSchema(64),
    /** Of the content: collections and redirects, as in the release's own meta. */
    sha256: hexSchema(64),
    /** Of the file, byte for byte. */
    fileSha256: hexSchema(64),
    /** Of the release's own kinds: a kind that came later is absent. */
    counts: z.partialRecord(z.enum(KINDS), z.int().nonnegative()),
  }),
);

/** The releases there are, earliest first. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What the manifest says of one release. */
export type ManifestEntry = Manifest[number];

const MANIFEST = "manifest.json";

/** Reads the manifest; there is none, and no release, before the first. */
export function readManifest(folder: string = PLACES.releases): Manifest {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}

/** Reads a release as it was written. */
export const readRelease = (version: string, folder: string = PLACES.releases): DatasetData =>
  JSON.parse(readFileSync(join(folder, `${version}.json`), "utf8"));

/** The file of a release: one line of canonical JSON. */
export const releaseText = (release: DatasetData): string => `${toCanonicalJson(release)}\n`;

/** The manifest as it stands in its file. */
export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

/** The manifest's entry of a release. */
export function entryOf(release: DatasetData, level: ChangeLevel, schema: string): ManifestEntry {
  const { meta, ...content } = release;
  const own = ownCollections(release) as readonly string[];
  const counts = KINDS.filter((kind) => own.includes(COLLECTIONS[kind])).map(
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

/** The version of a release in some year, after the last one there was. */
export function nextVersion(last: string | undefined, year: string): string {
  const [, lastYear, count] = VERSION.exec(last ?? "") ?? [];
  return lastYear === year ? `${year}.${Number(count) + 1}` : `${year}.1`;
}

/** What is wrong with the place of a release after another: a gap, a step back, another year than its day's. */
export function orderFaults(
  before: Pick<ManifestEntry, "version" | "released"> | undefined,
  { version, released }: Pick<ManifestEntry, "version" | "released">,
): string[] {
  const next = nextVersion(before?.version, released.slice(0, 4));
  return [
    ...(version === next ? [] : [`out of order: the release of ${released} is ${next}`]),
    ...(before && released < before.released
      ? [`older than ${before.version}, which is of ${before.released}`]
      : []),
  ];
}

/** What the records in work are called: the release to come, in the year of the last one. */
export function workingVersion(manifest: Manifest): string {
  const last = manifest.at(-1)?.version;
  return `${nextVersion(last, last?.slice(0, 4) ?? "0000")}-dev`;
}
