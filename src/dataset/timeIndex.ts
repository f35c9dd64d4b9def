import { type Days, type Extents, touchesAny, touchesEvery } from "../time/days.ts";
import { indexedDays, isIndexable } from "../time/indexedDays.ts";
import { allRecords } from "./allRecords.ts";
import { intervals, type Spans } from "./intervals.ts";
import { perDataset } from "./perDataset.ts";
import type { Positions } from "./positions.ts";
import { recordTimes } from "./recordTimes.ts";

/** Finds records by their days. @internal */
export interface TimeIndex {
  /** Which of some positions have days that touch others. */
  among(positions: Positions, days: readonly Days[]): Positions;
  /** Tells of a position whether its days do. */
  touching(days: readonly Days[]): (position: number) => boolean;
}

/**
 * Finds records by the days that they possibly span, and by those that they surely do. What has no
 * time spans none.
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
      put(possible, position, bounds?.possible ?? []);
      put(yes, position, bounds?.yes ?? []);
    }
    return { possible: indexOf(possible, touchesAny), yes: indexOf(yes, touchesEvery) };
  },
);

/** The days of each record: as one range, and as they are where a range cannot tell. */
interface Column {
  readonly spans: Spans;
  readonly exact: Map<number, readonly Days[]>;
}

const emptyColumn = (length: number): Column => ({
  spans: { from: new Int32Array(length), to: new Int32Array(length) },
  exact: new Map(),
});

function put({ spans, exact }: Column, position: number, days: readonly Days[]): void {
  const { from, to } = indexedDays(days);
  spans.from[position] = from;
  spans.to[position] = to;
  if (!isIndexable(days)) exact.set(position, days);
}

const daysAt = ({ from, to }: Spans, position: number): Days => ({
  from: from[position] as number,
  to: to[position] as number,
});

function indexOf({ spans, exact }: Column, touch: typeof touchesAny): TimeIndex {
  // Each list of positions that is asked about gets a tree of its own, and keeps it while it is kept.
  const trees = new WeakMap<Positions, ReturnType<typeof intervals>>();
  const touching = (asked: readonly Days[]) => {
    const indexed = asked.map((days) => indexedDays([days]));
    return (position: number) => {
      const days = exact.get(position);
      return days ? touch(days, asked) : touch([daysAt(spans, position)], indexed);
    };
  };
  return {
    among(positions, asked) {
      const tree = trees.get(positions) ?? intervals(spans, positions);
      trees.set(positions, tree);
      const found = tree(indexedDays(asked));
      return exact.size === 0 && asked.length < 2 ? found : found.filter(touching(asked));
    },
    touching,
  };
}
