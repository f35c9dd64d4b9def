/**
 * A closed range of days, numbered one after the other through all of the calendar.
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
 * A range of `yes` is what one reading surely spans, from the latest start to the earliest end. It
 * may end before it begins: a meeting on one day of a week surely spans from the last day of the
 * week to the first, so that it surely touches only what holds both.
 *
 * @internal
 */
export interface Extents {
  /** Possibly they share a day when any range of the one touches any of the other. */
  readonly possible: readonly Days[];
  /** Surely they do when each range of the question, at least one, touches some of the time. */
  readonly yes: readonly Days[];
}

/** Whether any range of a time touches any that is asked about. @internal */
export const overlapsAny = (time: readonly Days[], asked: readonly Days[]): boolean =>
  asked.some((days) => touches(time, days));

/** Whether each range that is asked about, and there is one, touches some of a time. @internal */
export const overlapsEvery = (time: readonly Days[], asked: readonly Days[]): boolean =>
  asked.length > 0 && asked.every((days) => touches(time, days));

const touches = (time: readonly Days[], { from, to }: Days) =>
  time.some((days) => days.from <= to && days.to >= from);

/** All days, before and after any other. @internal */
export const ANYTIME: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** What is surely spanned by a thing that is there on one day of a range, nobody knows which. @internal */
export const anyDayOf = ({ from, to }: Days): Days => ({ from: to, to: from });

/** What is surely spanned whichever of some readings is right. @internal */
export const commonOf = (readings: readonly Days[]): Days =>
  anyDayOf(hullOf(readings.map(anyDayOf)));

/** The range from the first to the last of some ranges. @internal */
export const hullOf = (ranges: readonly Days[]): Days =>
  ranges.reduce(
    (a, b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }),
    anyDayOf(ANYTIME),
  );

/** What is surely spanned, where nothing can begin after the end of a range or end before its start. @internal */
export const clipped = (surely: Days, { from, to }: Days): Days => ({
  from: Math.min(surely.from, to),
  to: Math.max(surely.to, from),
});

/** The number of a month: how many months there are from January of year 0 to it. @internal */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/**
 * The first day of a month, in the proleptic Gregorian calendar. Written out, since a bundle that
 * asks one question need not carry a library of dates for it, and such libraries end before the
 * longest years do.
 *
 * @internal
 */
export function firstDayOf(month: number): number {
  // With March as its first month, the leap day is the last day of a year.
  const year = Math.floor((month - 2) / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * (month - 2 - 12 * year) + 2) / 5);
}
