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

/** What EDTF says. @internal */
export interface EdtfParts {
  readonly type: "date" | "interval" | "one-of" | "all-of";
  /** The date or the interval; the members of a set. */
  readonly spans: readonly [Span, ...Span[]];
  /** Whether any part is marked `?`, `~` or `%`. */
  readonly isQualified: boolean;
}

/** From a date to another; of a single date both are the same object. @internal */
export interface Span {
  readonly start: DateParts;
  readonly end: DateParts;
}

/** A date, or an end that is open or unknown. @internal */
export interface DateParts {
  /** As written: `..` is open, nothing is unknown. */
  readonly text: string;
  /** The stretches of days of which it may be any, in order: more than one where there are gaps. */
  readonly windows: readonly [Window, ...Window[]];
}

/** A stretch of days, and which months it takes where those are whole. @internal */
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

/** Refuses more stretches of days than any source means, so that no question takes long. @internal */
export function checkCount(stretches: number, value: unknown): void {
  if (stretches > 1000) throw unsupported(value, "more than 1000 stretches of days");
}

/** From the first day of a span to its last. @internal */
export const daysBetween = ({ start, end }: Span): Days => ({
  from: hullOf(start.windows).from,
  to: hullOf(end.windows).to,
});

/** The stretches of days that a time can touch. @internal */
export const daysOf = ({ spans }: EdtfParts): readonly Days[] =>
  spans.flatMap((span) => (span.start === span.end ? span.start.windows : [daysBetween(span)]));

/** A time read as one thing, which began and ended once. @internal */
export interface Reading {
  /** From its earliest start to its latest end. */
  readonly possible: Days;
  /** From its latest start to its earliest end. */
  readonly surely: Days;
}

/**
 * The ways in which a date, an interval or a set can be read. A set is one day of its members.
 *
 * @param isWhole - whether a date stands for all of its days, rather than for a time within them
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
  const surely = ({ windows }: DateParts, isAll: boolean) =>
    commonOf(isAll ? windows : windows.map(anyDayOf));
  return spans.map((span) => {
    const { start, end } = span;
    const possible = daysBetween(span);
    const { from } = surely(start, isWhole(start));
    const { to } = surely(end, isWhole(end));
    return { possible, surely: clipped({ from, to }, possible) };
  });
}

/**
 * Reads a date in EDTF; {@link parseEdtf} tells what its forms mean.
 *
 * @internal
 */
export function readEdtf(text: string): EdtfParts {
  if (typeof text !== "string") throw unsupported(text);
  const isQualified = /[?~%]/.test(text);
  if (/^(\[[^[\]{}]*\]|\{[^[\]{}]*\})$/.test(text)) {
    const [first = "", ...others] = text.slice(1, -1).split(",");
    checkCount(others.length, text);
    return {
      type: text.startsWith("[") ? "one-of" : "all-of",
      spans: [
        readMember(first, true, others.length === 0, text),
        ...others.map((member, at) => readMember(member, false, at === others.length - 1, text)),
      ],
      isQualified,
    };
  }
  const [start = "", end, more] = text.split("/");
  if (end === undefined) return { type: "date", spans: [readOne(text, text)], isQualified };
  if (more !== undefined || text === "/") throw unsupported(text, "an interval without two ends");
  return { type: "interval", spans: [readTwo(start, end, text)], isQualified };
}

function readMember(member: string, isFirst: boolean, isLast: boolean, text: string): Span {
  const [start = "", end, more] = member.split("..");
  if (end === undefined) return readOne(member, text);
  if (more !== undefined || !(start || (isFirst && end)) || !(end || isLast)) {
    throw unsupported(text, "a misplaced ..");
  }
  return readTwo(start || "..", end || "..", text);
}

function readOne(date: string, text: string): Span {
  const start = readDate(date, text);
  return { start, end: start };
}

function readTwo(from: string, to: string, text: string): Span {
  const [start, end] = [readEnd(from, text), readEnd(to, text)];
  if (hullOf(end.windows).to < hullOf(start.windows).from) {
    throw new LaosRelationsError("reversed-interval", {
      value: text,
      expected: "an end that is not before the start",
    });
  }
  return { start, end };
}

/** An end that is open or unknown. @internal */
export const isAnytime = ({ windows }: DateParts): boolean => windows[0] === ANYTIME;

const readEnd = (end: string, text: string): DateParts =>
  /\w/.test(end) ? readDate(end, text) : { text: end, windows: [ANYTIME] };

