import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { MODALITIES, type Modality } from "../model/modality.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { yearOf } from "../time/dayText.ts";
import { readPeriod } from "../time/readQuestion.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { fault, kindsAmong, readTime, rejectFields } from "./checks.ts";
import { countYears, type YearCount } from "./countYears.ts";
import { findMatches } from "./findMatches.ts";

/**
 * The kinds that anniversaries are kept of; an event tells of what it commemorates.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type AnniversaryKind = "status" | "agreement" | "mission" | "event";

/**
 * An anniversary, and how it was counted.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface Anniversary extends YearCount {
  /** The record that tells when the thing began: the thing itself, or an event that commemorated it. */
  readonly record: RecordByKind[AnniversaryKind];
  /** JSON Pointer of the time in that record. */
  readonly pointer: string;
  /** What has its anniversary. */
  readonly label: string;
  /** The beginning, with the basis on which it is known. */
  readonly since: Time;
}

/**
 * Which anniversaries.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface AnniversaryCriteria<Id extends string = string>
  extends Omit<Criteria<Id, AnniversaryKind>, "on" | "during"> {
  /** Only every so many years: 5 for the fifth, tenth, fifteenth … Default: 1. */
  readonly every?: number | undefined;
}

/**
 * Says which anniversaries fall in a year: of statuses begun, of agreements signed, of missions
 * established, and of what commemorations recall. Each tells the record, the statement and the
 * arithmetic that it comes from.
 *
 * Use {@link findRecords} with `type: "commemoration"` for the celebrations that sources report.
 *
 * Only what has come about counts: statuses in force, agreements signed, missions established. A
 * beginning that may lie in several years gives an anniversary for each of them, every one
 * `possible`; one that nothing bounds toward the past gives none. A commemoration speaks for its object
 * where the object's own record does not tell when it began, and a date that a source states
 * outright beats one derived from the number of years. What began in the year itself has none, nor has
 * what had ended, expired or been superseded before. A 29th of February has its anniversary, in
 * other years, on the 28th or the 1st of March.
 *
 * @param dataset - where to look
 * @param year - the year in question, as `YYYY`
 * @param criteria - which ones; `on` and `during` are already given. Default: all
 * @returns the anniversaries by day, then number of years, then id, frozen; empty where there are none
 * @throws `unsupported-edtf` for anything but a year; `invalid-criteria` where `every` is no whole
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
  { every = 1, ...criteria }: AnniversaryCriteria<NoInfer<Id>> = {},
): readonly Anniversary[] {
  rejectFields(criteria, ["on", "during"]);
  readTime(readPeriod, year, "year");
  if (!/^\d{4}$/.test(year)) throw fault("unsupported-edtf", year, "a year, as YYYY", "year");
  if (!Number.isInteger(every) || every < 1) {
    throw fault("invalid-criteria", every, "a whole number from 1", "every");
  }
  const kind = kindsAmong(ANNIVERSARY_KINDS, criteria.kind);
  const found = findMatches(dataset, { ...criteria, kind })
    .filter(({ record }) => !hasEnded(record, year))
    .flatMap(({ record }) =>
      beginningsOf(dataset, record).flatMap((beginning) =>
        countYears(beginning.since, Number(year))
          .filter(({ years }) => years % every === 0)
          .map((counted): Anniversary => Object.freeze({ record, ...beginning, ...counted })),
      ),
    );
  const certain = found.filter(({ answer }) => answer === "yes" || criteria.certainty !== "yes");
  // Matches come in id order and sorting is stable.
  return Object.freeze(certain.sort((a, b) => dayIn(a.on) - dayIn(b.on) || a.years - b.years));
}

const ANNIVERSARY_KINDS: readonly AnniversaryKind[] = ["status", "agreement", "mission", "event"];
const dayIn = (on: string) => dayBoundsOf(on).earliestStart;

type Beginning = Pick<Anniversary, "pointer" | "label" | "since">;

/** The beginnings that a record tells of: its own, or those of what it commemorates. */
function beginningsOf(
  dataset: Dataset,
  record: RecordByKind[AnniversaryKind],
): readonly Beginning[] {
  const own = ownBeginning(record);
  if (own) return [{ ...own, label: record.label }];
  if (record.kind !== "event") return [];
  return (record.commemorates ?? []).flatMap(({ label, of, date, stated }, index) => {
    const object = recordsById(dataset).get(of ?? "");
    const known = object && ownBeginning(object);
    if (known && Number.isFinite(dayBoundsOf(known.since).earliestStart)) return [];
    const pointer = `/commemorates/${index}/${stated ? "stated" : "date"}`;
    return [{ pointer, label, since: stated ?? date }];
  });
}

/** When a status, an agreement or a mission began, if it has come about. */
function ownBeginning(record: AnyRecord): Omit<Beginning, "label"> | undefined {
  if (record.kind === "status" && hasReached(record, "in-force")) {
    return { pointer: "/held", since: record.held };
  }
  if (record.kind === "agreement" && hasReached(record, "signed")) {
    return { pointer: "/signed", since: record.signed };
  }
  if (record.kind === "mission" && hasReached(record, "done")) {
    return { pointer: "/established", since: record.established };
  }
  return undefined;
}

/** Whether a thing had ended before a year began, so that it has no anniversaries any more. */
function hasEnded(record: RecordByKind[AnniversaryKind], year: string): boolean {
  if (record.kind === "agreement") return ["expired", "superseded"].includes(record.status);
  const end =
    record.kind === "status" ? record.held : record.kind === "mission" ? record.closed : undefined;
  return end !== undefined && yearOf(dayBoundsOf(end).latestEnd) < Number(year);
}

const hasReached = ({ modality }: { readonly modality: Modality }, atLeast: Modality): boolean =>
  MODALITIES.indexOf(modality) >= MODALITIES.indexOf(atLeast);
