import { isExists } from "date-fns/isExists";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { monthNumber } from "../time/days.ts";
import { dayText, monthOf, yearOf, yearText } from "../time/dayText.ts";
import { describeBasis } from "../time/describeBasis.ts";
import { monthsFrom } from "../time/readEdtf.ts";
import type { Time } from "../time/Time.ts";
import type { Match } from "./findMatches.ts";

/**
 * A number of years since a start, with the date on which they are completed.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export interface YearCount {
  /** The number of years. */
  readonly years: number;
  /** The anniversary in EDTF: a day, a set of days, a month or a year, from the first to the last day on which the start may be; the year alone if its year is not certain. */
  readonly on: string;
  /** `yes`, or `possible` if the start is uncertain or may be in another year. */
  readonly answer: Match["answer"];
  /** The subtraction, and the basis of the start. */
  readonly reason: string;
}

/**
 * Counts the years from a start to a year: a count for each year in which the start may be, highest
 * count first. Empty if the start has no first day, or is not before the year.
 *
 * @internal
 */
export function countYears(since: Time, year: number): readonly YearCount[] {
  const { earliestStart, latestStart, uncertain, possible } = dayBoundsOf(since);
  const first = yearOf(earliestStart);
  const last = Math.min(yearOf(latestStart), year - 1);
  // The start has no first day, or one so long before that the counts mean nothing.
  if (last - first > MOST_YEARS) return [];
  const isAmbiguous = first !== yearOf(latestStart);
  const doubts = [
    ...(isAmbiguous ? [", and may lie in another year"] : []),
    ...(uncertain ? [", and uncertain"] : []),
  ];
  const basis = since.basis === "derived" ? describeBasis(since) : since.basis;
  const startYears = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => first + index,
  );
  return startYears
    .filter((startYear) =>
      possible.some(({ from, to }) => yearOf(from) <= startYear && startYear <= yearOf(to)),
    )
    .map((startYear) => ({
      years: year - startYear,
      on: isAmbiguous ? yearText(year) : dateInYear(since, yearText(year)),
      answer: isAmbiguous || uncertain ? "possible" : "yes",
      reason: `${year} − ${startYear} = ${year - startYear}; the beginning is ${basis}${doubts.join("")}.`,
    }));
}

/** More years than there are from -9999 to 9999. */
const MOST_YEARS = 20_000;

/** Moves the day, set of days, month or year of a start to another year. */
function dateInYear(since: Time, year: string): string {
  const { earliestStart: first, latestStart: last } = dayBoundsOf(since);
  const covers = (month: number, months: number) => {
    const { from, to } = monthsFrom(month, months);
    return from === first && to === last;
  };
  if (covers(monthNumber(yearOf(first), 1), 12)) return year;
  if (covers(monthOf(first), 1)) return `${year}-${dayText(first).slice(-5, -3)}`;
  const [from, to] = [dayInYear(first, year), dayInYear(last, year)];
  return from.first === to.last ? from.first : `[${from.first}..${to.last}]`;
}

/** Moves a day to another year. 29 February becomes 28 February or 1 March if the year lacks it. */
function dayInYear(day: number, year: string): { readonly first: string; readonly last: string } {
  const moved = `${year}${dayText(day).slice(-6)}`;
  // `isExists` uses `Date` in local time. That is safe for 29 February only, which no time zone ever
  // skipped. `Date` reads years 0 to 99 as 1900 to 1999, but the calendar repeats every 400 years.
  const isMissing = moved.endsWith("-02-29") && !isExists(2000 + (Number(year) % 400), 1, 29);
  return isMissing
    ? { first: `${year}-02-28`, last: `${year}-03-01` }
    : { first: moved, last: moved };
}
