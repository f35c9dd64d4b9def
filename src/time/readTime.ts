import { LaosRelationsError } from "../errors.ts";
import {
  anyDayOf,
  commonOf,
  type Days,
  dayOfMonth,
  daysOfMonths,
  type Extents,
  hullOf,
  lengthOf,
  monthOf,
} from "./days.ts";
import {
  checkCount,
  type DateParts,
  daysOf,
  type EdtfParts,
  fromStartToEnd,
  isQualified,
  type RangeParts,
  readEdtf,
  type SetParts,
  surelySpanned,
  unsupported,
  wholePeriodsOf,
} from "./readEdtf.ts";
import { TIME_BASES, type Time, type TimeInput } from "./Time.ts";

/** The bounds of a time in numbers, and the stretches of days within them. @internal */
export interface DayBounds extends Extents {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  /** Whether a part of the date is marked `?`, `~` or `%`. */
  readonly uncertain: boolean;
}

/**
 * Reads a time; {@link boundsOf} tells what follows from its parts.
 *
 * @internal
 */
export function readTime(time: TimeInput): DayBounds {
  const { edtf, attested } = typeof time === "string" ? { edtf: time } : checked(time);
  const parts = edtf === undefined ? undefined : readEdtf(edtf);
  if (attested === undefined) return boundsFrom(parts, [], time);
  const vouching = readEdtf(attested);
  const bounds = boundsFrom(parts, attestedDays(vouching, time), time);
  // An uncertain attestation may be wrong, so nothing rests on it.
  return isQualified(vouching) ? boundsFrom(parts, [], time) : bounds;
}

const FIELDS: readonly string[] = ["edtf", "basis", "attested", "reason", "derivation"];

function checked(time: Time): Time {
  if (!TIME_BASES.includes(time?.basis)) throw unsupported(time, "no text and no basis");
  const strange = Object.keys(time).find((field) => !FIELDS.includes(field));
  if (strange) throw unsupported(time, `the field ${strange}`);
  if ((time.edtf === undefined) !== (time.basis === "missing")) {
    throw unsupported(time, time.edtf === undefined ? "no edtf" : "edtf of the basis missing");
  }
  return time;
}

/** What a source vouches for: of each list one stretch of days, given by what it surely spans. */
type Attested = readonly (readonly Days[])[];

const attestedDays = (parts: EdtfParts, value: TimeInput): Attested =>
  parts.type === "all-of"
    ? parts.members.flatMap((member) => surelyTouched(member, value)).map((days) => [days])
    : [wholePeriodsOf(parts, Number.NEGATIVE_INFINITY)];

function boundsFrom(parts: EdtfParts | undefined, attested: Attested, time: TimeInput): DayBounds {
  const isSeveral = parts?.type === "all-of";
  const { possible, yes } = isSeveral
    ? manyThings(parts, attested, time)
    : oneThing(parts, attested, time);
  if (possible.length === 0) {
    const { edtf, attested: value } = time as Time;
    throw new LaosRelationsError("contradictory-time", {
      value,
      expected: `a day or period within ${edtf}`,
    });
  }
  const [extent, surely] = [hullOf(possible), hullOf(yes)];
  const uncertain = parts !== undefined && isQualified(parts);
  const vouched = attested.map(commonOf);
  return {
    earliestStart: extent.from,
    latestStart: surely.from,
    earliestEnd: surely.to,
    latestEnd: extent.to,
    uncertain,
    possible,
    // Where the date is doubtful, only what is attested is sure.
    yes: !uncertain ? yes : isSeveral || attested.length === 0 ? vouched : [hullOf(vouched)],
  };
}

/** A reading of a time as one thing, which began and ended once. */
interface Reading {
  /** From its earliest start to its latest end. */
  readonly possible: Days;
  /** From its latest start to its earliest end. */
  readonly surely: Days;
  /** Whether it ended on the day on which it began. */
  readonly isOneDay?: boolean;
}

