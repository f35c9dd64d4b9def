import type { Dataset } from "../dataset/Dataset.ts";
import type { Extents } from "../time/days.ts";
import type { Positions } from "./positions.ts";
import { type FacetCriterion, positionsMatching } from "./positionsMatching.ts";
import { timeIndex } from "./timeIndex.ts";

/** The facet criteria that records must match, and the periods that they must overlap. @internal */
export interface Question {
  readonly facets: readonly FacetCriterion[];
  readonly periods: readonly Extents[];
  /** Whether to exclude records that overlap a period only possibly. */
  readonly certain: boolean;
}

/**
 * The positions of the records that match a question, and whether each surely matches. The positions
 * are valid until the next call of {@link select}, which may overwrite them.
 *
 * @internal
 */
export interface Selection {
  readonly positions: Positions;
  readonly isSure: (position: number) => boolean;
}

/**
 * Finds the records that match a question, from the indexes: first by facets, then by the first
 * period. Further periods are rare, so they are tested with a linear scan of the remaining records.
 *
 * @internal
 */
export function select(dataset: Dataset, { facets, periods, certain }: Question): Selection {
  const matching = positionsMatching(dataset)(facets);
  const [first, ...others] = periods;
  if (!first) return { positions: matching, isSure: () => true };
  const times = timeIndex(dataset);
  const extent = certain ? "yes" : "possible";
  let sure: readonly ((position: number) => boolean)[] | undefined;
  return {
    positions: others.reduce(
      (remaining, period) => remaining.filter(times[extent].overlaps(period[extent])),
      times[extent].overlapping(matching, first[extent]),
    ),
    isSure: (position) => {
      if (certain) return true;
      sure ??= periods.map(({ yes }) => times.yes.overlaps(yes));
      return sure.every((overlaps) => overlaps(position));
    },
  };
}
