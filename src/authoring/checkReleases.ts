import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDataset } from "../dataset/createDataset.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import type { ChangeLevel } from "../releases/changeLevel.ts";
import { diffDatasets } from "../releases/diffDatasets.ts";
import { hashOf, hashOfText } from "./canonical.ts";
import {
  entryOf,
  type Manifest,
  type ManifestEntry,
  orderFaults,
  readManifest,
  readRelease,
  releaseText,
} from "./manifest.ts";
import { PLACES } from "./places.ts";

/**
 * Holds the release files and the manifest against each other: which there are, in what order, and
 * whether each file is, byte for byte, what was released.
 *
 * @returns the faults, in words; empty where there are none
 */
export function checkReleases(folder: string = PLACES.releases): readonly string[] {
  let manifest: Manifest;
  try {
    manifest = readManifest(folder);
  } catch (error) {
    return [`manifest.json: ${(error as Error).message}`];
  }
  const versions = manifest.map(({ version }) => version);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const unlisted = files.filter(
    (file) => file !== "manifest.json" && !versions.includes(file.replace(/\.json$/, "")),
  );
  return [
    ...unlisted.map((file) => `${file}: the manifest does not list it`),
    ...manifest.flatMap((entry, at) => {
      const { version } = entry;
      const faults = [
        ...(files.includes(`${version}.json`)
          ? checkFile(entry, folder)
          : ["there is no such release file"]),
        ...orderFaults(manifest[at - 1], entry),
      ];
      // What cannot be trusted is not compared.
      const level = faults.length > 0 ? entry.level : levelOf(versions, at, folder);
      if (level !== entry.level) faults.push(`level is ${entry.level}, should be ${level}`);
      return faults.map((fault) => `${version}: ${fault}`);
    }),
  ];
}

/** Whether a file is what the manifest says of it. */
function checkFile(entry: ManifestEntry, folder: string): string[] {
  const text = readFileSync(join(folder, `${entry.version}.json`), "utf8");
  const faults: string[] = [];
  if (hashOfText(text) !== entry.fileSha256) faults.push("the file has been changed");
  let release: DatasetData;
  try {
    release = JSON.parse(text);
    if (releaseText(release) !== text) faults.push("the file is not one line of canonical JSON");
    const found = entryOf(release, entry.level);
    for (const field of ["version", "released", "sha256", "counts"] as const) {
      if (hashOf(found[field]) !== hashOf(entry[field])) {
        faults.push(
          `${field} is ${JSON.stringify(entry[field])}, in the file ${JSON.stringify(found[field])}`,
        );
      }
    }
    if (release.meta.sha256 !== found.sha256) faults.push("meta.sha256 is not that of the content");
  } catch (error) {
    faults.push(`the file cannot be read: ${(error as Error).message}`);
  }
  return faults;
}

/** The level of a release, compared with the one before it; of the first, whose records are all new, minor. */
function levelOf(versions: readonly string[], at: number, folder: string): ChangeLevel {
  if (at === 0) return "minor";
  const dataset = (index: number) => createDataset(readRelease(versions[index] as string, folder));
  return diffDatasets(dataset(at - 1), dataset(at)).level;
}
