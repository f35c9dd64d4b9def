/** What the compiler knows of a dataset that was defined. Checked by `npm run types`; nothing here runs. */
import {
  type AnyRecord,
  type Dataset,
  type DatasetData,
  dataset,
  findRecords,
  getRecord,
  type Mission,
} from "laos-relations";
import { type DatasetInput, defineDataset } from "laos-relations/schemas";
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
const meta = { name: "Xanadu", focus: "party:xaa", license: "CC0-1.0" } as const;
const citations = [{ source: "source:list", locator: "row 1", accessed: "2030-05-02" }] as const;
const state = { label: "Xanadu", type: "state", citations } as const;
const literal = defineDataset({ meta, parties: [{ id: "party:xaa", ...state }], people: [] });
expectTypeOf(literal).toEqualTypeOf<Dataset<"party:xaa">>();
getRecord(literal, "party:xaa");
// @ts-expect-error the data has no such record
getRecord(literal, "party:xbb");
// @ts-expect-error nor a party of this code
findRecords(literal, { involving: "XBB" });

// A dataset that is passed on, and data read from a file, is accepted as it is.
expectTypeOf(defineDataset(dataset)).toEqualTypeOf<Dataset<string>>();
expectTypeOf(defineDataset({} as DatasetData)).toEqualTypeOf<Dataset<string>>();
expectTypeOf(defineDataset({} as DatasetInput)).toEqualTypeOf<Dataset<string>>();
expectTypeOf(defineDataset(JSON.parse("{}"))).toEqualTypeOf<Dataset<string>>();
