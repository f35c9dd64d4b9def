import { LaosRelationsError } from "../errors.ts";
import {
  ANYTIME,
  anyDayOf,
  clipped,
  commonOf,
  type Days,
  firstDayOf,
  hullOf,
  monthNumber,
} from "./days.ts";

/** A parsed EDTF expression. @internal */
export interface EdtfParts {
  readonly type: "date" | "interval" | "one-of" | "all-of";
  /** The date or the interval, or the members of the set. */
  readonly spans: readonly [Span, ...Span[]];
  /** Whether any component has a qualifier: `?`, `~` or `%`. */
  readonly isQualified: boolean;
}

/** An interval or a range. A date is a span that has the same object at both ends. @internal */
export interface Span {
  readonly start: DateParts;
  readonly end: DateParts;
}

/** A date, or an end that is open or unknown. @internal */
export interface DateParts {
  /** As written: `..` if the end is open, empty if it is unknown. */
  readonly text: string;
  /** The ranges of days in which the date may lie, in order. Unspecified digits may leave gaps between them. */
  readonly windows: readonly [Window, ...Window[]];
}

/** A closed range of days, with its months if it consists of whole months. @internal */
export interface Window extends Days {
  readonly firstMonth?: number;
  readonly months?: number;
}

/** The error for a date that cannot be read. @internal */
export const unsupported = (value: unknown, found = "none"): LaosRelationsError =>
  new LaosRelationsError("unsupported-edtf", {
    value,
    expected: `a date in EDTF, such as YYYY-MM-DD; found ${found}`,
  });

/** The error for a time that throws when it is read. @internal */
export const unreadable = (time: unknown): LaosRelationsError =>
  unsupported(time, "a time that cannot be read");

/** Rejects more ranges of days than any source needs, so that no question takes long. @internal */
export function checkCount(ranges: number, value: unknown): void {
  if (ranges > 1000) throw unsupported(value, "more than 1000 ranges of days");
}

/** The days from the start of a span to its end. @internal */
export const daysBetween = ({ start, end }: Span): Days => ({
  from: hullOf(start.windows).from,
  to: hullOf(end.windows).to,
});

/** The ranges of days that a time may overlap. @internal */
export const daysOf = ({ spans }: EdtfParts): readonly Days[] =>
  spans.flatMap((span) => (span.start === span.end ? span.start.windows : [daysBetween(span)]));

/** One way to read a time: something started once and ended once. @internal */
export interface Reading {
  /** From the earliest start to the latest end. */
  readonly possible: Days;
  /** From the latest start to the earliest end. */
  readonly surely: Days;
}

/**
 * Lists the ways to read a date, an interval or a set `[…]`. A set is one day of its members.
 *
 * @param isWhole - whether a date means all of its days; otherwise it means a time within them
 * @internal
 */
export function readingsOf(
  parts: EdtfParts,
  isWhole: (date: DateParts) => boolean,
): readonly Reading[] {
  const { type, spans } = parts;
  if (type !== "interval") {
    const isAll = type === "date" && isWhole(spans[0].start);
    return daysOf(parts).map((days) => ({ possible: days, surely: isAll ? days : anyDayOf(days) }));
  }
  const surelyIn = (date: DateParts) =>
    commonOf(isWhole(date) ? date.windows : date.windows.map(anyDayOf));
  return spans.map((span) => {
    const possible = daysBetween(span);
    const surely = { from: surelyIn(span.start).from, to: surelyIn(span.end).to };
    return { possible, surely: clipped(surely, possible) };
  });
}

/**
 * Parses a date in EDTF. {@link parseEdtf} documents the forms.
 *
 * @internal
 */
export function readEdtf(text: string): EdtfParts {
  if (typeof text !== "string") throw unsupported(text, "no text");
  const isQualified = /[?~%]/.test(text);
  if (!/^(\[.*\]|\{.*\})$/.test(text)) {
    const span = readSpan(text, "/", "an interval without two ends", text);
    return { type: span.start === span.end ? "date" : "interval", spans: [span], isQualified };
  }
  const misplaced = "a misplaced ..";
  // Only the first member may lack a start, and only the last an end.
  if (/,\.\.|\.\.,/.test(text)) throw unsupported(text, misplaced);
  const members = text.slice(1, -1).split(",");
  checkCount(members.length, text);
  return {
    type: text.startsWith("[") ? "one-of" : "all-of",
    spans: members.map((member) => readSpan(member, "..", misplaced, text)) as [Span],
    isQualified,
  };
}

/** Reads a date, or two dates with a separator between them, one of which may be left out. */
function readSpan(written: string, separator: string, mistake: string, text: string): Span {
  const [from = "", to, more] = written.split(separator);
  if (to === undefined) {
    const date = readDate(from, text);
    return { start: date, end: date };
  }
  if (more !== undefined || written === separator) throw unsupported(text, mistake);
  const [start, end] = [readEnd(from, text), readEnd(to, text)];
  if (hullOf(end.windows).to < hullOf(start.windows).from) {
    throw new LaosRelationsError("reversed-interval", {
      value: text,
      expected: "an end that is not before the start",
    });
  }
  return { start, end };
}

const readEnd = (end: string, text: string): DateParts =>
  end === "" || end === ".." ? { text: end, windows: [ANYTIME] } : readDate(end, text);

/** Whether an end is open or unknown. @internal */
export const isUnbounded = ({ windows }: DateParts): boolean => windows[0] === ANYTIME;

