import { isExists } from "date-fns/isExists";
import { boundsOf } from "../time/boundsOf.ts";
import { groundOf } from "../time/groundOf.ts";
import { type EdtfDate, parseEdtf } from "../time/parseEdtf.ts";
import type { Time } from "../time/Time.ts";
import type { Match } from "./findMatches.ts";

/** A number of years since a start, with the date on which they are completed. @internal */
export interface YearCount {
  /** How many years. */
  readonly years: number;
  /** The day, month or year of the anniversary in EDTF, as precise as the start is known. */
  readonly on: string;
  /** `possible` where the start may lie in another year. */
  readonly answer: Match["answer"];
  /** The arithmetic, and what it rests on. */
  readonly reason: string;
}

/** Each number of years that may have passed from a start to a year, fewest last. @internal */
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

/** The day, days or month of a start, moved to another year. */
function dateInYear(since: Time, year: string): string {
  const { earliestStart: first, latestStart: last } = boundsOf(since);
  const isWhole = (date: string) => {
    const window = parseEdtf(date) as EdtfDate;
    return window.first === first && window.last === last;
  };
  if (isWhole(first.slice(0, 4))) return year;
  if (isWhole(first.slice(0, 7))) return `${year}${first.slice(4, 7)}`;
  const [from, to] = [dayInYear(first, year), dayInYear(last, year)];
  return from.first === to.last ? from.first : `[${from.first}..${to.last}]`;
}

/** A day moved to another year: 29 February becomes either neighbour where the year lacks it. */
function dayInYear(day: string, year: string): { readonly first: string; readonly last: string } {
  const moved = `${year}${day.slice(4)}`;
  // `isExists` asks `Date` in local time, which is safe for 29 February only: no time zone ever
  // skipped it. The calendar repeats every 400 years, and `Date` reads years 0 to 99 as 1900 to 1999.
  const isMissing = moved.endsWith("-02-29") && !isExists(2000 + (Number(year) % 400), 1, 29);
  return isMissing
    ? { first: `${year}-02-28`, last: `${year}-03-01` }
    : { first: moved, last: moved };
}
