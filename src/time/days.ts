/**
 * A closed range of days. Days are numbered consecutively, from 1 March of year 0.
 *
 * @internal
 */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The ranges of days that decide whether a time and a question overlap.
 *
 * A range of `yes` is what one reading surely spans: from its latest start to its earliest end. It
 * may be reversed. A meeting on one day of a week surely spans from the last day of the week to the
 * first: only a period with both of them is sure to include the meeting.
 *
 * @internal
 */
export interface Extents {
  /** The time possibly overlaps the question if any range of one overlaps any range of the other. */
  readonly possible: readonly Days[];
  /** It surely does if each range of the question, of at least one, overlaps some range of the time. */
  readonly yes: readonly Days[];
}

/** Whether any range of a time overlaps any range of a question. @internal */
export const overlapsAny = (time: readonly Days[], asked: readonly Days[]): boolean =>
  asked.some((days) => overlapsDays(time, days));

/** Whether each range of a question, of at least one, overlaps some range of a time. @internal */
export const overlapsEvery = (time: readonly Days[], asked: readonly Days[]): boolean =>
  asked.length > 0 && asked.every((days) => overlapsDays(time, days));

const overlapsDays = (time: readonly Days[], { from, to }: Days) =>
  time.some((days) => days.from <= to && days.to >= from);

/** All days. @internal */
export const ANYTIME: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The days that something on one unknown day of a range surely spans: the reversed range. @internal */
export const anyDayOf = ({ from, to }: Days): Days => ({ from: to, to: from });

/** The days that are surely spanned if any of some readings may be true. @internal */
export const commonOf = (readings: readonly Days[]): Days =>
  anyDayOf(hullOf(readings.map(anyDayOf)));

/** The range from the first day of some ranges to the last. @internal */
export function hullOf(ranges: readonly Days[]): Days {
  let { from, to } = anyDayOf(ANYTIME);
  for (const days of ranges) {
    from = Math.min(from, days.from);
    to = Math.max(to, days.to);
  }
  return { from, to };
}

/** Joins ranges of days that overlap or follow each other without a gap, in order. Reversed ranges come last, as they are. @internal */
export function joined(ranges: readonly Days[]): readonly Days[] {
  const result: Days[] = [];
  for (const days of ranges.filter(isForward).sort((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before && days.from <= before.to + 1) result.splice(-1, 1, hullOf([before, days]));
    else result.push(days);
  }
  return [...result, ...ranges.filter((days) => !isForward(days))];
}

const isForward = ({ from, to }: Days) => from <= to;

/** Corrects days that are surely spanned: no start is later than a range, and no end earlier. @internal */
export const clipped = (surely: Days, { from, to }: Days): Days => ({
  from: Math.min(surely.from, to),
  to: Math.max(surely.to, from),
});

/** Numbers the months consecutively, from January of year 0. @internal */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/**
 * The first day of a month in the proleptic Gregorian calendar. Libraries of dates do not reach the
 * longest years, and would double the size of a bundle.
 *
 * @internal
 */
export function firstDayOf(month: number): number {
  // If the year starts in March, the leap day is its last day.
  const year = Math.floor((month - 2) / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * (month - 2 - 12 * year) + 2) / 5);
}

/** The start of a day in milliseconds of Unix time. @internal */
export const unixTimeOf = (day: number): number => (day - UNIX_EPOCH) * 86_400_000;

/** The day on which Unix time starts, 1 January 1970. */
const UNIX_EPOCH = /* @__PURE__ */ firstDayOf(/* @__PURE__ */ monthNumber(1970, 1));
