import { firstDayOf, monthNumber } from "./days.ts";

/** The month of a day. @internal */
export function monthOf(day: number): number {
  // A month has 30.436875 days on average; the estimate is at most one month too late.
  let month = Math.floor(day / 30.436875) + 3;
  while (firstDayOf(month) > day) month--;
  return month;
}

/** The year of a day; infinite if the day is. @internal */
export const yearOf = (day: number): number =>
  Number.isFinite(day) ? Math.floor(monthOf(day) / 12) : day;

/** The month of a day within its year, from 1. @internal */
export const monthInYear = (day: number): number => monthOf(day) - monthNumber(yearOf(day), 0);

/** The day within its month, from 1. @internal */
export const dayInMonth = (day: number): number => day - firstDayOf(monthOf(day)) + 1;

/** Writes a year in at least four digits, with a sign if it is negative or longer. @internal */
export const yearText = (year: number): string =>
  `${year < 0 ? "-" : year > 9999 ? "+" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

/** Writes a day as `YYYY-MM-DD`, or as `-∞` or `∞`. @internal */
export function dayText(day: number): string {
  if (!Number.isFinite(day)) return day < 0 ? "-∞" : "∞";
  const [month, date] = [monthInYear(day), dayInMonth(day)].map((n) => String(n).padStart(2, "0"));
  return `${yearText(yearOf(day))}-${month}-${date}`;
}

/** The number of a day that {@link dayText} wrote; undefined for another text. @internal */
export function dayNumber(text: string): number | undefined {
  if (text === "∞") return Number.POSITIVE_INFINITY;
  if (text === "-∞") return Number.NEGATIVE_INFINITY;
  const [match, year, month, day] = /^([+-]?\d{4,12})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (match === undefined) return undefined;
  return firstDayOf(monthNumber(Number(year), Number(month))) + Number(day) - 1;
}
