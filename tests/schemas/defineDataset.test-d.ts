/** What the compiler knows of a dataset that was defined. Checked by `npm run types`; nothing here runs. */
import {
  type AnyRecord,
  type Dataset,
  dataset,
  findRecords,
  getRecord,
  type Mission,
} from "laos-relations";
import { defineDataset } from "laos-relations/schemas";
import { expectTypeOf } from "vitest";

declare const anything: unknown;
const unknown = defineDataset(anything);
expectTypeOf(unknown).toEqualTypeOf<Dataset<string>>();
expectTypeOf(getRecord(unknown, "any text" as string)).toEqualTypeOf<AnyRecord>();

// Ids that are not literal allow any id of their kinds, and any code.
const more = defineDataset({ ...dataset, figures: dataset.figures.slice(1) });
expectTypeOf(getRecord(more, "mission:of-anybody")).toEqualTypeOf<Mission>();
findRecords(more, { involving: "FRA" });

// Literal ids are known, whatever collections are empty.
const literal = defineDataset({ parties: [{ id: "party:xaa" }], people: [], redirects: [] });
getRecord(literal, "party:xaa");
// @ts-expect-error the data has no such record
getRecord(literal, "party:xbb");
// @ts-expect-error nor a party of this code
findRecords(literal, { involving: "XBB" });