/** What people write that is no date in EDTF, with a name for it. */
const STRANGE = [
  [/^$/, "nothing for a date"],
  [/[[\]{}]/, "stray brackets"],
  [/\//, "an interval in a set"],
  [/\s/, "a space"],
  [/\dT/, "a time of day, where days are whole"],
  [/^-?XXXX/, "a year without a digit"],
  [/^-0000/, "year -0000"],
  [/^-?(\d{1,3}|\d{5,})(-|$)/, "a year not of four digits"],
] as const;

// A qualifier before a component marks that component; one after it, all components up to there.
const DATE =
  /^[?~%]?(?:Y(-?[1-9]\d*)(?:E([1-9]\d*))?|(-?[\dX]{4}))(?:S([1-9]\d*))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

function readDate(date: string, text: string): DateParts {
  const [, strange] = STRANGE.find(([pattern]) => pattern.test(date)) ?? [];
  const parts = DATE.exec(date);
  if (strange || !parts) throw unsupported(text, strange ?? `"${date.slice(0, 40)}"`);
  const [, long, exponent = 0, year = "", digits, month, day] = parts;
  const isPlain = !long && !digits;
  if (!isPlain && (month || year.includes("X"))) {
    throw unsupported(text, "more than a year with Y or S");
  }
  const number = Number(long ? `${long}e${exponent}` : year);
  if (long && !(Math.abs(number) > 9999 && Math.abs(number) < 1e12)) {
    throw unsupported(text, "Y without 5 to 12 digits");
  }
  const [first, ...others] = isPlain
    ? windowsLike(year, text, month, day)
    : [yearsLike(number, digits)];
  if (!first) throw unsupported(text, `${date}, which is not in the calendar`);
  checkCount(others.length, text);
  return { text: date, windows: [first, ...others] };
}

/** All years with the same first digits; without a number of digits only the year itself. */
function yearsLike(year: number, digits = "12"): Window {
  const size = Math.abs(year);
  const unit = 10 ** Math.max(0, String(size).length - Number(digits));
  const least = size - (size % unit);
  return monthsFrom(monthNumber(year < 0 ? 1 - least - unit : least, 1), unit * 12);
}

/** The months from which seasons and other parts of a year run, in the order of their codes. */
const PARTS_OF_YEAR = [
  // Wherever on Earth: spring, summer, autumn, winter. A season that spans the turn of the year may be either one that the year has a part of.
  [3, 9],
  [0, 6, 12],
  [3, 9],
  [0, 6, 12],
  // In the north, and in the south.
  [3],
  [6],
  [9],
  [0, 12],
  [9],
  [0, 12],
  [3],
  [6],
  // Quarters, thirds and halves.
  [1],
  [4],
  [7],
  [10],
  [1],
  [5],
  [9],
  [1],
  [7],
];

/** The stretches of days that a date can be, of which digits may be unspecified. */
function windowsLike(year: string, text: string, month = "XX", day = "XX"): readonly Window[] {
  const years = numbersLike(year)
    .filter((each) => !Object.is(each, -0))
    .sort((a, b) => a - b);
  const part = Number(month) - 21;
  const starts = PARTS_OF_YEAR[part];
  if (starts) {
    if (day !== "XX") throw unsupported(text, "a day of a season");
    const length = part < 16 ? 3 : part < 19 ? 4 : 6;
    return years.flatMap((each) =>
      starts.map((start) => monthsFrom(monthNumber(each, start), length)),
    );
  }
  const inYear = numbersLike(month).filter((each) => each > 0 && each < 13);
  if (inYear.length === 0) throw unsupported(text, `month ${month}`);
  const months = years.flatMap((each) => inYear.map((one) => monthNumber(each, one)));
  if (day === "XX") return runsOf(months).map(([first, count]) => monthsFrom(first, count));
  checkCount(months.length, text);
  const inMonth = numbersLike(day);
  return months.flatMap((each) => {
    const { from, to } = monthsFrom(each, 1);
    const days = inMonth.map((n) => from + n - 1).filter((n) => n >= from && n <= to);
    return runsOf(days).map(([first, count]) => ({
      from: first,
      to: first + count - 1,
    }));
  });
}

/** All days of some months. @internal */
export const monthsFrom = (firstMonth: number, months: number): Window => ({
  from: firstDayOf(firstMonth),
  to: firstDayOf(firstMonth + months) - 1,
  firstMonth,
  months,
});

/** The numbers that digits stand for of which `X` can be any. */
const numbersLike = (digits: string): readonly number[] =>
  digits.includes("X")
    ? [..."0123456789"].flatMap((digit) => numbersLike(digits.replace("X", digit)))
    : [Number(digits)];

/** Numbers in order, as runs without gaps: the first number of each, and how many there are. */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const each of numbers) {
    const run = runs.at(-1);
    if (run && run[0] + run[1] === each) run[1]++;
    else runs.push([each, 1]);
  }
  return runs;
}
