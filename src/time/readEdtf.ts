import { LaosRelationsError } from "../errors.ts";
import {
  anyDayOf,
  commonOf,
  type Days,
  dayOfMonth,
  daysOfMonths,
  lengthOf,
  monthNumber,
} from "./days.ts";

/** A date, as the stretches of days that it may lie in: in order, and more than one where unspecified digits leave gaps. @internal */
export interface DateParts {
  readonly type: "date";
  readonly windows: readonly [Days, ...Days[]];
  /** Whether a part is marked `?` or `%`. */
  readonly uncertain: boolean;
  /** Whether a part is marked `~` or `%`. */
  readonly approximate: boolean;
}

/** A range within a set: `a..b`, `..b` or `a..`. @internal */
export interface RangeParts {
  readonly type: "range";
  readonly start: DateParts | "open";
  readonly end: DateParts | "open";
}

/** A stretch of time. @internal */
export interface IntervalParts {
  readonly type: "interval";
  readonly start: DateParts | "open" | "unknown";
  readonly end: DateParts | "open" | "unknown";
}

/** One of some dates and ranges, or all of them. @internal */
export interface SetParts<Type extends "one-of" | "all-of"> {
  readonly type: Type;
  readonly members: readonly (DateParts | RangeParts)[];
}

/** What EDTF says, with days as numbers. @internal */
export type EdtfParts = DateParts | IntervalParts | SetParts<"one-of"> | SetParts<"all-of">;

/** The error for a date that cannot be read. @internal */
export const unsupported = (value: unknown, found?: string): LaosRelationsError =>
  new LaosRelationsError("unsupported-edtf", {
    value,
    expected: `a date in EDTF, such as YYYY-MM-DD${found ? `; found ${found}` : ""}`,
  });

/** More stretches of days than any source means; it keeps answers quick whatever is asked. */
const LIMIT = 1000;

/** Refuses more stretches of days than {@link LIMIT}. @internal */
export function checkCount(stretches: number, value: unknown): void {
  if (stretches > LIMIT) throw unsupported(value, `more than ${LIMIT} stretches of days`);
}

/** The first day that a date can be. @internal */
export const firstOf = ({ windows }: DateParts): number => windows[0].from;

/** The last day that a date can be. @internal */
export const lastOf = ({ windows }: DateParts): number => (windows.at(-1) as Days).to;

/** The stretches of days that a time can touch. @internal */
export function daysOf(parts: EdtfParts | RangeParts): readonly Days[] {
  if (parts.type === "date") return parts.windows;
  return "members" in parts ? parts.members.flatMap(daysOf) : [fromStartToEnd(parts)];
}

/** All days from the start to the end of an interval or a range. @internal */
export const fromStartToEnd = ({ start, end }: IntervalParts | RangeParts): Days => ({
  from: typeof start === "object" ? firstOf(start) : Number.NEGATIVE_INFINITY,
  to: typeof end === "object" ? lastOf(end) : Number.POSITIVE_INFINITY,
});

/**
 * What an interval surely spans: from its latest start to its earliest end.
 *
 * @param daysOfDate - what its dates stand for: some day of theirs, or all of them
 * @param openEnd - the last day where the end is open; `-Infinity` where that is not known either
 * @internal
 */
export function surelySpanned(
  interval: IntervalParts,
  daysOfDate: (date: DateParts) => readonly Days[],
  openEnd: number,
): Days {
  const { start, end } = interval;
  const { from, to } = fromStartToEnd(interval);
  const latestStart =
    typeof start === "object"
      ? commonOf(daysOfDate(start)).from
      : start === "open"
        ? -openEnd
        : Number.POSITIVE_INFINITY;
  const earliestEnd =
    typeof end === "object"
      ? commonOf(daysOfDate(end)).to
      : end === "open"
        ? openEnd
        : Number.NEGATIVE_INFINITY;
  // Nothing ends before it begins.
  return { from: Math.min(latestStart, to), to: Math.max(earliestEnd, from) };
}

/**
 * What a period surely spans in each of its readings. Its dates stand for all of their days.
 *
 * @param openEnd - the last day of an interval with an open end; `-Infinity` where it is not known
 * @internal
 */
