import { isExists } from "date-fns/isExists";
import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { RecordByKind } from "../model/records.ts";
import { monthNumber } from "../time/days.ts";
import { dayText, monthOf, yearOf, yearText } from "../time/dayText.ts";
import { describeBasis } from "../time/describeBasis.ts";
import { monthsFrom } from "../time/readEdtf.ts";
import { readPeriod } from "../time/readQuestion.ts";
import { readTime } from "../time/readTime.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { askedTime, fault, kindsAmong, leaveOut } from "./checks.ts";
import { findMatches, type Match } from "./findMatches.ts";

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
export interface Anniversary {
  /** The record that tells when the thing began: the thing itself, or an event that commemorated it. */
  readonly record: RecordByKind[AnniversaryKind];
  /** JSON Pointer of the time in that record. */
  readonly pointer: string;
  /** What is so many years old. */
  readonly label: string;
  /** How many years. */
  readonly years: number;
  /** The day, month or year of the anniversary in EDTF, as precise as the beginning is known. */
  readonly on: string;
  /** The beginning, with the basis on which it is known. */
  readonly since: Time;
  /** `possible` where the beginning may lie in another year. */
  readonly answer: Match["answer"];
  /** The arithmetic, and on what it rests. */
  readonly reason: string;
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
  leaveOut(criteria, ["on", "during"]);
  askedTime(readPeriod, year, "year");
  if (!/^\d{4}$/.test(year)) throw fault("unsupported-edtf", year, "a year, as YYYY", "year");
  if (!Number.isInteger(every) || every < 1) {
    throw fault("invalid-criteria", every, "a whole number from 1", "every");
  }
  const kind = kindsAmong(ANNIVERSARY_KINDS, criteria.kind);
  const found = findMatches(dataset, { ...criteria, kind })
    .filter(({ record }) => !over(record, year))
    .flatMap(({ record }) =>
      beginningsOf(dataset, record).flatMap((beginning) =>
        yearsBack(beginning.since, Number(year))
          .filter(({ years }) => years % every === 0)
          .map((counted): Anniversary => Object.freeze({ record, ...beginning, ...counted })),
      ),
    );
  const certain = found.filter(({ answer }) => answer === "yes" || criteria.certainty !== "yes");
  // Matches come in id order and sorting is stable.
  return Object.freeze(certain.sort((a, b) => dayIn(a.on) - dayIn(b.on) || a.years - b.years));
}

const ANNIVERSARY_KINDS: readonly AnniversaryKind[] = ["status", "agreement", "mission", "event"];
const dayIn = (on: string) => readTime(on).earliestStart;

/** What a record tells to have begun, and where it tells it. */
function beginningsOf(
  dataset: Dataset,
  record: RecordByKind[AnniversaryKind],
): readonly Pick<Anniversary, "pointer" | "label" | "since">[] {
  const own = ownBeginning(record);
  if (own) return [{ ...own, label: record.label }];
  if (record.kind !== "event") return [];
  return (record.commemorates ?? []).flatMap(({ label, of, date, stated }, at) => {
    const object = recordsById(dataset).get(of ?? "");
    const known = object && ownBeginning(object as RecordByKind[AnniversaryKind]);
    if (known && Number.isFinite(firstDay(known.since))) return [];
    const pointer = `/commemorates/${at}/${stated ? "stated" : "date"}`;
    return [{ pointer, label, since: stated ?? date }];
  });
}

function ownBeginning(
  record: RecordByKind[AnniversaryKind],
): Pick<Anniversary, "pointer" | "since"> | undefined {
  switch (record.kind) {
    case "status":
      return come(record, ["in-force", "done"]) && { pointer: "/held", since: record.held };
    case "agreement":
      return (
        come(record, ["signed", "in-force", "done"]) && { pointer: "/signed", since: record.signed }
      );
    case "mission":
      return come(record, ["done"]) && { pointer: "/established", since: record.established };
    default:
      return undefined;
  }
}

/** Whether something was over before a year began, so that it has no anniversaries any more. */
function over(record: RecordByKind[AnniversaryKind], year: string): boolean {
  if (record.kind === "agreement") return ["expired", "superseded"].includes(record.status);
  const end =
    record.kind === "status" ? record.held : record.kind === "mission" ? record.closed : undefined;
  return end !== undefined && yearOf(readTime(end).latestEnd) < Number(year);
}

const come = ({ modality }: { readonly modality: string }, far: readonly string[]) =>
  far.includes(modality) || undefined;

const firstDay = (time: Time) => readTime(time).earliestStart;

/** Each number of years that can have passed since a beginning in the year asked about. */
function yearsBack(
  since: Time,
  now: number,
): readonly Pick<Anniversary, "years" | "on" | "answer" | "reason">[] {
  const { earliestStart, latestStart, uncertain, possible } = readTime(since);
  const first = yearOf(earliestStart);
  const last = Math.min(yearOf(latestStart), now - 1);
  // Nothing bounds the beginning, or as good as nothing.
  if (last - first > MOST_YEARS) return [];
  const several = first !== yearOf(latestStart);
  const doubts = [
    ...(several ? [", and may lie in another year"] : []),
    ...(uncertain ? [", and uncertain"] : []),
  ];
  const how = since.basis === "derived" ? describeBasis(since) : since.basis;
  const ground = `the beginning is ${how}${doubts.join("")}`;
  const thens = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return thens
    .filter((then) => possible.some(({ from, to }) => yearOf(from) <= then && then <= yearOf(to)))
    .map((then) => ({
      years: now - then,
      on: several ? yearText(now) : dayOfYear(since, yearText(now)),
      answer: several || uncertain ? "possible" : "yes",
      reason: `${now} − ${then} = ${now - then}; ${ground}.`,
    }));
}

/** More years than four digits can write. */
const MOST_YEARS = 20_000;

/** The beginning's day, days or month, in another year. */
function dayOfYear(since: Time, year: string): string {
  const { earliestStart: from, latestStart: to } = readTime(since);
  const isWhole = (month: number, months: number) => {
    const days = monthsFrom(month, months);
    return days.from === from && days.to === to;
  };
  if (isWhole(monthNumber(yearOf(from), 1), 12)) return year;
  const [first, last] = [dayText(from).slice(-5), dayText(to).slice(-5)];
  if (isWhole(monthOf(from), 1)) return `${year}-${first.slice(0, 2)}`;
  const [start, end] = [inYear(first, year), inYear(last, year)];
  return start.first === end.last ? start.first : `[${start.first}..${end.last}]`;
}

/** The same `MM-DD` of another year: of a 29th of February either neighbour, where there is none. */
function inYear(day: string, year: string): { readonly first: string; readonly last: string } {
  const on = `${year}-${day}`;
  // The Gregorian calendar repeats every 400 years; the shift keeps `Date` from reading 0–99 as 1900–1999.
  const exists = isExists(
    2000 + (Number(year) % 400),
    Number(day.slice(0, 2)) - 1,
    Number(day.slice(3)),
  );
  return exists ? { first: on, last: on } : { first: `${year}-02-28`, last: `${year}-03-01` };
}
