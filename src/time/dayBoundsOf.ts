import { LaosRelationsError } from "../errors.ts";
import { ANYTIME, anyDayOf, clipped, commonOf, type Days, type Extents, hullOf } from "./days.ts";
import {
  checkCount,
  daysBetween,
  daysOf,
  type EdtfParts,
  isAnytime,
  monthsFrom,
  type Reading,
  readEdtf,
  readingsOf,
  type Span,
  unsupported,
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
export function dayBoundsOf(time: TimeInput): DayBounds {
  const { edtf, attested } = typeof time === "string" ? { edtf: time } : checked(time);
  const parts = edtf === undefined ? undefined : readEdtf(edtf);
  if (attested === undefined) return boundsFrom(parts, [], time);
  const vouching = readEdtf(attested);
  const bounds = boundsFrom(parts, attestedDays(vouching), time);
  // An uncertain attestation may be wrong, so nothing rests on it.
  return vouching.isQualified ? boundsFrom(parts, [], time) : bounds;
}

const FIELDS: readonly string[] = ["edtf", "basis", "attested", "reason", "derivation"];

function checked(time: Time): Time {
  if (!TIME_BASES.includes(time?.basis)) throw unsupported(time);
  const strange = Object.keys(time).find((field) => !FIELDS.includes(field));
  if (strange) throw unsupported(time, `a field ${strange}`);
  if ((time.edtf === undefined) !== (time.basis === "missing")) {
    throw unsupported(time, `${time.edtf ? "" : "no "}edtf with the basis ${time.basis}`);
  }
  return time;
}

/** What a source vouches for: of each list one stretch of days, given by what it surely spans. */
type Attested = readonly (readonly Days[])[];

const attestedDays = (parts: EdtfParts): Attested =>
  parts.type === "all-of"
    ? parts.spans.flatMap(surelyTouched).map((days) => [days])
    : [readingsOf(parts, (date) => !isAnytime(date)).map(({ surely }) => surely)];

function boundsFrom(parts: EdtfParts | undefined, attested: Attested, time: TimeInput): DayBounds {
  const isSeveral = parts?.type === "all-of";
  const { possible, yes } = isSeveral ? several(parts, attested) : single(parts, attested, time);
  if (possible.length === 0) {
    const { edtf, attested: value } = time as Time;
    throw new LaosRelationsError("contradictory-time", {
      value,
      expected: `a day or period within ${edtf}`,
    });
  }
  const [extent, surely] = [hullOf(possible), hullOf(yes)];
  const uncertain = parts?.isQualified ?? false;
  // Where the date is doubtful, only what is attested is sure.
  const vouched = attested.map(commonOf);
  return {
    earliestStart: extent.from,
    latestStart: surely.from,
    earliestEnd: surely.to,
    latestEnd: extent.to,
    uncertain,
    possible,
    yes: !uncertain ? yes : isSeveral || vouched.length === 0 ? joined(vouched) : [hullOf(vouched)],
  };
}

function single(parts: EdtfParts | undefined, attested: Attested, time: TimeInput): Extents {
  const isOneDay = parts?.type === "one-of";
  let readings: readonly Reading[] = parts
    ? readingsOf(parts, () => false)
    : [{ possible: ANYTIME, surely: anyDayOf(ANYTIME) }];
  for (const stretches of attested) {
    const narrower: Reading[] = [];
    for (const reading of readings) {
      for (const days of stretches) narrower.push(...narrowed(reading, days, isOneDay));
      checkCount(narrower.length, time);
    }
    readings = narrower;
  }
  return {
    possible: readings.map(({ possible }) => possible),
    yes: [commonOf(readings.map(({ surely }) => surely))],
  };
}

/** A reading in which the thing is there throughout what is attested; none where it cannot be. */
function narrowed(
  { possible, surely }: Reading,
  attested: Days,
  isOneDay: boolean,
): readonly Reading[] {
  if (!canHold(possible, attested)) return [];
  const both = hullOf([surely, attested]);
  if (!isOneDay) return [{ possible, surely: both }];
  return both.from < both.to ? [] : [{ possible: anyDayOf(both), surely: both }];
}

/** Whether what lies in a range can be there throughout what is attested. */
const canHold = (range: Days, { from, to }: Days) => range.from <= from && range.to >= to;

/** `{…}`: at least one day in each member, and none elsewhere. */
function several(parts: EdtfParts, attested: Attested): Extents {
  const possible = joined(daysOf(parts));
  const vouched = attested.map((stretches) =>
    stretches.flatMap((days) =>
      possible.filter((range) => canHold(range, days)).map((range) => clipped(days, range)),
    ),
  );
  return {
    possible: vouched.every(({ length }) => length > 0) ? possible : [],
    yes: joined([...parts.spans.flatMap(surelyTouched), ...vouched.map(commonOf)]),
  };
}

/** What a member of `{…}` surely touches. An open end adds nothing that is sure. */
function surelyTouched(span: Span): readonly Days[] {
  const { start, end } = span;
  const [first, last] = [start.windows[0], end.windows[0]];
  const hasGaps = start.windows.length + end.windows.length > 2;
  if (!hasGaps && first.months && first.months === last.months) {
    const { firstMonth = 0, months } = first;
    const count = ((last.firstMonth ?? 0) - firstMonth) / months + 1;
    checkCount(count, `${start.text}..${end.text}`);
    return Array.from({ length: count }, (_, at) =>
      anyDayOf(monthsFrom(firstMonth + at * months, months)),
    );
  }
  if (!hasGaps && first.from === first.to && last.from === last.to) {
    return [{ from: first.from, to: last.to }];
  }
  const all = daysBetween(span);
  return [start, end]
    .filter((date) => !isAnytime(date))
    .map(({ windows }) => commonOf(windows.map(anyDayOf)))
    .map((surely) => clipped(surely, all));
}

/** Ranges of days, those that follow each other without a gap made one. */
function joined(ranges: readonly Days[]): readonly Days[] {
  const joint: Days[] = [];
  for (const days of ranges.filter(isForward).sort((a, b) => a.from - b.from)) {
    const before = joint.at(-1);
    if (before && days.from <= before.to + 1) joint.splice(-1, 1, hullOf([before, days]));
    else joint.push(days);
  }
  return [...joint, ...ranges.filter((days) => !isForward(days))];
}

const isForward = ({ from, to }: Days) => from <= to;
