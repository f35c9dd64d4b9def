import type { Dataset } from "../dataset/Dataset.ts";
import type { IdOf } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import { recordTimes } from "../records/recordTimes.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { findMatches, type Match } from "./findMatches.ts";

/**
 * A record in its place in time.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface TimelineEntry<K extends Kind = Kind> extends Match<K> {
  /** The time that gives the record its place. */
  readonly time: Time;
  /** The id of the record that the time is written in: the record itself, or the event or source that it shares its time with. */
  readonly timeFrom: IdOf;
}

/**
 * Puts the records that meet all criteria in time order.
 *
 * Use {@link findMatches} for id order.
 *
 * A record has its place by the date of an event, the signature of an agreement, the establishment
 * of a mission, the period of a figure, project or commitment, the tenure of an office or a
 * status; a commitment without a date of its own by its event, and it and an assessment otherwise
 * by the publication of their source. Kinds without a time (parties, people, places, relations,
 * discrepancies) are left out.
 *
 * Order is by the earliest day possible, then the latest, then id; so what has no known beginning
 * comes first. Times that no source gives come last, in id order.
 *
 * @param dataset - where to look
 * @param criteria - what to look for
 * @returns the entries in time order, frozen; empty where nothing is found
 * @throws as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, formatTime, timeline } from "laos-relations";
 *
 * timeline(dataset, { between: ["LAO", "TUR"], atLeast: "done", during: "../2018" }).map(
 *   ({ time, record }) => `${formatTime(time)}: ${record.id}`,
 * );
 * // => ["2017: mission:turkiye-laos-embassy", "2018: event:cavusoglu-visit-laos"]
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function timeline<Id extends string, Own extends Kind = Kind, K extends Own = Own>(
  dataset: Dataset<Id, Own>,
  criteria: Criteria<NoInfer<Id>, K>,
): readonly TimelineEntry<K>[] {
  const timeOf = recordTimes(dataset);
  const placed = findMatches(dataset, criteria).flatMap((match) => {
    const found = timeOf(match.record);
    return found ? [{ found, entry: { ...match, time: found.time, timeFrom: found.origin } }] : [];
  });
  // Matches come in id order and sorting is stable, so ids settle what the days leave open.
  placed.sort(({ found: a }, { found: b }) => {
    const dated = Number(a.time.basis === "missing") - Number(b.time.basis === "missing");
    return (
      dated ||
      order(a.bounds.earliestStart, b.bounds.earliestStart) ||
      order(a.bounds.latestEnd, b.bounds.latestEnd)
    );
  });
  return Object.freeze(placed.map(({ entry }) => Object.freeze(entry)));
}

const order = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
