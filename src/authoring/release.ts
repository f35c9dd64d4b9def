import { createDataset } from "../dataset/createDataset.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";
import { diffDatasets } from "../releases/diffDatasets.ts";
import { formatDiff } from "../releases/formatDiff.ts";
import type { Files } from "./files.ts";
import { modulesOf } from "./generate.ts";
import { entryOf, type Manifest, manifestText, orderFaults, releaseText } from "./manifest.ts";
import { Refusal } from "./refusal.ts";
import { schemaFile } from "./schemaVersions.ts";

/** What is asked for. */
export interface ReleaseRequest {
  readonly version: string;
  /** The day of the release as `YYYY-MM-DD`. */
  readonly date: string;
  /** Cut the last release again, which nobody can have yet. */
  readonly recut?: boolean;
}

/** What there is when a release is asked for. */
export interface ReleaseGround {
  /** The records in work, valid. */
  readonly working: DatasetData;
  readonly manifest: Manifest;
  /** The releases that the manifest lists, as they were written. */
  readonly releases: readonly DatasetData[];
  /** The changelog of the data; empty before the first release. */
  readonly changelog: string;
  /** The levels that the changesets announce. */
  readonly changesets: readonly ChangeLevel[];
  /** Files that are not committed. */
  readonly uncommitted: readonly string[];
  /** The JSON Schema of the records in work, as it is kept. */
  readonly schema: string;
  /** What is wrong with the schema version of the records in work. */
  readonly schemaFaults: readonly string[];
  /** Whether the file of a release is part of anything tagged. */
  readonly tagged: (version: string) => boolean;
}

/**
 * The files that a release writes, by path in the project, the manifest last: until it lists the
 * release, there is none.
 *
 * @throws Refusal with every reason against it
 */
export function planRelease(request: ReleaseRequest, ground: ReleaseGround): Files {
  const { version, date } = request;
  const again = request.recut === true && ground.manifest.at(-1)?.version === version;
  const earlier = again ? ground.manifest.slice(0, -1) : ground.manifest;
  const releases = ground.releases.slice(0, earlier.length);
  const release = { ...ground.working, meta: { ...ground.working.meta, version, released: date } };
  const { level, text } = describe(release, releases.at(-1));

  const refusals = [
    ...(ground.uncommitted.length > 0 ? [`not committed: ${ground.uncommitted.join(", ")}`] : []),
    ...ground.schemaFaults,
    ...versionRefusals(request, ground, again, earlier),
    ...changesetRefusals(ground.changesets, level, text),
    ...redirectRefusals(release, releases.at(-1)),
  ];
  if (refusals.length > 0) throw new Refusal(refusals.join("\n"));

  const modules = modulesOf([...releases, release]);
  return new Map([
    [`data/schemas/${schemaFile(release.meta.schemaVersion)}`, ground.schema],
    [`data/releases/${version}.json`, releaseText(release)],
    ["data/CHANGELOG.md", withEntry(ground.changelog, version, `${date}. ${text}`)],
    ...[...modules].map(([path, content]) => [`src/datasets/${path}`, content] as const),
    [
      "data/releases/manifest.json",
      manifestText([...earlier, entryOf(release, level, ground.schema)]),
    ],
  ]);
}

/** Against a version that there is, is tagged, or is not the next. */
function versionRefusals(
  { version, date, recut }: ReleaseRequest,
  { manifest, tagged }: ReleaseGround,
  again: boolean,
  earlier: Manifest,
): readonly string[] {
  if (recut && !again) {
    return [
      `only the last release can be cut again, which is ${manifest.at(-1)?.version ?? "none"}`,
    ];
  }
  if (again && tagged(version)) {
    return [`${version} is tagged: it may be in use, and is never edited; release the next one`];
  }
  if (!again && manifest.some((entry) => entry.version === version)) {
    return [`there is a release ${version} already; a release is never edited`];
  }
  return orderFaults(earlier.at(-1), { version, released: date });
}

/** Against a change that users are not told of, or not loudly enough. */
function changesetRefusals(
  changesets: readonly ChangeLevel[],
  level: ChangeLevel,
  text: string,
): readonly string[] {
  const rank = (one: ChangeLevel) => CHANGE_LEVELS.indexOf(one);
  const announced = [...changesets].sort((a, b) => rank(a) - rank(b)).at(-1);
  if (!announced) return [`no changeset: write one (npx changeset), at least ${level}`];
  return rank(announced) < rank(level)
    ? [`the changesets announce ${announced}, the data changes by ${level}: ${text}`]
    : [];
}

/** Against a redirect that says something else than when its id went. */
function redirectRefusals(
  release: DatasetData,
  before: DatasetData | undefined,
): readonly string[] {
  const known = new Set(before?.redirects.map(({ from }) => from));
  return release.redirects
    .filter(({ from, since }) => !known.has(from) && since !== release.meta.version)
    .map(
      ({ from, since }) => `the redirect from ${from} is new, and says that it is since ${since}`,
    );
}

/** How much a release changes, and what, for the changelog. */
function describe(release: DatasetData, before: DatasetData | undefined) {
  if (!before) return { level: "minor", text: "The first release." } as const;
  const diff = diffDatasets(createDataset(before), createDataset(release));
  return { level: diff.level, text: formatDiff(diff) };
}

const HEAD = "# Changes of the data\n\nWritten by `npm run data:release`, latest first.\n";

/** The changelog with the entry of a version at its top, in the place of an earlier one of that version. */
function withEntry(changelog: string, version: string, text: string): string {
  const entries = changelog
    .split(/^(?=## )/m)
    .filter((entry) => entry.startsWith("## ") && !entry.startsWith(`## ${version}\n`));
  return [
    `${HEAD}\n`,
    `## ${version}\n\n${text}\n${entries.length > 0 ? "\n" : ""}`,
    ...entries,
  ].join("");
}
