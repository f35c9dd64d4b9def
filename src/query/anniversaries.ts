import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { argumentError, invalidArgument } from "../errors.ts";
import type { Agreement } from "../model/Agreement.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import { isOnlyPlanned } from "../records/isOnlyPlanned.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { yearOf } from "../time/dayText.ts";
import { readPeriod } from "../time/readQuestion.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { fieldsWithout, readKinds, readTime } from "./checks.ts";
import { countYears, type YearCount } from "./countYears.ts";
import { findMatches } from "./findMatches.ts";

/**
 * The kinds of record that give anniversaries. An event gives those that it commemorates.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type AnniversaryKind = "status" | "agreement" | "mission" | "event";

/**
 * An anniversary, with the record and the arithmetic that it follows from.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface Anniversary extends YearCount {
  /** The record that says when the thing began: its own record, or an event that commemorates it. */
  readonly record: RecordByKind[AnniversaryKind];
  /** JSON Pointer of that time in the record. */
  readonly pointer: string;
  /** The name of the thing that has the anniversary. */
  readonly label: string;
  /** The time at which the thing began, with its basis. */
  readonly since: Time;
}

/**
 * Criteria for {@link anniversaries}.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface AnniversaryCriteria<Id extends string = string>
  extends Omit<Criteria<Id, AnniversaryKind>, "on" | "during"> {
  /** The step in years: 5 gives the fifth, tenth, fifteenth anniversary and so on. Default: 1. */
  readonly every?: number | undefined;
}

/**
 * Lists the anniversaries in a year: of statuses that began, agreements that were signed, missions
 * that were established, and the things that events commemorate.
 *
 * Use {@link findRecords} with `type: "commemoration"` for the celebrations that sources report.
 *
 * - A status must be in force, an agreement signed, a mission established.
 * - The year of the beginning itself gives no anniversary. A thing that certainly ended before the
 *   year gives none, and neither does an agreement that expired or was superseded.
 * - An event gives an anniversary only if the record of the commemorated thing does not say when the
 *   thing began. The event may have a date that its source states and a date that is derived from
 *   the number of years; then the stated date counts.
 * - If a thing began on 29 February, its anniversary in other years is on 28 February or 1 March.
 *
 * If a thing may have begun in several years, each of them gives an anniversary that is `possible`.
 * If its earliest day is unknown, it gives none.
 *
 * @param dataset - the dataset
 * @param year - the year, as `YYYY`
 * @param criteria - conditions for the records, without `on` and `during`. Default: none
 * @returns the anniversaries by day, then by number of years, then by id; frozen, empty if there are
 *   none
 * @throws `unsupported-edtf` if `year` is not a year; `invalid-criteria` if `every` is not a whole
 *   number from 1; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { anniversaries, dataset } from "laos-relations";
 *
 * anniversaries(dataset, "2027", { between: ["LAO", "TUR"], kind: "mission" }).map(
 *   ({ years, label, on, reason }) => [years, label, on, reason],
 * );
 * // => [[10, "Embassy of Türkiye in Vientiane", "2027", "2027 − 2017 = 10; the beginning is stated."]]
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function anniversaries<Id extends string>(
  dataset: Dataset<Id>,
  year: string,
  criteria: AnniversaryCriteria<NoInfer<Id>> = {},
): readonly Anniversary[] {
  const { every = 1, ...conditions } = fieldsWithout(criteria, ["on", "during"]);
  readTime(readPeriod, year, "year");
  if (!/^\d{4}$/.test(year)) throw argumentError("unsupported-edtf", year, "a year, YYYY", "year");
  requireStep(every);
  const kind = readKinds(dataset, ANNIVERSARY_KINDS, conditions.kind);
  const found = findMatches(dataset, { ...conditions, kind })
    .filter(({ record }) => !endedBefore(record, year))
    .flatMap(({ record }) =>
      beginningsIn(dataset, record).flatMap((beginning) =>
        countYears(beginning.since, Number(year))
          .filter(({ years }) => years % every === 0)
          .map((count): Anniversary => Object.freeze({ record, ...beginning, ...count })),
      ),
    )
    .filter(({ answer }) => answer === "yes" || conditions.certainty !== "yes");
  // Matches are in id order, and sorting is stable.
  return Object.freeze(found.sort((a, b) => firstDay(a) - firstDay(b) || a.years - b.years));
}

/** Throws unless the step of anniversaries is a whole number from 1. @internal */
export function requireStep(every: unknown): asserts every is number {
  if (Number.isInteger(every) && (every as number) >= 1) return;
  throw invalidArgument(every, "a whole number from 1", "every");
}

const ANNIVERSARY_KINDS: readonly AnniversaryKind[] = ["status", "agreement", "mission", "event"];

const firstDay = ({ on }: Anniversary) => dayBoundsOf(on).earliestStart;

type Beginning = Pick<Anniversary, "pointer" | "label" | "since">;

/** The beginning of the thing that a record describes, or of the things that it commemorates. */
function beginningsIn(
  dataset: Dataset,
  record: RecordByKind[AnniversaryKind],
): readonly Beginning[] {
  const own = ownBeginning(record);
  if (own) return [{ ...own, label: record.label }];
  if (record.kind !== "event") return [];
  return (record.commemorates ?? []).flatMap(({ label, of, date, stated }, index) => {
    const commemorated = recordsById(dataset).get(of ?? "");
    const beginning = commemorated && ownBeginning(commemorated);
    if (beginning && Number.isFinite(dayBoundsOf(beginning.since).earliestStart)) return [];
    const pointer = `/commemorates/${index}/${stated ? "stated" : "date"}`;
    return [{ pointer, label, since: stated ?? date }];
  });
}

/** The beginning of a status in force, a signed agreement or an established mission. */
function ownBeginning(record: AnyRecord): Omit<Beginning, "label"> | undefined {
  if (record.kind === "status" && !isOnlyPlanned(record)) {
    return { pointer: "/held", since: record.held };
  }
  if (record.kind === "agreement" && !isOnlyPlanned(record)) {
    return { pointer: "/signed", since: record.signed };
  }
  if (record.kind === "mission" && !isOnlyPlanned(record)) {
    return record.held && record.established.basis === "missing"
      ? { pointer: "/held", since: record.held }
      : { pointer: "/established", since: record.established };
  }
  return undefined;
}

/** The statuses of an agreement that is no longer in force. */
const ENDED: readonly Agreement["status"][] = [
  "expired",
  "superseded",
  "terminated",
  "denounced",
  "abandoned",
];

/** Whether a thing certainly ended before a year, so that it has no more anniversaries. */
function endedBefore(record: RecordByKind[AnniversaryKind], year: string): boolean {
  if (record.kind === "agreement") return ENDED.includes(record.status);
  const end =
    record.kind === "status"
      ? record.held
      : record.kind === "mission"
        ? (record.held ?? record.closed)
        : undefined;
  return end !== undefined && yearOf(dayBoundsOf(end).latestEnd) < Number(year);
}