function oneThing(
  parts: Exclude<EdtfParts, SetParts<"all-of">> | undefined,
  attested: Attested,
  time: TimeInput,
): Extents {
  let readings = readingsOf(parts);
  for (const stretches of attested) {
    readings = readings.flatMap((reading) => stretches.flatMap((days) => narrowed(reading, days)));
    checkCount(readings.length, time);
  }
  return {
    possible: readings.map(({ possible }) => possible),
    yes: [commonOf(readings.map(({ surely }) => surely))],
  };
}

const ANYTIME: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function readingsOf(parts: Exclude<EdtfParts, SetParts<"all-of">> | undefined): readonly Reading[] {
  if (parts?.type === "interval") {
    const surely = surelySpanned(
      parts,
      ({ windows }) => windows.map(anyDayOf),
      Number.NEGATIVE_INFINITY,
    );
    return [{ possible: fromStartToEnd(parts), surely }];
  }
  const isOneDay = parts?.type === "one-of";
  const stretches = parts ? daysOf(parts) : [ANYTIME];
  return stretches.map((possible) => ({ possible, surely: anyDayOf(possible), isOneDay }));
}

/** The reading without what does not hold on attested days; none where nothing is left. */
function narrowed({ possible, surely, isOneDay }: Reading, days: Days): readonly Reading[] {
  if (!includes(possible, days)) return [];
  const both = hullOf([surely, days]);
  if (!isOneDay) return [{ possible, surely: both }];
  return both.from < both.to ? [] : [{ possible: anyDayOf(both), surely: both, isOneDay }];
}

/** Whether something that lies in a range can be there throughout what is attested. */
const includes = (range: Days, { from, to }: Days) => range.from <= from && range.to >= to;

/** `{…}`: at least one day in each member, and none elsewhere. */
function manyThings({ members }: SetParts<"all-of">, attested: Attested, time: TimeInput): Extents {
  const possible = joined(members.flatMap(daysOf));
  const vouched = attested.map((stretches) =>
    stretches.filter((days) => possible.some((range) => includes(range, days))),
  );
  return {
    possible: vouched.every(({ length }) => length > 0) ? possible : [],
    yes: joined([
      ...members.flatMap((member) => surelyTouched(member, time)),
      ...vouched.map(commonOf),
    ]),
  };
}

/** What a member of `{…}` surely touches, each by what it surely spans; an open end adds nothing sure. */
function surelyTouched(member: DateParts | RangeParts, value: unknown): readonly Days[] {
  if (member.type === "date") return [commonOf(member.windows.map(anyDayOf))];
  const ends = [member.start, member.end].flatMap((date) =>
    date === "open" ? [] : surelyTouched(date, value),
  );
  const [first, last] = ends;
  if (!first || !last) return ends;
  if (first.from === first.to && last.from === last.to) return [{ from: first.from, to: last.to }];
  const length = wholeMonthsIn(first);
  if (!length || length !== wholeMonthsIn(last)) return ends;
  const units = (monthOf(last.to) - monthOf(first.to)) / length + 1;
  checkCount(units, value);
  return Array.from({ length: units }, (_, at) => {
    const month = monthOf(first.to) + at * length;
    return anyDayOf(daysOfMonths(month, month + length - 1));
  });
}

/** How many whole months a date takes, given by what it surely spans. */
function wholeMonthsIn({ from, to }: Days): number | undefined {
  const [first, last] = [monthOf(to), monthOf(from)];
  const whole = daysOfMonths(first, last);
  return whole.from === to && whole.to === from ? last - first + 1 : undefined;
}

/** Ranges of days, those that follow each other without a gap made one; others as they are. */
function joined(ranges: readonly Days[]): readonly Days[] {
  const joint: Days[] = [];
  for (const days of ranges.filter(isForward).sort((a, b) => a.from - b.from)) {
    const before = joint.at(-1);
    if (before && days.from <= dayAfter(before.to)) joint.splice(-1, 1, hullOf([before, days]));
    else joint.push(days);
  }
  return [...joint, ...ranges.filter((days) => !isForward(days))];
}

const isForward = ({ from, to }: Days) => from <= to;

function dayAfter(day: number): number {
  const month = monthOf(day);
  return day === dayOfMonth(month, lengthOf(month)) ? dayOfMonth(month + 1, 1) : day + 1;
}
