import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Person } from "../model/Person.ts";
import type { Tenure } from "../model/Tenure.ts";
import { type RecordTime, recordTimes } from "../records/recordTimes.ts";
import { readDay } from "../time/readQuestion.ts";
import type { Criteria } from "./Criteria.ts";
import { fieldsWithout, readTime } from "./checks.ts";
import { findMatches } from "./findMatches.ts";
import { knownOf, type Validity } from "./validityOf.ts";

/**
 * A person who holds an office on a day.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface OfficeHolder extends Validity {
  /** The person who holds the office. */
  readonly person: Person;
  /** The tenure: the office, and the time for which the person holds it. */
  readonly tenure: Tenure;
}

/**
 * Lists the people who hold an office on a day: a foreign minister, a head of government, an
 * ambassador.
 *
 * Use {@link searchRecords} to find a person by name.
 *
 * A tenure lasts from its first to its last day, both included.
 *
 * Sources seldom give these days. If a source only attests a day of the tenure, the answer is `yes`
 * on that day and `possible` on any other day. So a holder whose first and last day are unknown is
 * in the result for any day.
 *
 * @param dataset - the dataset
 * @param day - the day, in EDTF: a date or a set, not an interval
 * @param criteria - conditions for the tenures, without `kind` and `on`: `type` is the type of the
 *   office, `involving` the party that it belongs to. Default: none
 * @returns the holders by the id of the tenure; frozen, empty if there are none
 * @throws `unsupported-edtf` if `day` is not a single day; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, officeHoldersOn } from "laos-relations";
 *
 * const ministers = { type: "foreign-minister", involving: "LAO", certainty: "yes" } as const;
 * const holders = officeHoldersOn(dataset, "2025-01-01", ministers);
 * holders.map(({ person, since, vouched }) => [person.label, since, vouched]);
 * // => [["Thongsavan Phomvihane", "2024-11-18", "2026-01-27"]]
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function officeHoldersOn<Id extends string>(
  dataset: Dataset<Id>,
  day: string,
  criteria: Omit<Criteria<NoInfer<Id>, "tenure">, "kind" | "on"> = {},
): readonly OfficeHolder[] {
  const conditions = fieldsWithout(criteria, ["kind", "on"]);
  readTime(readDay, day, "day"); // `on: undefined` would find tenures of any day.
  const byId = recordsById(dataset);
  const timeOf = recordTimes(dataset);
  return Object.freeze(
    findMatches(dataset, { ...conditions, kind: "tenure", on: day }).map(({ record, answer }) =>
      Object.freeze({
        person: byId.get(record.person) as Person,
        tenure: record,
        answer,
        ...knownOf((timeOf(record) as RecordTime).bounds, record.held, record.held, undefined),
      }),
    ),
  );
}
