import { reading } from "../errors.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { type Days, hullOf } from "./days.ts";
import { dayInMonth, monthInYear, monthOf, yearOf, yearText } from "./dayText.ts";
import { daysOf, isUnbounded, readEdtf, unsupported } from "./readEdtf.ts";
import type { TimeInput } from "./Time.ts";

/**
 * Formats a time in English, as precisely as it is known.
 *
 * Programs should read the EDTF itself; use {@link boundsOf} for sorting.
 *
 * An uncertain date begins with "perhaps", an approximate date with "about", even if the qualifier
 * applies to one component only. An interval with an open end is "since" its start, with an unknown
 * end "from" it. Years before year 1 are counted BC, so year 0 is 1 BC. A missing time is
 * "undated", or says when it was attested.
 *
 * @param time - a time of a record, or a date in EDTF
 * @returns a few words without a full stop
 * @throws `unsupported-edtf`, `reversed-interval` and `contradictory-time` as {@link boundsOf} does
 *
 * @example
 * ```ts
 * import { formatTime } from "laos-relations";
 *
 * formatTime("2026-01-26"); // => "26 Jan 2026"
 * formatTime("2017/.."); // => "since 2017"
 * formatTime("[2018..]"); // => "2018 or later"
 * formatTime("2004-06~"); // => "about June 2004"
 * formatTime("2001-34"); // => "Apr–June 2001"
 * formatTime({ basis: "missing", reason: "the source gives no date" }); // => "undated"
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function formatTime(time: TimeInput): string {
  dayBoundsOf(time); // Throws if the time contradicts itself.
  return reading(
    () => {
      if (typeof time === "string") return write(time) ?? "undated";
      const text = time.edtf === undefined ? undefined : write(time.edtf);
      const attested = time.attested === undefined ? undefined : write(time.attested);
      return text ?? (attested === undefined ? "undated" : `attested ${attested}`);
    },
    () => unsupported(time, "a time that cannot be read"),
  );
}

/** Undefined if the time is unbounded. */
function write(edtf: string): string | undefined {
  const { type, spans } = readEdtf(edtf);
  const conjunction = type === "all-of" ? "and" : "or";
  const written = spans.map(({ start, end }) => {
    const [from, to] = [start, end].map((date) => (isUnbounded(date) ? "" : writeDate(date.text)));
    if (from === to) return from;
    if (type !== "interval" && !from) return `${to} ${conjunction} earlier`;
    if (type !== "interval" && !to) return `${from} ${conjunction} later`;
    if (!from) return `until ${to}`;
    if (!to) return `${end.text ? "since" : "from"} ${from}`;
    return type === "one-of" ? `between ${from} and ${to}` : `${from} to ${to}`;
  });
  const last = written.pop() || undefined;
  return written.length > 0 ? `${written.join(", ")} ${conjunction} ${last}` : last;
}

const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
];

const SEASONS = ["spring", "summer", "autumn", "winter"];

function writeDate(marked: string): string {
  const date = marked.replace(/[?~%]/g, "");
  const [, year = "", month, day] = /^(Y?-?[^-]+)(?:-(..))?(?:-(..))?$/.exec(date) ?? [];
  const isDayGiven = day !== undefined && day !== "XX";
  const words = [
    /[?%]/.test(marked) && "perhaps",
    /[~%]/.test(marked) && "about",
    isDayGiven && writeDays(date),
    month && writeMonth(month, isDayGiven),
    writeYear(year),
  ];
  return words.filter(Boolean).join(" ");
}

/** The days in the first month that the date fits. */
function writeDays(date: string): string {
  const ranges = daysOf(readEdtf(date));
  const inFirst = ranges.filter(({ from }) => monthOf(from) === monthOf(ranges[0]?.from ?? 0));
  return writeRanges(inFirst, (day) => String(dayInMonth(day)));
}

function writeMonth(month: string, isDayGiven: boolean): string | undefined {
  if (month === "XX") return isDayGiven ? "of some month" : undefined;
  const season = Number(month) - 21;
  if (season >= 0 && season < 12) {
    return `${["", "northern ", "southern "][season >> 2]}${SEASONS[season % 4]}`;
  }
  // Any year will do.
  return writeRanges(daysOf(readEdtf(`2000-${month}`)), (day) => `${MONTHS[monthInYear(day) - 1]}`);
}

function writeYear(year: string): string {
  const ranges = daysOf(readEdtf(year));
  if (ranges.length > 1) return year;
  const [estimate = "", digits] = year.split("S");
  const { from, to } = hullOf(ranges);
  if (/\d{3}X$/.test(year) && yearOf(from) >= 0) return `${yearText(yearOf(from))}s`;
  const isBefore = yearOf(to) < 1;
  const years = writeRanges(ranges, (day) =>
    isBefore ? String(1 - yearOf(day)) : yearText(yearOf(day)).replace("+", ""),
  );
  const written = isBefore ? `${years} BC` : years;
  return digits ? `about ${writeYear(estimate)} (${written})` : written;
}

const writeRanges = (ranges: readonly Days[], nameOf: (day: number) => string) =>
  ranges.map(({ from, to }) => [...new Set([nameOf(from), nameOf(to)])].join("–")).join(" or ");
