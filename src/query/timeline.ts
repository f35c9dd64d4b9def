import type { Dataset } from "../dataset/Dataset.ts";
import type { IdOf } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import { recordTimes } from "../records/recordTimes.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria, DefaultKind } from "./Criteria.ts";
import { findMatches, type Match } from "./findMatches.ts";

/**
 * A record of a timeline, with the time that orders it.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface TimelineEntry<K extends Kind = Kind> extends Match<K> {
  /** The time by which the record is ordered. */
  readonly time: Time;
  /** The id of the record that has the time: the record itself, or the event or source whose time it uses. */
  readonly timeFrom: IdOf;
}

/**
 * Lists the records that meet all criteria in time order.
 *
 * Use {@link findMatches} for id order.
 *
 * Without `kind`, the result leaves out assessments and discrepancies; see {@link DefaultKind}.
 *
 * {@link Criteria} says which time of a record counts. The result excludes kinds without a time:
 * parties, people, places, relations and discrepancies.
 *
 * The order is by earliest possible day, then by latest possible day, then by id. So a record whose
 * start is unknown comes first. Records whose time is missing come last, in id order.
 *
 * @param dataset - the dataset
 * @param criteria - the conditions
 * @returns the entries in time order; frozen, empty if no record meets the criteria
 * @throws as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, timeline } from "laos-relations";
 *
 * const early = { between: ["LAO", "USA"], during: "../1960", certainty: "yes" } as const;
 * timeline(dataset, { ...early, kind: "mission" }).map(({ time, record }) => `${time.edtf}: ${record.label}`);
 * // => ["1950-08-22: Legation of the United States in Vientiane", "1955-08-10: Embassy of the United States in Vientiane"]
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function timeline<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = DefaultKind<Own>,
>(dataset: Dataset<Id, Own>, criteria: Criteria<NoInfer<Id>, K>): readonly TimelineEntry<K>[] {
  const timeOf = recordTimes(dataset);
  const timed = findMatches(dataset, criteria).flatMap((match) => {
    const found = timeOf(match.record);
    if (!found) return [];
    const { time, origin, bounds } = found;
    return [{ bounds, entry: Object.freeze({ ...match, time, timeFrom: origin }) }];
  });
  // Matches are in id order and sorting is stable, so records of the same days stay in id order.
  timed.sort(
    (a, b) =>
      missingRank(a.entry) - missingRank(b.entry) ||
      compareDays(a.bounds.earliestStart, b.bounds.earliestStart) ||
      compareDays(a.bounds.latestEnd, b.bounds.latestEnd),
  );
  return Object.freeze(timed.map(({ entry }) => entry));
}

const missingRank = ({ time }: TimelineEntry) => Number(time.basis === "missing");

const compareDays = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
