import type { Dataset } from "../dataset/Dataset.ts";
import type { Extents } from "../time/days.ts";
import type { Positions } from "./positions.ts";
import { type FacetCriterion, positionsMatching } from "./positionsMatching.ts";
import { timeIndex } from "./timeIndex.ts";

/** Facets that records must match, and periods that they must overlap. @internal */
export interface Question {
  readonly facets: readonly FacetCriterion[];
  readonly periods: readonly Extents[];
  /** Whether to leave out records that overlap a period only possibly. */
  readonly certain: boolean;
}

/**
 * The positions of the records that answer a question, and which of them answer it surely. Valid
 * until the next question.
 *
 * @internal
 */
export interface Selection {
  readonly positions: Positions;
  readonly isSure: (position: number) => boolean;
}

/**
 * Answers a question from the indexes: first the facets, then the first period. Criteria rarely have
 * a second period, so what is left is scanned for it.
 *
 * @internal
 */
export function select(dataset: Dataset, { facets, periods, certain }: Question): Selection {
  const matching = positionsMatching(dataset)(facets);
  const [first, ...others] = periods;
  if (!first) return { positions: matching, isSure: () => true };
  const times = timeIndex(dataset);
  const extent = certain ? "yes" : "possible";
  const sure = periods.map(({ yes }) => times.yes.overlaps(yes));
  return {
    positions: others.reduce(
      (left, period) => left.filter(times[extent].overlaps(period[extent])),
      times[extent].overlapping(matching, first[extent]),
    ),
    isSure: (position) => certain || sure.every((overlaps) => overlaps(position)),
  };
}
