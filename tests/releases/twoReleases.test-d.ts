/** What an upgrade does to a program, before it runs. Checked by `npm run types`; nothing here runs. */
import type { ChangeLevel, DatasetId, Mission, Redirect } from "laos-relations";
import { assertDataset, diffDatasets } from "laos-relations";
import type { dataset as released } from "laos-relations/datasets/2026.1";
import { expectTypeOf } from "vitest";
import { getRecord } from "../../src/query/getRecord.ts";
import { type DatasetId as EarlierId, dataset as earlier } from "./generated/2026.1/index.ts";
import { type DatasetId as LaterId, dataset as later } from "./generated/2026.2/index.ts";
import { dataset as latest } from "./generated/latest.ts";

// --- pinned to a release, ids are what they were
expectTypeOf(getRecord(earlier, "mission:laos-khon-kaen-consulate")).toEqualTypeOf<Mission>();
expectTypeOf<EarlierId>().toEqualTypeOf<(typeof released.ids)[number]>();
expectTypeOf<DatasetId>().toBeString();

// --- on the latest, an id that is gone does not compile
// @ts-expect-error it has moved
getRecord(later, "mission:laos-khon-kaen-consulate");
// @ts-expect-error it has moved
getRecord(latest, "mission:laos-khon-kaen-consulate");
// @ts-expect-error it was withdrawn
getRecord(latest, "place:moscow");
expectTypeOf(
  getRecord(latest, "mission:laos-khon-kaen-consulate-general"),
).toEqualTypeOf<Mission>();

// --- and so the difference can be had as a type
expectTypeOf<Exclude<EarlierId, LaterId>>().toEqualTypeOf<
  "mission:laos-khon-kaen-consulate" | "place:moscow"
>();
expectTypeOf<Exclude<LaterId, EarlierId>>().toEqualTypeOf<
  "mission:laos-khon-kaen-consulate-general" | "place:lake"
>();

// @ts-expect-error an id that only the next release has
getRecord(earlier, "place:lake");

// --- a difference, between datasets of whatever ids
const diff = diffDatasets(earlier, later);
expectTypeOf(diff.level).toEqualTypeOf<ChangeLevel>();
expectTypeOf(diff.redirected[0]?.redirect).toEqualTypeOf<Redirect | undefined>();
// @ts-expect-error it is read-only
diff.added.pop();
for (const { changes } of diff.changed) {
  // @ts-expect-error at every depth
  for (const change of changes) change.pointer = "";
}

// --- a pin
assertDataset(earlier, { version: "2026.1" });
// @ts-expect-error a version is part of every pin
assertDataset(earlier, { sha256: "0" });
// @ts-expect-error a misspelt field would pin nothing
assertDataset(earlier, { version: "2026.1", sha: "0" });
// @ts-expect-error a hash that got lost would pin nothing
assertDataset(earlier, { version: "2026.1", sha256: undefined });
