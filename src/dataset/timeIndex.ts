import type { Bounds } from "../time/boundsOf.ts";
import { type Days, type Extents, extentsOf, NEVER } from "../time/days.ts";
import { allRecords } from "./allRecords.ts";
import { intervals, type Spans, touches } from "./intervals.ts";
import { perDataset } from "./perDataset.ts";
import type { Positions } from "./positions.ts";
import { recordTimes } from "./recordTimes.ts";

/** Finds records by their days. @internal */
export interface TimeIndex {
  /** Which of some positions have days that touch others. */
  among(positions: Positions, days: Days): Positions;
  /** Whether the days at one position do. */
  at(position: number, days: Days): boolean;
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
    const [possible, yes] = [emptySpans(records.length), emptySpans(records.length)];
    // Times that are written alike share their bounds.
    const known = new Map<Bounds, Extents>();
    for (const [position, record] of records.entries()) {
      const bounds = timeOf(record)?.bounds;
      const extents = bounds && (known.get(bounds) ?? extentsOf(bounds));
      if (bounds && extents) known.set(bounds, extents);
      put(possible, position, extents?.possible ?? NEVER);
      put(yes, position, extents?.yes ?? NEVER);
    }
    return { possible: indexOf(possible), yes: indexOf(yes) };
  },
);

const emptySpans = (length: number): Spans => ({
  from: new Int32Array(length),
  to: new Int32Array(length),
});

const put = (spans: Spans, position: number, { from, to }: Days) => {
  spans.from[position] = from;
  spans.to[position] = to;
};

function indexOf(spans: Spans): TimeIndex {
  // Each list of positions that is asked about gets a tree of its own, and keeps it while it is kept.
  const trees = new WeakMap<Positions, ReturnType<typeof intervals>>();
  return {
    among(positions, days) {
      const tree = trees.get(positions) ?? intervals(spans, positions);
      trees.set(positions, tree);
      return tree(days);
    },
    at: (position, days) => touches(spans, position, days),
  };
}
