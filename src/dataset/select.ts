import type { Extents } from "../time/days.ts";
import type { Dataset } from "./Dataset.ts";
import type { Positions } from "./positions.ts";
import { type Asked, positionsWith } from "./positionsWith.ts";
import { timeIndex } from "./timeIndex.ts";

/** What records are to have, and in which periods they are to share a day. @internal */
export interface Question {
  readonly facets: readonly Asked[];
  readonly periods: readonly Extents[];
  /** Whether what is only possibly there in a period is left out. */
  readonly certain: boolean;
}

/**
 * The records that a question finds, by position, and which of them it finds surely. Good until the
 * next question.
 *
 * @internal
 */
export interface Selection {
  readonly positions: Positions;
  readonly isSure: (position: number) => boolean;
}

/**
 * Answers a question from the indexes: first what has all the facets, then what of it shares a
 * day with a period; a second period is so rare that what is left is looked through for it.
 *
 * @internal
 */
export function select(dataset: Dataset, { facets, periods, certain }: Question): Selection {
  const found = positionsWith(dataset)(facets);
  const [first, ...others] = periods;
  if (!first) return { positions: found, isSure: () => true };
  const times = timeIndex(dataset);
  const extent = certain ? "yes" : "possible";
  const sure = periods.map(({ yes }) => times.yes.touching(yes));
  return {
    positions: others.reduce(
      (left, period) => left.filter(times[extent].touching(period[extent])),
      times[extent].among(found, first[extent]),
    ),
    isSure: (position) => certain || sure.every((touching) => touching(position)),
  };
}
