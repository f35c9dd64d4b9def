import { allRecords } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { recordTimes } from "../records/recordTimes.ts";
import { type Days, type Extents, overlapsAny, overlapsEvery } from "../time/days.ts";
import { indexedDays, isIndexable } from "../time/indexedDays.ts";
import { intervalTree, type Spans } from "./intervalTree.ts";
import type { Positions } from "./positions.ts";

/** Finds records by the days that they span. @internal */
export interface TimeIndex {
  /** Which of some positions overlap some days. */
  overlapping(positions: Positions, days: readonly Days[]): Positions;
  /** A function that tells whether the record at a position overlaps some days. */
  overlaps(days: readonly Days[]): (position: number) => boolean;
}

/**
 * Finds records by the days that they possibly span, and by those that they surely span. A record
 * without a time spans no day.
 *
 * @internal
 */
export const timeIndex = /* @__PURE__ */ perDataset(
  (dataset): Readonly<Record<keyof Extents, TimeIndex>> => {
    const records = allRecords(dataset);
    const timeOf = recordTimes(dataset);
    const [possible, yes] = [emptyColumn(records.length), emptyColumn(records.length)];
    for (const [position, record] of records.entries()) {
      const bounds = timeOf(record)?.bounds;
      setDays(possible, position, bounds?.possible ?? []);
      setDays(yes, position, bounds?.yes ?? []);
    }
    return { possible: indexOf(possible, overlapsAny), yes: indexOf(yes, overlapsEvery) };
  },
);

/** The days of each record: one span for each, and the exact days where a span cannot hold them. */
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

const spanAt = ({ from, to }: Spans, position: number): Days => ({
  from: from[position] as number,
  to: to[position] as number,
});

function indexOf({ spans, exact }: Column, overlap: typeof overlapsAny): TimeIndex {
  // One tree per list of positions, cached weakly.
  const trees = new WeakMap<Positions, ReturnType<typeof intervalTree>>();
  const overlaps = (asked: readonly Days[]) => {
    const indexed = asked.map((days) => indexedDays([days]));
    return (position: number) => {
      const days = exact.get(position);
      return days ? overlap(days, asked) : overlap([spanAt(spans, position)], indexed);
    };
  };
  return {
    overlapping(positions, asked) {
      const tree = trees.get(positions) ?? intervalTree(spans, positions);
      trees.set(positions, tree);
      const found = tree(indexedDays(asked));
      // One span against another needs no second look.
      return exact.size === 0 && asked.length < 2 ? found : found.filter(overlaps(asked));
    },
    overlaps,
  };
}
