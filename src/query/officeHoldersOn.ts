import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Person } from "../model/Person.ts";
import type { Tenure } from "../model/Tenure.ts";
import { readDay } from "../time/readQuestion.ts";
import type { Criteria } from "./Criteria.ts";
import { readTime, rejectFields } from "./checks.ts";
import { findMatches, type Match } from "./findMatches.ts";

/**
 * An office held on a day.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface OfficeHolder {
  /** Who holds it. */
  readonly person: Person;
  /** The office, and from when to when it is held. */
  readonly tenure: Tenure;
  /** Whether they surely or only possibly hold it on that day. */
  readonly answer: Match["answer"];
}

/**
 * Says who held an office on a day: a foreign minister, the head of a government, an ambassador.
 *
 * Use {@link searchRecords} to find a person by name.
 *
 * An office is held from its first day to its last, both included. Sources seldom say when: mostly
 * they vouch for a day on which it was held, and then the answer is `yes` on that day and
 * `possible` before and after it. So an office without known limits lists its holder on any day.
 *
 * @param dataset - where to look
 * @param day - the day in question, in EDTF: a date or a set, not an interval
 * @param criteria - which offices: `type` for what the office is, `involving` for whose it is;
 *   `kind` and `on` are already given. Default: all
 * @returns the holders, in the order of the tenures' ids, frozen; empty where nobody is found
 * @throws `unsupported-edtf` for anything but one day; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, officeHoldersOn } from "laos-relations";
 *
 * const ministers = { type: "foreign-minister", involving: "RUS" } as const;
 * officeHoldersOn(dataset, "2024-07-25", ministers).map(({ person, answer }) => [person.label, answer]);
 * // => [["Sergey Lavrov", "yes"]]
 * officeHoldersOn(dataset, "2024-07-24", ministers).map(({ answer }) => answer); // => ["possible"]
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
  rejectFields(criteria, ["kind", "on"]);
  readTime(readDay, day, "day"); // A day that is not given would not be asked about.
  const byId = recordsById(dataset);
  return Object.freeze(
    findMatches(dataset, { ...criteria, kind: "tenure", on: day }).map(({ record, answer }) =>
      Object.freeze({
        person: byId.get(record.person) as Person,
        tenure: record,
        answer,
      }),
    ),
  );
}
