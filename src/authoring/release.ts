import { createDataset } from "../dataset/createDataset.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";
import { diffDatasets } from "../releases/diffDatasets.ts";
import { formatDiff } from "../releases/formatDiff.ts";
import { CommandError } from "./CommandError.ts";
import type { Files } from "./files.ts";
import { modulesOf } from "./generate.ts";
import {
  type Manifest,
  manifestEntryOf,
  manifestText,
  orderFaults,
  releaseText,
} from "./manifest.ts";
import { schemaFileName } from "./schemaVersions.ts";

/** The arguments of a release. */
export interface ReleaseRequest {
  readonly version: string;
  /** The day of the release as `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether to replace the last release. This is possible only as long as no tag contains it. */
  readonly recut?: boolean;
}

/** The state of the project, as far as a release depends on it. */
export interface ReleaseInputs {
  /** The working records, which must be valid. */
  readonly working: DatasetData;
  readonly manifest: Manifest;
  /** The releases of the manifest, in its order. */
  readonly releases: readonly DatasetData[];
  /** The text of the data changelog; empty before the first release. */
  readonly changelog: string;
  /** The change levels that the changesets announce. */
  readonly changesets: readonly ChangeLevel[];
  /** The paths of files that are not committed. */
  readonly uncommitted: readonly string[];
  /** The text of the JSON Schema of the working records. */
  readonly schema: string;
  /** The stored JSON Schema of the same schema version; undefined if no release has that version. */
  readonly storedSchema: string | undefined;
  /** The faults of the schema version of the working records, in words. */
  readonly schemaFaults: readonly string[];
  /** Whether a tag contains the file of a release. */
  readonly isTagged: (version: string) => boolean;
}

/**
 * Plans a release: computes all files that it writes, keyed by their path in the project. The
 * manifest comes last, because a release exists as soon as the manifest lists it.
 *
 * @throws CommandError with all reasons, if the release must not be made
 */
export function planRelease(request: ReleaseRequest, inputs: ReleaseInputs): Files {
  const { version, date } = request;
  const replaces = request.recut === true && inputs.manifest.at(-1)?.version === version;
  const earlier = replaces ? inputs.manifest.slice(0, -1) : inputs.manifest;
  const releases = inputs.releases.slice(0, earlier.length);
  const previous = releases.at(-1);
  const release = { ...inputs.working, meta: { ...inputs.working.meta, version, released: date } };
  const { level, text } = describeChange(previous, release);
  // A stored schema never changes: earlier releases have its hash. Descriptions in the code may.
  const schema = inputs.storedSchema ?? inputs.schema;

  const faults = [
    ...(inputs.uncommitted.length > 0 ? [`not committed: ${inputs.uncommitted.join(", ")}`] : []),
    ...inputs.schemaFaults,
    ...versionFaults(request, inputs, replaces, earlier),
    ...changesetFaults(inputs.changesets, level, text),
    ...redirectFaults(previous, release),
  ];
  if (faults.length > 0) throw new CommandError(faults.join("\n"));

  const modules = modulesOf([...releases, release]);
  return new Map([
    [`data/schemas/${schemaFileName(release.meta.schemaVersion)}`, schema],
    [`data/releases/${version}.json`, releaseText(release)],
    ["data/CHANGELOG.md", withEntry(inputs.changelog, version, `${date}. ${text}`)],
    ...[...modules].map(([path, content]) => [`src/datasets/${path}`, content] as const),
    [
      "data/releases/manifest.json",
      manifestText([...earlier, manifestEntryOf(release, level, schema)]),
    ],
  ]);
}

/** Checks that the version does not exist yet, or may be replaced, and is the next version. */
function versionFaults(
  { version, date, recut }: ReleaseRequest,
  { manifest, isTagged }: ReleaseInputs,
  replaces: boolean,
  earlier: Manifest,
): readonly string[] {
  if (recut && !replaces) {
    const last = manifest.at(-1)?.version ?? "none";
    return [`only the last release can be made again; the last release is ${last}`];
  }
  if (replaces && isTagged(version)) {
    return [
      `${version} is tagged, so somebody may use it and it must not change; make a new release`,
    ];
  }
  if (!replaces && manifest.some((entry) => entry.version === version)) {
    return [`release ${version} already exists, and a release never changes`];
  }
  return orderFaults(earlier.at(-1), { version, released: date });
}

/** Checks that the changesets announce at least the level of the change. */
function changesetFaults(
  changesets: readonly ChangeLevel[],
  level: ChangeLevel,
  text: string,
): readonly string[] {
  const announced = CHANGE_LEVELS.findLast((candidate) => changesets.includes(candidate));
  if (!announced) return [`no changeset: write one (npx changeset), at least ${level}`];
  return CHANGE_LEVELS.indexOf(announced) < CHANGE_LEVELS.indexOf(level)
    ? [`the changesets announce ${announced}, but the level of the data is ${level}: ${text}`]
    : [];
}

/** Checks that each new redirect names this release in `since`. */
function redirectFaults(
  previous: DatasetData | undefined,
  release: DatasetData,
): readonly string[] {
  const existing = new Set(previous?.redirects.map(({ from }) => from));
  const { version } = release.meta;
  return release.redirects
    .filter(({ from, since }) => !existing.has(from) && since !== version)
    .map(
      ({ from, since }) =>
        `the redirect from ${from} is new, so its since must be ${version}, not ${since}`,
    );
}

/** The level and the text of the change, for the manifest and the changelog. */
function describeChange(previous: DatasetData | undefined, release: DatasetData) {
  if (!previous) return { level: "minor", text: "The first release." } as const;
  const diff = diffDatasets(createDataset(previous), createDataset(release));
  return { level: diff.level, text: formatDiff(diff) };
}

const HEAD = "# Changes of the data\n\nWritten by `npm run data:release`, latest first.\n";

/** Adds the entry of a version at the top of the changelog, and removes an earlier entry of it. */
function withEntry(changelog: string, version: string, text: string): string {
  const others = changelog
    .split(/^(?=## )/m)
    .filter((entry) => entry.startsWith("## ") && !entry.startsWith(`## ${version}\n`));
  return [
    `${HEAD}\n`,
    `## ${version}\n\n${text}\n${others.length > 0 ? "\n" : ""}`,
    ...others,
  ].join("");
}
