/**
 * A release that there is not: what 2026.1 could become, with a record added, one corrected, one moved
 * and one withdrawn. Run as a program it writes the modules of both, as `npm run data:build` would, for
 * tests of two releases side by side.
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

/** What happens to which record. */
export const CHANGED = {
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
    from: CHANGED.moved.from,
    to: [CHANGED.moved.to],
    type: "moved",
    reason: "It is a consulate general.",
    since,
  },
  { from: CHANGED.withdrawn, to: [], type: "withdrawn", reason: "No record needs it.", since },
];

/** The release as it is. */
export const first: DatasetData = readRelease("2026.1");

/** The release after it, which there is not. */
export const further: DatasetData = advance(first);

function advance({ meta, ...content }: DatasetData): DatasetData {
  const missions = content.missions.map((mission) => {
    if (mission.id === CHANGED.moved.from) return { ...mission, id: CHANGED.moved.to };
    const established = { edtf: "2018", basis: "stated" } as const;
    return mission.id === CHANGED.corrected ? { ...mission, established } : mission;
  });
  const places = content.places.flatMap((place) => {
    if (place.id === CHANGED.withdrawn) return [];
    const lake = { ...place, id: CHANGED.added, label: "Lake" };
    return place.id === "place:hanoi" ? [place, lake] : [place];
  });
  const next = {
    ...content,
    missions: inIdOrder(missions),
    places: inIdOrder(places),
    redirects,
  };
  return {
    meta: { ...meta, version: since, released: "2026-12-01", sha256: hashOf(next) },
    ...next,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(PATHS.root, "tests/releases/generated");
  writeFiles(modulesOf([first, further], "../../../../src/dataset"), folder);
}
