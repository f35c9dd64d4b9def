import type { Dataset } from "../dataset/Dataset.ts";
import type { Status } from "../model/Status.ts";
import { beginningOf } from "../records/beginningOf.ts";
import { type RecordTime, recordTimes } from "../records/recordTimes.ts";
import { replacementOf } from "../records/replacementOf.ts";
import { hullOf } from "../time/days.ts";
import { readDay } from "../time/readQuestion.ts";
import type { Criteria } from "./Criteria.ts";
import { fieldsWithout, readTime } from "./checks.ts";
import { findMatches } from "./findMatches.ts";
import { hasEnd, knownOf, lastDay, type Validity } from "./validityOf.ts";

/**
 * A status that holds on a day.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface StatusOn extends Validity {
  /** The status. */
  readonly status: Status;
}

/**
 * Lists the statuses that hold on a day: the level of a relation, memberships, roles such as host or
 * coordinator.
 *
 * Use {@link findMatches} with `during` for a period of several days.
 *
 * A status holds from its start to its end, both included. A status without an end ends on the day
 * before a status that supersedes it has surely begun. By default the result excludes statuses that are not in
 * force, such as those that are only agreed; `atLeast` includes them.
 *
 * If the start or end of a status is unknown, it certainly holds only between the days on which a
 * source attests it, and possibly before and after them.
 *
 * @param dataset - the dataset
 * @param day - the day, in EDTF: a date or a set, not an interval
 * @param criteria - conditions for the statuses, without `kind` and `on`. Default:
 *   `atLeast: "in-force"`
 * @returns the statuses in id order; frozen, empty if none holds
 * @throws `unsupported-edtf` if `day` is not a single day; otherwise as {@link findMatches}
 *
 * @example The level of a relation
 * ```ts
 * import { dataset, statusesOn } from "laos-relations";
 *
 * const level = statusesOn(dataset, "2024-07-27", { between: ["LAO", "USA"] });
 * level.map(({ status, answer }) => [status.statusType, answer]);
 * // => [["comprehensive-partnership", "yes"], ["diplomatic-relations", "yes"]]
 * ```
 *
 * @example Since when, and the last day that a source vouches for
 * ```ts
 * import { dataset, statusesOn } from "laos-relations";
 *
 * const [partnership] = statusesOn(dataset, "2026-01-27", { between: ["LAO", "USA"] });
 * partnership?.answer; // => "possible"
 * [partnership?.since, partnership?.until]; // => ["2016-09-06", undefined]
 * partnership?.vouched; // => "2024-12-01"
 * ```
 *
 * @example A term that was agreed from July 2024 to 2027; its first month and last year are possible
 * ```ts
 * import { dataset, statusesOn } from "laos-relations";
 *
 * const agreed = { type: "country-coordinator", atLeast: "agreed" } as const;
 * const term = (day: string) => statusesOn(dataset, day, agreed).map(({ answer }) => answer);
 * ["2024-06-30", "2024-07-01", "2024-07-31"].map(term); // => [[], ["possible"], ["yes"]]
 * ["2027-01-01", "2027-01-02", "2027-12-31", "2028-01-01"].map(term); // => [["yes"], ["possible"], ["possible"], []]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function statusesOn<Id extends string>(
  dataset: Dataset<Id>,
  day: string,
  criteria: Omit<Criteria<NoInfer<Id>, "status">, "kind" | "on"> = {},
): readonly StatusOn[] {
  const conditions = fieldsWithout(criteria, ["kind", "on"]);
  // `on: undefined` would find statuses of any day.
  const { from } = hullOf(readTime(readDay, day, "day").possible);
  const timeOf = recordTimes(dataset);
  const boundsOf = (status: Status) => (timeOf(status) as RecordTime).bounds;
  const startOf = (status: Status) => beginningOf(boundsOf(status));
  const atLeast = conditions.atLeast ?? "in-force";
  return Object.freeze(
    findMatches(dataset, { ...conditions, atLeast, on: day, kind: "status" }).flatMap(
      ({ record, answer }) => {
        const bounds = boundsOf(record);
        const replacement = hasEnd(record.held)
          ? undefined
          : replacementOf(dataset, record, startOf);
        const replaced = replacement?.lastDay;
        if (replaced && from > lastDay(bounds, replaced)) return [];
        const known = knownOf(bounds, record.held, record.held, replaced);
        return Object.freeze({ status: record, answer, ...known });
      },
    ),
  );
}