export function wholePeriodsOf(
  parts: Exclude<EdtfParts, SetParts<"all-of">>,
  openEnd: number,
): readonly Days[] {
  if (parts.type === "date") return parts.windows;
  if (parts.type === "one-of") return daysOf(parts).map(anyDayOf);
  return [surelySpanned(parts, ({ windows }) => windows, openEnd)];
}

/** Whether any part of a time is marked `?`, `~` or `%`. @internal */
export function isQualified(parts: EdtfParts | RangeParts | string): boolean {
  if (typeof parts === "string") return false;
  if (parts.type === "date") return parts.uncertain || parts.approximate;
  return ("members" in parts ? parts.members : [parts.start, parts.end]).some(isQualified);
}

/**
 * Reads a date in EDTF; what the forms mean is told at {@link parseEdtf}.
 *
 * @internal
 */
export function readEdtf(text: string): EdtfParts {
  if (typeof text !== "string") throw unsupported(text);
  if (/[[\]{}]/.test(text)) return readSet(text);
  const [start = "", end, more] = text.split("/");
  if (end === undefined) return readDate(start, text);
  if (more !== undefined) throw unsupported(text, "more than one /");
  if (text === "/") throw unsupported(text, "an interval without a date");
  return inOrder({ type: "interval", start: readEnd(start, text), end: readEnd(end, text) }, text);
}

const readEnd = (end: string, text: string) =>
  end === "" ? "unknown" : end === ".." ? "open" : readDate(end, text);

