import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDataset } from "../dataset/createDataset.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { diffDatasets } from "../releases/diffDatasets.ts";
import { hashOf, hashOfText } from "./canonical.ts";
import {
  type Manifest,
  type ManifestEntry,
  manifestEntryOf,
  orderFaults,
  readManifest,
  releaseText,
} from "./manifest.ts";
import { PATHS } from "./paths.ts";
import { readSchema, storedSchemaFaults } from "./schemaVersions.ts";

/** The folders that {@link checkReleases} reads. */
export type ReleasePaths = Pick<typeof PATHS, "releases" | "schemas">;

/**
 * Checks the release files, the stored schemas and the manifest against each other: that each
 * release in the manifest has a file and each file is in the manifest, that the order and the levels
 * are right, and that no file has changed since its release.
 *
 * @returns the faults in words, each with the name of its file or release; empty if there are none
 */
export function checkReleases(paths: ReleasePaths = PATHS): readonly string[] {
  let manifest: Manifest;
  try {
    manifest = readManifest(paths.releases);
  } catch (error) {
    return [`manifest.json: ${(error as Error).message}`];
  }
  const versions = manifest.map(({ version }) => version);
  const files = existsSync(paths.releases) ? readdirSync(paths.releases) : [];
  const unlisted = files.filter(
    (file) => file !== "manifest.json" && !versions.includes(file.replace(/\.json$/, "")),
  );
  const checked = manifest.map((entry) =>
    files.includes(`${entry.version}.json`)
      ? checkFile(entry, paths)
      : { faults: ["the release file is missing"] },
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

/** A release file with its faults. `release` is absent if the file could not be read. */
interface CheckedFile {
  readonly release?: DatasetData;
  readonly faults: readonly string[];
}

/** Compares a release file with its entry in the manifest. */
function checkFile(entry: ManifestEntry, paths: ReleasePaths): CheckedFile {
  const text = readFileSync(join(paths.releases, `${entry.version}.json`), "utf8");
  const faults = [...storedSchemaFaults(entry, paths.schemas)];
  if (hashOfText(text) !== entry.fileSha256) faults.push("the file has been changed");
  try {
    const release: DatasetData = JSON.parse(text);
    if (releaseText(release) !== text) faults.push("the file is not one line of canonical JSON");
    const schema = readSchema(entry.schemaVersion, paths.schemas) ?? "";
    const actual = manifestEntryOf(release, entry.level, schema);
    for (const field of ["version", "released", "schemaVersion", "sha256", "counts"] as const) {
      if (hashOf(actual[field]) !== hashOf(entry[field])) {
        faults.push(
          `${field} is ${JSON.stringify(entry[field])} in the manifest, ${JSON.stringify(actual[field])} in the file`,
        );
      }
    }
    if (release.meta.sha256 !== actual.sha256) {
      faults.push("meta.sha256 is not the hash of the content");
    }
    return { release, faults };
  } catch (error) {
    return { faults: [...faults, `the file cannot be read: ${(error as Error).message}`] };
  }
}

/**
 * Compares the level of a release with its difference from the previous release. The first release
 * is minor, because all its records are new. A file with faults is not compared.
 */
function levelFaults(
  { level }: ManifestEntry,
  previous: CheckedFile | undefined,
  current: CheckedFile,
): readonly string[] {
  if (!current.release || current.faults.length > 0) return [];
  if (previous && previous.faults.length > 0) return [];
  const expected = previous?.release
    ? diffDatasets(createDataset(previous.release), createDataset(current.release)).level
    : "minor";
  return level === expected ? [] : [`level is ${level}, should be ${expected}`];
}
