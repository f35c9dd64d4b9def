/**
 * A closed range of days. A day is a number that grows with the calendar: each month has 31
 * numbers, of which a short month leaves the last unused.
 *
 * @internal
 */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * What decides whether a time and a question share a day.
 *
 * A stretch of `yes` is what one reading surely spans, from the latest start to the earliest end. It
 * may end before it begins: a meeting on one day of a week surely spans from the week's last day to
 * its first, so it surely touches only what holds both.
 *
 * @internal
 */
export interface Extents {
  /** Possibly they share a day when any stretch of the one touches any of the other. */
  readonly possible: readonly Days[];
  /** Surely they do when every stretch of the question, at least one, touches some of the time. */
  readonly yes: readonly Days[];
}

const touch = (a: Days, b: Days): boolean => a.from <= b.to && a.to >= b.from;

/** Whether any stretch of the one touches any of the other. @internal */
export const touchesAny = (time: readonly Days[], asked: readonly Days[]): boolean =>
  time.some((days) => asked.some((each) => touch(days, each)));

/** Whether each stretch that is asked about, and at least one is, touches some of a time. @internal */
export const touchesEvery = (time: readonly Days[], asked: readonly Days[]): boolean =>
  asked.length > 0 && asked.every((each) => time.some((days) => touch(days, each)));

/** What a thing surely spans that is there on any one day of a range. @internal */
export const anyDayOf = ({ from, to }: Days): Days => ({ from: to, to: from });

/** What is surely spanned whichever of some readings is true. @internal */
export const commonOf = (readings: readonly Days[]): Days => ({
  from: Math.max(...readings.map(({ from }) => from)),
  to: Math.min(...readings.map(({ to }) => to)),
});

/** The range from the first to the last of some ranges of days. @internal */
export const hullOf = (ranges: readonly Days[]): Days => ({
  from: Math.min(...ranges.map(({ from }) => from)),
  to: Math.max(...ranges.map(({ to }) => to)),
});

/** The day before all that the index can tell apart: 1 January of the year -180 000. */
const FIRST_INDEXED = -180_000 * 372;

/** How many days the index can tell apart: fewer than 2 ** 27, so that a day and a position fit into one number. */
const INDEXED = 360_000 * 372;

/** Days that touch none. @internal */
export const NEVER: Days = /* @__PURE__ */ Object.freeze({ from: INDEXED + 1, to: -1 });

/**
 * Days as the index holds them, in 27 bits. Days before and after all that it can tell apart become
 * its first and last day, so that what touches still touches, but what does not may do so too.
 *
 * @internal
 */
export function indexedDays(ranges: readonly Days[]): Days {
  if (ranges.length === 0) return NEVER;
  const { from, to } = hullOf(ranges);
  const indexed = (day: number) => Math.min(Math.max(day - FIRST_INDEXED, 0), INDEXED);
  return { from: indexed(from), to: indexed(to) };
}

/** Whether {@link indexedDays} loses nothing that matters: no gap, and no day out of its reach but `±∞`. @internal */
export const isIndexable = (ranges: readonly Days[]): boolean =>
  ranges.length < 2 && ranges.every(({ from, to }) => isInReach(from) && isInReach(to));

const isInReach = (day: number) =>
  !Number.isFinite(day) || (day > FIRST_INDEXED && day < FIRST_INDEXED + INDEXED);

/** The number of a month: how many there are from January of year 0 to before it. @internal */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** The month that a day falls in. @internal */
export const monthOf = (day: number): number => Math.floor(day / 31);

/** The year that a day falls in. @internal */
export const yearOf = (day: number): number => Math.floor(day / 372);

/** Which month of its year a day falls in, from 1. @internal */
export const monthInYear = (day: number): number => monthOf(day) - monthNumber(yearOf(day), 0);

/** Which day of its month a day is, from 1. @internal */
export const dayInMonth = (day: number): number => day - dayOfMonth(monthOf(day), 0);

/** The number of a day of a month. @internal */
export const dayOfMonth = (month: number, day: number): number => month * 31 + day - 1;

/** All days from the first of a month to the last of another. @internal */
export const daysOfMonths = (first: number, last: number): Days => ({
  from: dayOfMonth(first, 1),
  to: dayOfMonth(last, lengthOf(last)),
});

/**
 * How many days a month has in the proleptic Gregorian calendar. Written out, since a bundle that
 * asks one question need not carry a library of dates for it.
 *
 * @internal
 */
export function lengthOf(month: number): number {
  const year = Math.floor(month / 12);
  const inYear = month - year * 12 + 1;
  if (inYear !== 2) return 30 + ((inYear + (inYear >> 3)) % 2);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
