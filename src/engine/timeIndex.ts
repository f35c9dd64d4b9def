import { recordList } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordTimes } from "../records/recordTimes.ts";
import { type Days, type Extents, overlapsAny, overlapsEvery } from "../time/days.ts";
import { indexedDays, isIndexable } from "../time/indexedDays.ts";
import { intervalTree, type Spans } from "./intervalTree.ts";
import type { Positions } from "./positions.ts";
import { readsBefore } from "./readsBefore.ts";

/** Finds the records that overlap a period, which is a list of ranges of days. @internal */
export interface TimeIndex {
  /** Returns those of some positions whose records overlap the period. */
  overlapping(positions: Positions, period: readonly Days[]): Positions;
  /** Returns a function that says whether the record at a position overlaps the period. */
  overlaps(period: readonly Days[]): (position: number) => boolean;
}

/**
 * Two indexes of a dataset by time: by the days that records possibly span, and by the days that they
 * surely span. A record without a time spans no day. Like the index of a facet, they are built once
 * some records have been read one by one.
 *
 * @internal
 */
export const timeIndex = /* @__PURE__ */ perDataset(
  (dataset): Readonly<Record<keyof Extents, TimeIndex>> => {
    // The records at positions that are asked about are in the list.
    const { records, fill } = recordList(dataset);
    const timeOf = recordTimes(dataset);
    const affordable = readsBefore(records.length);
    let built: Readonly<Record<keyof Extents, TimeIndex>> | undefined;
    const build = () => {
      fill();
      const [possible, yes] = [emptyColumn(records.length), emptyColumn(records.length)];
      for (const [position, record] of records.entries()) {
        const bounds = timeOf(record)?.bounds;
        setDays(possible, position, bounds?.possible ?? []);
        setDays(yes, position, bounds?.yes ?? []);
      }
      built = { possible: indexOf(possible, overlapsAny), yes: indexOf(yes, overlapsEvery) };
      return built;
    };
    const adaptive = (extent: keyof Extents, overlap: typeof overlapsAny): TimeIndex => {
      const read = (period: readonly Days[]) => (position: number) =>
        overlap(timeOf(records[position] as AnyRecord)?.bounds[extent] ?? [], period);
      return {
        overlapping: (positions, period) =>
          !built && affordable(positions.length)
            ? positions.filter(read(period))
            : (built ?? build())[extent].overlapping(positions, period),
        overlaps: (period) => built?.[extent].overlaps(period) ?? read(period),
      };
    };
    return {
      possible: adaptive("possible", overlapsAny),
      yes: adaptive("yes", overlapsEvery),
    };
  },
);

/**
 * The days of all records, by position: a span for each record, and the exact ranges of the records
 * whose days are not a single span, or are too far away for the span's numbers.
 */
interface Column {
  readonly spans: Spans;
  readonly exact: Map<number, readonly Days[]>;
}

const emptyColumn = (length: number): Column => ({
  spans: { from: new Int32Array(length), to: new Int32Array(length) },
  exact: new Map(),
});

function setDays({ spans, exact }: Column, position: number, days: readonly Days[]): void {
  const { from, to } = indexedDays(days);
  spans.from[position] = from;
  spans.to[position] = to;
  if (!isIndexable(days)) exact.set(position, days);
}

function indexOf({ spans, exact }: Column, overlap: typeof overlapsAny): TimeIndex {
  // Cache one tree per list of positions, for as long as the list exists.
  const trees = new WeakMap<Positions, ReturnType<typeof intervalTree>>();
  const overlaps = (period: readonly Days[]) => {
    const indexedPeriod = period.map((days) => indexedDays([days]));
    return (position: number) => {
      const days = exact.get(position);
      if (days) return overlap(days, period);
      const span = { from: spans.from[position] as number, to: spans.to[position] as number };
      return overlap([span], indexedPeriod);
    };
  };
  return {
    overlapping(positions, period) {
      const tree = trees.get(positions) ?? intervalTree(spans, positions);
      trees.set(positions, tree);
      const found = tree(indexedDays(period));
      // The tree compares single spans. Only other records and periods need an exact test.
      return exact.size === 0 && period.length < 2 ? found : found.filter(overlaps(period));
    },
    overlaps,
  };
}
