/** How an upgrade affects the types of a program. `npm run types` checks this file; it never runs. */
import type { ChangeLevel, DatasetId, Mission, Redirect } from "laos-relations";
import { assertDataset, diffDatasets } from "laos-relations";
import type { dataset as released } from "laos-relations/datasets/2026.1";
import { expectTypeOf } from "vitest";
import { getRecord } from "../../src/query/getRecord.ts";
import { type DatasetId as EarlierId, dataset as earlier } from "./generated/2026.1/index.ts";
import { type DatasetId as LaterId, dataset as later } from "./generated/2026.2/index.ts";
import { dataset as latest } from "./generated/latest.ts";

// --- if a program pins a release, its ids stay the same
expectTypeOf(getRecord(earlier, "mission:laos-khon-kaen-consulate")).toEqualTypeOf<Mission>();
expectTypeOf<EarlierId>().toEqualTypeOf<(typeof released.ids)[number]>();
expectTypeOf<DatasetId>().toBeString();

// --- with the latest release, an id that is gone does not compile
// @ts-expect-error the id has moved
getRecord(later, "mission:laos-khon-kaen-consulate");
// @ts-expect-error the id has moved
getRecord(latest, "mission:laos-khon-kaen-consulate");
// @ts-expect-error the id was withdrawn
getRecord(latest, "place:moscow");
expectTypeOf(
  getRecord(latest, "mission:laos-khon-kaen-consulate-general"),
).toEqualTypeOf<Mission>();

// --- the difference between the ids of two releases is a type
expectTypeOf<Exclude<EarlierId, LaterId>>().toEqualTypeOf<
  "mission:laos-khon-kaen-consulate" | "place:moscow"
>();
expectTypeOf<Exclude<LaterId, EarlierId>>().toEqualTypeOf<
  "mission:laos-khon-kaen-consulate-general" | "place:lake"
>();

// @ts-expect-error only the next release has the id
getRecord(earlier, "place:lake");

// --- a difference is readonly
const diff = diffDatasets(earlier, later);
expectTypeOf(diff.level).toEqualTypeOf<ChangeLevel>();
expectTypeOf(diff.redirected[0]?.redirect).toEqualTypeOf<Redirect | undefined>();
// @ts-expect-error the lists are readonly
diff.added.pop();
for (const { changes } of diff.changed) {
  // @ts-expect-error the changes are readonly too
  for (const change of changes) change.pointer = "";
}

// --- a pin
assertDataset(earlier, { version: "2026.1" });
// @ts-expect-error a pin needs a version
assertDataset(earlier, { sha256: "0" });
// @ts-expect-error a misspelt field would check nothing
assertDataset(earlier, { version: "2026.1", sha: "0" });
// @ts-expect-error an undefined hash would check nothing
assertDataset(earlier, { version: "2026.1", sha256: undefined });
