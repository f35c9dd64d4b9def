import { firstDayOf, monthNumber } from "./days.ts";
import { dayText, monthOf, yearOf, yearText } from "./dayText.ts";

/**
 * Writes "some day from the first to the last" in EDTF, in the longest unit that has exactly these
 * days: `2017`, `2024-07`, `[2024-07-24..2024-07-27]`, `[..2024]`, `[2018..]`. Undefined if both ends
 * are infinite.
 *
 * @param from - the first day, or minus infinity
 * @param to - the last day, or infinity
 * @param qualifier - a qualifier of EDTF for the dates. Default: none
 * @internal
 */
export function edtfBetween(from: number, to: number, qualifier = ""): string | undefined {
  if (!Number.isFinite(from) && !Number.isFinite(to)) return undefined;
  const unit = UNITS.find((starts) => starts(from) && starts(to + 1)) ?? "day";
  const write = (day: number) => (Number.isFinite(day) ? textOf(day, unit) + qualifier : "");
  const [first, last] = [write(from), write(to)];
  return first === last ? first : `[${first}..${last}]`;
}

const startsYear = (day: number): boolean =>
  !Number.isFinite(day) || day === firstDayOf(monthNumber(yearOf(day), 1));

const startsMonth = (day: number): boolean =>
  !Number.isFinite(day) || day === firstDayOf(monthOf(day));

/** Tests whether a day is the first of a unit, longest unit first. */
const UNITS = [startsYear, startsMonth] as const;

function textOf(day: number, unit: (typeof UNITS)[number] | "day"): string {
  const year = yearOf(day);
  // EDTF writes years of more than four digits without month and day.
  if (Math.abs(year) > 9999) return `Y${year}`;
  if (unit === startsYear) return yearText(year);
  return unit === startsMonth ? dayText(day).slice(0, -3) : dayText(day);
}
