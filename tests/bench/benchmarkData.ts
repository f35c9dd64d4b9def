import { allRecords } from "../../src/dataset/allRecords.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as release } from "../../src/datasets/2026.1/index.ts";
import type { IdOf } from "../../src/model/ids.ts";
import { codeOf } from "../../src/records/codeOf.ts";
import { topicsOf } from "../../src/records/facetsOf.ts";
import { involvement } from "../../src/records/involvement.ts";
import { recordTimes } from "../../src/records/recordTimes.ts";
import { type Days, hullOf } from "../../src/time/days.ts";
import { dayText } from "../../src/time/dayText.ts";
import { generated } from "./generated.ts";

/** A record for the other engines: a flat object, with parties and days already computed. */
export interface Doc {
  /** The position of the record in the dataset. */
  readonly position: number;
  readonly id: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly topics: readonly string[];
  /** The first and the last day that it possibly spans, as numbers of eight digits. */
  readonly possibleFrom: number;
  readonly possibleTo: number;
  /** The first and the last day that it surely spans. */
  readonly sureFrom: number;
  readonly sureTo: number;
}

/** A dataset for this package, and the same records for the other engines. */
export interface BenchmarkData {
  readonly dataset: Dataset;
  readonly docs: readonly Doc[];
}

/**
 * Generates a dataset with at least `size` records. It has no assessments and discrepancies, which this
 * package finds only on request, so that all engines answer the same question.
 */
export function benchmarkData(size: number): BenchmarkData {
  const from = { ...release, assessments: [], discrepancies: [] };
  const dataset = createDataset(generated(from, size));
  // Use a second dataset for the computation: the first must not have indexes before it is measured.
  const copy = createDataset(dataset);
  const involved = involvement(copy);
  const timeOf = recordTimes(copy);
  const docs = allRecords(copy).map((record, position): Doc => {
    const bounds = timeOf(record)?.bounds;
    const [possible, yes] = [asNumbers(bounds?.possible ?? []), asNumbers(bounds?.yes ?? [])];
    return {
      position,
      id: record.id,
      kind: record.kind,
      parties: involved(record).map((id) => codeOf(id as IdOf<"party">)),
      topics: [...new Set(topicsOf(record))],
      possibleFrom: possible.from,
      possibleTo: possible.to,
      sureFrom: yes.from,
      sureTo: yes.to,
    };
  });
  return { dataset, docs };
}

/** The first and the last of some days, as numbers of eight digits. No days become a range that overlaps nothing. */
function asNumbers(ranges: readonly Days[]): Days {
  if (ranges.length === 0) return { from: 100_000_000, to: -1 };
  const number = (day: number) =>
    Number.isFinite(day) ? Number(dayText(day).replaceAll("-", "")) : day < 0 ? 0 : 99_999_999;
  const { from, to } = hullOf(ranges);
  return { from: number(from), to: number(to) };
}
