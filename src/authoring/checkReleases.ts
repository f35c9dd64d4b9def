import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDataset } from "../dataset/createDataset.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { diffDatasets } from "../releases/diffDatasets.ts";
import { hashOf, hashOfText } from "./canonical.ts";
import {
  entryOf,
  type Manifest,
  type ManifestEntry,
  orderFaults,
  readManifest,
  releaseText,
} from "./manifest.ts";
import { PLACES } from "./places.ts";
import { keptSchemaFaults, readSchema } from "./schemaVersions.ts";

/** Where {@link checkReleases} reads. */
export type ReleasePlaces = Pick<typeof PLACES, "releases" | "schemas">;

/**
 * Checks the release files, the kept schemas and the manifest against each other: which there are, in
 * which order, and whether each file is byte for byte what was released.
 *
 * @returns the faults in words, each with the name of its file or release; empty where there are none
 */
export function checkReleases(places: ReleasePlaces = PLACES): readonly string[] {
  let manifest: Manifest;
  try {
    manifest = readManifest(places.releases);
  } catch (error) {
    return [`manifest.json: ${(error as Error).message}`];
  }
  const versions = manifest.map(({ version }) => version);
  const files = existsSync(places.releases) ? readdirSync(places.releases) : [];
  const unlisted = files.filter(
    (file) => file !== "manifest.json" && !versions.includes(file.replace(/\.json$/, "")),
  );
  const checked = manifest.map((entry) =>
    files.includes(`${entry.version}.json`)
      ? checkFile(entry, places)
      : { faults: ["there is no such release file"] },
  );
  return [
    ...unlisted.map((file) => `${file}: the manifest does not list it`),
    ...manifest.flatMap((entry, index) =>
      [
        ...(checked[index] as CheckedFile).faults,
        ...orderFaults(manifest[index - 1], entry),
        ...levelFaults(entry, checked[index - 1], checked[index] as CheckedFile),
      ].map((fault) => `${entry.version}: ${fault}`),
    ),
  ];
}

/** A release file that was read, if it could be, and what is wrong with it. */
interface CheckedFile {
  readonly release?: DatasetData;
  readonly faults: readonly string[];
}

/** Whether a file is what the manifest says of it. */
function checkFile(entry: ManifestEntry, places: ReleasePlaces): CheckedFile {
  const text = readFileSync(join(places.releases, `${entry.version}.json`), "utf8");
  const faults = [...keptSchemaFaults(entry, places.schemas)];
  if (hashOfText(text) !== entry.fileSha256) faults.push("the file has been changed");
  try {
    const release: DatasetData = JSON.parse(text);
    if (releaseText(release) !== text) faults.push("the file is not one line of canonical JSON");
    const found = entryOf(
      release,
      entry.level,
      readSchema(entry.schemaVersion, places.schemas) ?? "",
    );
    for (const field of ["version", "released", "schemaVersion", "sha256", "counts"] as const) {
      if (hashOf(found[field]) !== hashOf(entry[field])) {
        faults.push(
          `${field} is ${JSON.stringify(entry[field])}, in the file ${JSON.stringify(found[field])}`,
        );
      }
    }
    if (release.meta.sha256 !== found.sha256) faults.push("meta.sha256 is not that of the content");
    return { release, faults };
  } catch (error) {
    return { faults: [...faults, `the file cannot be read: ${(error as Error).message}`] };
  }
}

/**
 * Whether the level of a release is that of its difference from the release before. The first
 * release, whose records are all new, is minor. A damaged file is not compared with anything.
 */
function levelFaults(
  { level }: ManifestEntry,
  before: CheckedFile | undefined,
  now: CheckedFile,
): readonly string[] {
  if (!now.release || now.faults.length > 0 || (before && before.faults.length > 0)) return [];
  const expected = before?.release
    ? diffDatasets(createDataset(before.release), createDataset(now.release)).level
    : "minor";
  return level === expected ? [] : [`level is ${level}, should be ${expected}`];
}