function readSet(text: string): SetParts<"one-of"> | SetParts<"all-of"> {
  const [, open, body = "", close] = /^([[{])([^[\]{}]*)([\]}])$/.exec(text) ?? [];
  if (/\//.test(text)) throw unsupported(text, "an interval together with a set");
  if (!open || (open === "[") !== (close === "]")) {
    throw unsupported(text, "brackets that do not enclose one set");
  }
  const pieces = body.split(",");
  const members = pieces.map((piece, at) => {
    const [from = "", to, more] = piece.split("..");
    if (to === undefined) return readDate(from, text);
    if ((!from && (at > 0 || !to)) || (!to && at < pieces.length - 1) || more !== undefined) {
      throw unsupported(text, ".. without a date beside it");
    }
    return inOrder(
      {
        type: "range",
        start: from ? readDate(from, text) : "open",
        end: to ? readDate(to, text) : "open",
      },
      text,
    );
  });
  checkCount(members.flatMap(daysOf).length, text);
  return open === "[" ? { type: "one-of", members } : { type: "all-of", members };
}

function inOrder<T extends IntervalParts | RangeParts>(parts: T, value: string): T {
  const { start, end } = parts;
  if (typeof start === "object" && typeof end === "object" && lastOf(end) < firstOf(start)) {
    throw new LaosRelationsError("reversed-interval", {
      value,
      expected: "an end that is not before the start",
    });
  }
  return parts;
}

// A qualifier before a component marks that component; one after it, all components up to there.
const DATE =
  /^[?~%]?(?:Y(-?[1-9]\d*)(?:E([1-9]\d*))?|(-?[\dX]+))(?:S([1-9]\d*))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/** What people write that is no date in EDTF, with a name for it. */
const STRANGE = [
  [/^$/, "nothing where a date belongs"],
  [/\s/, "a space"],
  [/\dT/, "a time of day; days are whole here"],
] as const;

type Refuse = (found: string) => never;

function readDate(date: string, text: string): DateParts {
  const refuse: Refuse = (found) => {
    throw unsupported(text, found);
  };
  const [match, long, exponent = "0", year = "", significant, month, day = "XX"] =
    DATE.exec(date) ?? [];
  if (match === undefined) {
    refuse(STRANGE.find(([strange]) => strange.test(date))?.[1] ?? `"${date.slice(0, 40)}"`);
  }
  if (month && (long || significant)) refuse("a month after a year with Y or S");
  const years = long ? [longYear(`${long}e${exponent}`, refuse)] : yearsLike(year, refuse);
  const windows =
    month && month + day !== "XXXX"
      ? years.flatMap((each) => partsOfYear(each, month, day, refuse))
      : (significant ? [yearsAround(years, Number(significant), refuse)] : runs(years)).map(
          ([first, last]) => daysOfMonths(monthNumber(first, 1), monthNumber(last, 12)),
        );
  checkCount(windows.length, text);
  const [first, ...others] = windows;
  return {
    type: "date",
    windows: [first ?? refuse(`day ${day} of ${year}-${month}`), ...others],
    uncertain: /[?%]/.test(date),
    approximate: /[~%]/.test(date),
  };
}

/** Longer ago than the universe is old, and its days are still exact numbers. */
const LAST_YEAR = 999_999_999_999;

function longYear(written: string, refuse: Refuse): number {
  const year = Number(written);
  if (Math.abs(year) <= 9999) refuse("Y before a year of four digits");
  if (Math.abs(year) > LAST_YEAR) refuse("a year of more than twelve digits");
  return year;
}

/** The years that four digits can be, in order. */
function yearsLike(written: string, refuse: Refuse): readonly number[] {
  const digits = written.replace("-", "");
  if (digits.length !== 4) refuse(`a year of ${digits.length} digits`);
  if (digits === "XXXX") refuse("a year without any digit");
  if (written === "-0000") refuse("year -0000");
  const isNegative = digits !== written;
  const years = numbersLike(digits, isNegative ? 1 : 0, 9999);
  return isNegative ? years.map((year) => -year).reverse() : years;
}

/** The years with the same significant digits. */
function yearsAround([year, more]: readonly number[], significant: number, refuse: Refuse): Run {
  if (year === undefined || more !== undefined) return refuse("X in a year with S");
  const size = Math.abs(year);
  const unit = 10 ** Math.max(0, String(size).length - significant);
  const least = size - (size % unit);
  return year < 0 ? [1 - least - unit, -least] : [least, least + unit - 1];
}

/** The stretches of days of a year that fit a month, or a division of the year, and a day. */
function partsOfYear(year: number, month: string, day: string, refuse: Refuse): readonly Days[] {
  const code = Number(month);
  if (code >= 21 && code <= 41) {
    if (day !== "XX") refuse("a day of a season");
    return monthsOfSeason(code).map(([first, last]) =>
      daysOfMonths(monthNumber(year, first), monthNumber(year, last)),
    );
  }
  const months = numbersLike(month, 1, 12).map((each) => monthNumber(year, each));
  if (months.length === 0) refuse(`month ${month}`);
  return day === "XX"
    ? runs(months).map(([first, last]) => daysOfMonths(first, last))
    : months.flatMap((each) =>
        runs(numbersLike(day, 1, lengthOf(each))).map(([first, last]) => ({
          from: dayOfMonth(each, first),
          to: dayOfMonth(each, last),
        })),
      );
}

/** The first and the last of numbers that follow each other. */
type Run = readonly [first: number, last: number];

/**
 * The months of a division of the year, 1 being its January. A winter that goes over the turn of
 * the year may be the one before or the one after it.
 */
function monthsOfSeason(code: number): readonly Run[] {
  if (code > 32) {
    const [base, length] = code < 37 ? [33, 3] : code < 40 ? [37, 4] : [40, 6];
    const month = (code - base) * length + 1;
    return [[month, month + length - 1]];
  }
  const north = 3 + 3 * ((code - 21) % 4);
  const south = ((north + 5) % 12) + 1;
  const starts = code < 25 ? [north, south] : [code < 29 ? north : south];
  return starts
    .flatMap((month) => (month === 12 ? [0, 12] : [month]))
    .sort((a, b) => a - b)
    .map((month) => [month, month + 2]);
}

/** The numbers that fit digits of which `X` can be any, in order. */
function numbersLike(digits: string, least: number, most: number): readonly number[] {
  const fits = new RegExp(`^${digits.replaceAll("X", "\\d")}$`);
  const last = Math.min(most, Number(digits.replaceAll("X", "9")));
  const numbers: number[] = [];
  for (let n = Math.max(least, Number(digits.replaceAll("X", "0"))); n <= last; n++) {
    if (fits.test(String(n).padStart(digits.length, "0"))) numbers.push(n);
  }
  return numbers;
}

function runs(numbers: readonly number[]): readonly Run[] {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const run = found.at(-1);
    if (run?.[1] === n - 1) run[1] = n;
    else found.push([n, n]);
  }
  return found;
}
