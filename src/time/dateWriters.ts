import { unixTimeOf } from "./days.ts";
import { dayInMonth, dayText, monthInYear, yearOf } from "./dayText.ts";
import type { CalendarWords } from "./TimeWords.ts";

/** A part of a written date, such as its month. @internal */
export interface DatePart {
  readonly type: string;
  readonly value: string;
}

/** The unit in which a date is written. @internal */
export type DateUnit = "day" | "month" | "year";

/** The length in which months are written. @internal */
export type DateStyle = "long" | "short";

/** Writes the day, or the month or year that it is in. @internal */
export type DateWriter = (day: number, unit: DateUnit, hasYear: boolean) => readonly DatePart[];

/** Writes dates with the words of a language, in the order day, month, year. @internal */
export function calendarWriter(words: CalendarWords, style: DateStyle): DateWriter {
  const months = style === "short" ? words.shortMonths : words.months;
  return (day, unit, hasYear) => {
    const year = yearOf(day);
    const era = year < 1 ? words.before : year < 1000 && words.after;
    const parts = [
      { type: "day", value: unit === "day" && words.day(dayInMonth(day)) },
      { type: "month", value: unit !== "year" && months[monthInYear(day) - 1] },
      { type: "year", value: hasYear && `${year < 1 ? 1 - year : year}` },
      { type: "era", value: hasYear && era },
    ];
    return parts.flatMap(({ type, value }) => (value ? [SPACE, { type, value }] : [])).slice(1);
  };
}

const SPACE: DatePart = { type: "literal", value: " " };

/**
 * Writes dates as the platform does in a language. Its ranges (`formatRange`) are not used: runtimes
 * differ in the spaces around the dash, and for some languages they have figures only.
 *
 * @internal
 */
export function platformWriter(locale: string, style: DateStyle): DateWriter {
  // Without the language, the platform would write in the language of the machine.
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return isoWriter;
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (day, unit, hasYear) => {
    const milliseconds = unixTimeOf(day);
    if (Math.abs(milliseconds) > MAX_MILLISECONDS) return isoWriter(day, unit, hasYear);
    const hasEra = hasYear && yearOf(day) < 1000;
    const key = `${unit} ${hasYear} ${hasEra}`;
    const format =
      formats.get(key) ??
      new Intl.DateTimeFormat(locale, {
        calendar: "gregory",
        timeZone: "UTC",
        ...(unit === "day" && { day: "numeric" }),
        ...(unit !== "year" && { month: style }),
        ...(hasYear && { year: "numeric" }),
        ...(hasEra && { era: "short" }),
      });
    formats.set(key, format);
    // Runtimes differ in their kinds of space.
    return format
      .formatToParts(milliseconds)
      .map(({ type, value }) => ({ type, value: value.replace(/\s/g, " ") }));
  };
}

/** The greatest time value that a `Date` may have. */
const MAX_MILLISECONDS = 8.64e15;

/** Writes dates as in ISO 8601. */
const isoWriter: DateWriter = (day, unit, hasYear) => {
  const [, year = "", month, date] = /^(.*)-(..)-(..)$/.exec(dayText(day)) ?? [];
  const parts = [hasYear && year, unit !== "year" && month, unit === "day" && date];
  return [{ type: "day", value: parts.filter(Boolean).join("-") }];
};

/**
 * Writes the first and the last date of a range. What they have in common is written once:
 * `["24", "27 July 2024"]`. If they are the same, there is no last.
 *
 * @internal
 */
export function writeEnds(
  write: DateWriter,
  { from, to }: { readonly from: number; readonly to: number },
  unit: DateUnit,
  hasYear = true,
): readonly [first: string, last?: string] {
  const [first, last] = [write(from, unit, hasYear), write(to, unit, hasYear)];
  if (textOf(first) === textOf(last)) return [textOf(first)];
  const isSameYear = textOf(write(from, "year", true)) === textOf(write(to, "year", true));
  const isShared = (a: DatePart | undefined, b: DatePart | undefined) =>
    a?.type !== "day" &&
    a?.value === b?.value &&
    // Of two years, the era may be the same.
    (isSameYear || unit === "year");
  let start = 0;
  while (isShared(first[start], last[start])) start += 1;
  let end = 0;
  while (isShared(first.at(-1 - end), last.at(-1 - end))) end += 1;
  return [textOf(first.slice(0, first.length - end)), textOf(last.slice(start))];
}

const textOf = (parts: readonly DatePart[]) => parts.map(({ value }) => value).join("");
