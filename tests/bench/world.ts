import { allRecords } from "../../src/dataset/allRecords.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as release } from "../../src/datasets/latest.ts";
import type { IdOf } from "../../src/model/ids.ts";
import { codeOf } from "../../src/records/codeOf.ts";
import { topicsOf } from "../../src/records/facetsOf.ts";
import { involvement } from "../../src/records/involvement.ts";
import { recordTimes } from "../../src/records/recordTimes.ts";
import { type Days, hullOf } from "../../src/time/days.ts";
import { dayText } from "../../src/time/dayText.ts";
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
    const [possible, yes] = [plain(bounds?.possible ?? []), plain(bounds?.yes ?? [])];
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

/** Days as numbers of eight digits, which other engines can hold; -1 and 100 000 000 overlap none. */
function plain(ranges: readonly Days[]): Days {
  if (ranges.length === 0) return { from: 100_000_000, to: -1 };
  const number = (day: number) =>
    Number.isFinite(day) ? Number(dayText(day).replaceAll("-", "")) : day < 0 ? 0 : 99_999_999;
  const { from, to } = hullOf(ranges);
  return { from: number(from), to: number(to) };
}
