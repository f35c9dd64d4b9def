import { dayInMonth, dayOfMonth, monthInYear, monthNumber, yearOf } from "./days.ts";

/** A year in four digits, with a sign where they do not suffice. @internal */
export const yearText = (year: number): string =>
  `${year < 0 ? "-" : year > 9999 ? "+" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

/** A day as `YYYY-MM-DD`; `-∞` and `∞` where nothing bounds it. @internal */
export function dayText(day: number): string {
  if (!Number.isFinite(day)) return day < 0 ? "-∞" : "∞";
  const [month, date] = [monthInYear(day), dayInMonth(day)].map((n) => String(n).padStart(2, "0"));
  return `${yearText(yearOf(day))}-${month}-${date}`;
}

/** The number of a day that {@link dayText} wrote; undefined for any other text. @internal */
export function dayNumber(text: string): number | undefined {
  if (text === "∞") return Number.POSITIVE_INFINITY;
  if (text === "-∞") return Number.NEGATIVE_INFINITY;
  const [match, year, month, day] = /^([+-]?\d{4,12})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (match === undefined) return undefined;
  return dayOfMonth(monthNumber(Number(year), Number(month)), Number(day));
}
