import { allRecords } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { recordTimes } from "../records/recordTimes.ts";
import type { Bounds } from "../time/boundsOf.ts";
import { type Days, type Extents, extentsOf, NEVER } from "../time/days.ts";
import { intervalTree, type Spans, spanOverlaps } from "./intervalTree.ts";
import type { Positions } from "./positions.ts";

/** Finds the records that overlap a range of days. @internal */
export interface TimeIndex {
  /** Returns those of some positions whose records overlap the days. */
  overlapping(positions: Positions, days: Days): Positions;
  /** Whether the record at a position overlaps the days. */
  overlaps(position: number, days: Days): boolean;
}

/**
 * Two indexes of a dataset by time: by the days that records possibly span, and by the days that they
 * surely span. A record without a time spans no day.
 *
 * @internal
 */
export const timeIndex = /* @__PURE__ */ perDataset(
  (dataset): Readonly<Record<keyof Extents, TimeIndex>> => {
    const records = allRecords(dataset);
    const timeOf = recordTimes(dataset);
    const [possible, yes] = [emptySpans(records.length), emptySpans(records.length)];
    // recordTimes returns the same object for equal times, so compute the extents once for each object.
    const extentsByBounds = new Map<Bounds, Extents>();
    for (const [position, record] of records.entries()) {
      const bounds = timeOf(record)?.bounds;
      const extents = bounds && (extentsByBounds.get(bounds) ?? extentsOf(bounds));
      if (bounds && extents) extentsByBounds.set(bounds, extents);
      setSpan(possible, position, extents?.possible ?? NEVER);
      setSpan(yes, position, extents?.yes ?? NEVER);
    }
    return { possible: indexOf(possible), yes: indexOf(yes) };
  },
);

const emptySpans = (length: number): Spans => ({
  from: new Int32Array(length),
  to: new Int32Array(length),
});

const setSpan = (spans: Spans, position: number, { from, to }: Days) => {
  spans.from[position] = from;
  spans.to[position] = to;
};

function indexOf(spans: Spans): TimeIndex {
  // Cache one tree per list of positions, for as long as the list exists.
  const trees = new WeakMap<Positions, ReturnType<typeof intervalTree>>();
  return {
    overlapping(positions, days) {
      const tree = trees.get(positions) ?? intervalTree(spans, positions);
      trees.set(positions, tree);
      return tree(days);
    },
    overlaps: (position, days) => spanOverlaps(spans, position, days),
  };
}
