import { allRecords } from "../../src/dataset/allRecords.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as release } from "../../src/datasets/latest.ts";
import type { IdOf } from "../../src/model/ids.ts";
import { codeOf } from "../../src/records/codeOf.ts";
import { topicsOf } from "../../src/records/facetsOf.ts";
import { involvement } from "../../src/records/involvement.ts";
import { recordTimes } from "../../src/records/recordTimes.ts";
import { extentsOf, NEVER } from "../../src/time/days.ts";
import { generated } from "./generated.ts";

/** A record as the other engines get it: flat, with all that has to be worked out worked out. */
export interface Doc {
  readonly at: number;
  readonly id: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly topics: readonly string[];
  /** The days within which it possibly lies, as numbers. */
  readonly begins: number;
  readonly ends: number;
  /** The days that it surely spans. */
  readonly begun: number;
  readonly lasts: number;
}

/** A dataset, and the same for the engines that know none. */
export interface World {
  readonly dataset: Dataset;
  readonly docs: readonly Doc[];
}

/** A generated world of some size. */
export function worldOf(size: number): World {
  const dataset = createDataset(generated(release, size));
  // Of a twin, so that the indexes of the dataset itself are still to be built.
  const twin = createDataset(dataset);
  const involved = involvement(twin);
  const timeOf = recordTimes(twin);
  const docs = allRecords(twin).map((record, at): Doc => {
    const bounds = timeOf(record)?.bounds;
    const { possible, yes } = bounds ? extentsOf(bounds) : { possible: NEVER, yes: NEVER };
    return {
      at,
      id: record.id,
      kind: record.kind,
      parties: involved(record).map((id) => codeOf(id as IdOf<"party">)),
      topics: [...new Set(topicsOf(record))],
      begins: possible.from,
      ends: possible.to,
      begun: yes.from,
      lasts: yes.to,
    };
  });
  return { dataset, docs };
}
