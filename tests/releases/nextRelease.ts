/**
 * An invented release after 2026.1, in which a record was added, another corrected, another moved and
 * another withdrawn. As a program, this file writes the modules of both releases, as
 * `npm run data:build` does, for tests with two releases.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../../src/authoring/canonical.ts";
import { writeFiles } from "../../src/authoring/files.ts";
import { modulesOf } from "../../src/authoring/generate.ts";
import { readRelease } from "../../src/authoring/manifest.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { inIdOrder } from "../../src/dataset/allRecords.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Redirect } from "../../src/model/Redirect.ts";

/** The changes, by id. */
export const CHANGES = {
  added: "place:lake",
  corrected: "mission:turkiye-laos-embassy",
  moved: {
    from: "mission:laos-khon-kaen-consulate",
    to: "mission:laos-khon-kaen-consulate-general",
  },
  withdrawn: "place:moscow",
} as const;

const since = "2026.2";
const redirects: readonly Redirect[] = [
  {
    from: CHANGES.moved.from,
    to: [CHANGES.moved.to],
    type: "moved",
    reason: "It is a consulate general.",
    since,
  },
  { from: CHANGES.withdrawn, to: [], type: "withdrawn", reason: "No record needs it.", since },
];

/** The published release. */
export const firstRelease: DatasetData = readRelease("2026.1");

/** The invented release after it. */
export const nextRelease: DatasetData = change(firstRelease);

function change({ meta, ...content }: DatasetData): DatasetData {
  const missions = content.missions.map((mission) => {
    if (mission.id === CHANGES.moved.from) return { ...mission, id: CHANGES.moved.to };
    const established = { edtf: "2018", basis: "stated" } as const;
    return mission.id === CHANGES.corrected ? { ...mission, established } : mission;
  });
  const places = content.places.flatMap((place) => {
    if (place.id === CHANGES.withdrawn) return [];
    const lake = { ...place, id: CHANGES.added, label: "Lake" };
    return place.id === "place:hanoi" ? [place, lake] : [place];
  });
  const changed = {
    ...content,
    missions: inIdOrder(missions),
    places: inIdOrder(places),
    redirects,
  };
  return {
    meta: { ...meta, version: since, released: "2026-12-01", sha256: hashOf(changed) },
    ...changed,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(PATHS.root, "tests/releases/generated");
  writeFiles(modulesOf([firstRelease, nextRelease], "../../../../src/dataset"), folder);
}
