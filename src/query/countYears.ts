import { isExists } from "date-fns/isExists";
import { boundsOf } from "../time/boundsOf.ts";
import { groundOf } from "../time/groundOf.ts";
import { type EdtfDate, parseEdtf } from "../time/parseEdtf.ts";
import type { Time } from "../time/Time.ts";
import type { Match } from "./findMatches.ts";

/** A number of years since a start, and the date on which they are complete. @internal */
export interface YearCount {
  /** The number of years. */
  readonly years: number;
  /** The anniversary in EDTF: a day, a set of days, a month or a year, as precise as the start. */
  readonly on: string;
  /** `yes`, or `possible` if the start is uncertain or may be in another year. */
  readonly answer: Match["answer"];
  /** The subtraction, and the basis of the start. */
  readonly reason: string;
}

/**
 * Counts the years from a start to a year: a count for each year in which the start may be, highest
 * count first. Empty if the earliest start is unknown.
 *
 * @internal
 */
export function countYears(since: Time, year: number): readonly YearCount[] {
  const { earliestStart, latestStart, uncertain } = boundsOf(since);
  if (earliestStart === "-∞") return [];
  const first = yearOf(earliestStart);
  const last = latestStart === "∞" ? year - 1 : yearOf(latestStart);
  const isAmbiguous = first !== last;
  const doubts = [
    ...(isAmbiguous ? [", and may lie in another year"] : []),
    ...(uncertain ? [", and uncertain"] : []),
  ];
  const basis = since.basis === "derived" ? groundOf(since) : since.basis;
  const startYears = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => first + index,
  );
  return startYears
    .filter((startYear) => startYear < year)
    .map((startYear) => ({
      years: year - startYear,
      on: isAmbiguous ? toEdtf(year) : dateInYear(since, toEdtf(year)),
      answer: isAmbiguous || uncertain ? "possible" : "yes",
      reason: `${year} − ${startYear} = ${year - startYear}; the beginning is ${basis}${doubts.join("")}.`,
    }));
}

const yearOf = (day: string) => Number(day.slice(0, 4));
const toEdtf = (year: number) => String(year).padStart(4, "0");

/** Moves the day, set of days, month or year of a start to another year. */
function dateInYear(since: Time, year: string): string {
  const { earliestStart: first, latestStart: last } = boundsOf(since);
  const covers = (date: string) => {
    const days = parseEdtf(date) as EdtfDate;
    return days.first === first && days.last === last;
  };
  if (covers(first.slice(0, 4))) return year;
  if (covers(first.slice(0, 7))) return `${year}${first.slice(4, 7)}`;
  const [from, to] = [dayInYear(first, year), dayInYear(last, year)];
  return from.first === to.last ? from.first : `[${from.first}..${to.last}]`;
}

/** Moves a day to another year. 29 February becomes 28 February or 1 March if the year lacks it. */
function dayInYear(day: string, year: string): { readonly first: string; readonly last: string } {
  const moved = `${year}${day.slice(4)}`;
  // `isExists` uses `Date` in local time. That is safe for 29 February only, which no time zone ever
  // skipped. `Date` reads years 0 to 99 as 1900 to 1999, but the calendar repeats every 400 years.
  const isMissing = moved.endsWith("-02-29") && !isExists(2000 + (Number(year) % 400), 1, 29);
  return isMissing
    ? { first: `${year}-02-28`, last: `${year}-03-01` }
    : { first: moved, last: moved };
}