/** Frequent mistakes, with their names. */
const MISTAKES = [
  [/^$/, "nothing for a date"],
  [/[[\]{}]/, "stray brackets"],
  [/\//, "an interval in a set"],
  [/\s/, "a space"],
  [/\dT/, "a time of day"],
  [/^[?~%]?-?XXXX/, "a year without a digit"],
  [/^[?~%]?-0000/, "year -0000"],
  [/^-?(\d{1,3}|\d{5,})(-|$)/, "a year not of four digits"],
  [/^-?\d{4}(-\d\d)?-\d(-|$)/, "a month or a day not of two digits"],
] as const;

// A qualifier to the left of a component applies to it; to the right, to all components so far.
const DATE =
  /^[?~%]?(?:Y(-?[1-9]\d*)(?:E([1-9]\d*))?|(?!-0000|-?XXXX)(-?[\dX]{4}))(?:S([1-9]\d*))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

function readDate(date: string, text: string): DateParts {
  const plain = plainDay(date);
  if (plain) return { text: date, windows: [plain] };
  const parts = DATE.exec(date);
  if (!parts) {
    const [, mistake] = MISTAKES.find(([pattern]) => pattern.test(date)) ?? [];
    throw unsupported(text, mistake ?? `"${date.slice(0, 40)}"`);
  }
  const [, long, exponent = 0, short = "", digits, month, day] = parts;
  const isLong = long !== undefined || digits !== undefined;
  if (isLong && (month || short.includes("X"))) {
    throw unsupported(text, "more than a year with Y or S");
  }
  const year = Number(long ? `${long}e${exponent}` : short);
  if (long && !(Math.abs(year) > 9999 && Math.abs(year) < 1e12)) {
    throw unsupported(text, "Y without 5 to 12 digits");
  }
  const windows = isLong ? [yearsAround(year, digits)] : windowsOf(short, text, month, day);
  if (windows.length === 0) throw unsupported(text, `${date}, which is not in the calendar`);
  checkCount(windows.length, text);
  return { text: date, windows: windows as [Window] };
}

/** The day that `YYYY-MM-DD` names. Most dates have this form, and are read many times faster here. */
function plainDay(date: string): Days | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const month = Number(date.slice(5, 7));
  const { from: first, to: last } = monthsFrom(monthNumber(Number(date.slice(0, 4)), month), 1);
  const day = first + Number(date.slice(8)) - 1;
  const exists = month > 0 && month < 13 && day >= first && day <= last;
  return exists ? { from: day, to: day } : undefined;
}

/** The years that share their significant digits with a year. By default all digits count. */
function yearsAround(year: number, significant = "12"): Window {
  const size = Math.abs(year);
  const unit = 10 ** Math.max(0, String(size).length - Number(significant));
  const least = size - (size % unit);
  return monthsFrom(monthNumber(year < 0 ? 1 - least - unit : least, 1), unit * 12);
}

/**
 * The parts of a year, from code 21: the number of months, and the months in which the part starts.
 * The standard leaves open in which year a winter lies that includes a new year, so it has two starts:
 * December before, and December.
 */
// biome-ignore format: a row for each group of codes
const PARTS_OF_YEAR = [
  [3, 3, 9], [3, 0, 6, 12], [3, 3, 9], [3, 0, 6, 12], // spring to winter, in the north or in the south
  [3, 3], [3, 6], [3, 9], [3, 0, 12], // in the north
  [3, 9], [3, 0, 12], [3, 3], [3, 6], // in the south
  [3, 1], [3, 4], [3, 7], [3, 10], // quarters
  [4, 1], [4, 5], [4, 9], // thirds
  [6, 1], [6, 7], // halves
] as const;

/** The ranges of days that fit a year, a month and a day in which `X` stands for any digit. */
function windowsOf(year: string, text: string, month = "XX", day = "XX"): readonly Window[] {
  const [length, ...starts] =
    month + day === "XXXX"
      ? [12, 1]
      : (PARTS_OF_YEAR[Number(month) - 21] ?? [
          1,
          ...numbersLike(month).filter((number) => number > 0 && number < 13),
        ]);
  if (starts.length === 0) throw unsupported(text, `month ${month}`);
  const months = numbersLike(year)
    .filter((number) => !Object.is(number, -0))
    .sort((a, b) => a - b)
    .flatMap((year) => starts.map((start) => monthNumber(year, start)));
  if (day === "XX") {
    return runsOf(months, length).map(([first, count]) => monthsFrom(first, count));
  }
  if (length > 1) throw unsupported(text, "a day of a season");
  checkCount(months.length, text);
  return months.flatMap((month) => {
    const { from, to } = monthsFrom(month, 1);
    const days = numbersLike(day).map((number) => from + number - 1);
    const inMonth = days.filter((day) => day >= from && day <= to);
    return runsOf(inMonth, 1).map(([first, count]) => ({ from: first, to: first + count - 1 }));
  });
}

/** The days of some months that follow each other. @internal */
export const monthsFrom = (firstMonth: number, months: number): Window => ({
  from: firstDayOf(firstMonth),
  to: firstDayOf(firstMonth + months) - 1,
  firstMonth,
  months,
});

/** The numbers that fit digits in which `X` stands for any digit. */
const numbersLike = (digits: string): readonly number[] =>
  digits.includes("X")
    ? [..."0123456789"].flatMap((digit) => numbersLike(digits.replace("X", digit)))
    : [Number(digits)];

/** Joins ascending ranges of the same length where they follow each other without a gap. */
function runsOf(
  starts: readonly number[],
  length: number,
): readonly (readonly [first: number, length: number])[] {
  const runs: [number, number][] = [];
  for (const start of starts) {
    const run = runs.at(-1);
    if (run && run[0] + run[1] === start) run[1] += length;
    else runs.push([start, length]);
  }
  return runs;
}
