import { LaosRelationsError, reading } from "../errors.ts";
import { checkedTime } from "./checkedTime.ts";
import { anyDayOf, clipped, commonOf, type Days, type Extents, hullOf, joined } from "./days.ts";
import {
  checkCount,
  daysBetween,
  daysOf,
  type EdtfParts,
  isUnbounded,
  monthsFrom,
  type Reading,
  readEdtf,
  readingsOf,
  type Span,
  unreadable,
} from "./readEdtf.ts";
import type { Time, TimeInput } from "./Time.ts";

/** The bounds of a time as day numbers, with the gaps between its days. @internal */
export interface DayBounds extends Extents {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  /** Whether any component of the date has a qualifier. */
  readonly uncertain: boolean;
}

/**
 * Computes the bounds of a time. {@link boundsOf} documents the rules.
 *
 * @internal
 */
export function dayBoundsOf(time: TimeInput): DayBounds {
  return reading(
    () => readTime(time),
    () => unreadable(time),
  );
}

function readTime(time: TimeInput): DayBounds {
  const { edtf, attested } = typeof time === "string" ? { edtf: time } : checkedTime(time);
  // Nothing is known of a missing time, as of an interval whose ends are open.
  const parts = readEdtf(edtf ?? "../..");
  if (attested === undefined) return boundsFrom(parts, [], time);
  const attestation = readEdtf(attested);
  const bounds = boundsFrom(parts, attestedDays(attestation), time);
  // An uncertain attestation may be wrong, so no answer relies on it.
  return attestation.isQualified ? boundsFrom(parts, [], time) : bounds;
}

/**
 * The days on which something is attested: from each list, the days of one reading. A reading is
 * given by the days that it surely spans.
 */
type AttestedDays = readonly (readonly Days[])[];

const attestedDays = (parts: EdtfParts): AttestedDays =>
  parts.type === "all-of"
    ? parts.spans.flatMap(surelyIn).map((days) => [days])
    : [readingsOf(parts, (date) => !isUnbounded(date)).map(({ surely }) => surely)];

function boundsFrom(parts: EdtfParts, attested: AttestedDays, time: TimeInput): DayBounds {
  const isAllOf = parts.type === "all-of";
  const { possible, yes } = isAllOf
    ? extentsOfAll(parts, attested)
    : extentsOfOne(parts, attested, time);
  if (possible.length === 0) {
    const { edtf, attested: value } = time as Time;
    throw new LaosRelationsError("contradictory-time", {
      value,
      expected: `a day or period within ${edtf}`,
    });
  }
  const [extent, surely] = [hullOf(possible), hullOf(yes)];
  const uncertain = parts.isQualified;
  // If the date is uncertain, only the attested days are sure.
  const onlyAttested = attested.map(commonOf);
  return {
    earliestStart: extent.from,
    latestStart: surely.from,
    earliestEnd: surely.to,
    latestEnd: extent.to,
    uncertain,
    possible,
    yes: !uncertain
      ? yes
      : isAllOf || attested.length === 0
        ? joined(onlyAttested)
        : [hullOf(onlyAttested)],
  };
}

/** The extents of something that started once and ended once. */
function extentsOfOne(parts: EdtfParts, attested: AttestedDays, time: TimeInput): Extents {
  let readings = readingsOf(parts, () => false);
  for (const options of attested) {
    const narrowed: Reading[] = [];
    for (const reading of readings) {
      narrowed.push(...narrow(reading, options, parts.type === "one-of"));
      checkCount(narrowed.length, time);
    }
    readings = narrowed;
  }
  return {
    possible: readings.map(({ possible }) => possible),
    yes: [commonOf(readings.map(({ surely }) => surely))],
  };
}

/** Narrows a reading to the cases that it includes the attested days. Empty if it cannot. */
function narrow(
  { possible, surely }: Reading,
  attested: readonly Days[],
  isOneDay: boolean,
): readonly Reading[] {
  const options = attested.filter((days) => canInclude(possible, days));
  if (options.length > 0 && !isOneDay) {
    return [{ possible, surely: hullOf([surely, commonOf(options)]) }];
  }
  return options
    .map((days) => hullOf([surely, days]))
    .filter(({ from, to }) => from >= to)
    .map((both) => ({ possible: anyDayOf(both), surely: both }));
}

const canInclude = (range: Days, { from, to }: Days) => range.from <= from && range.to >= to;

/** The extents of a set `{…}`: at least one day in each member, and no day elsewhere. */
function extentsOfAll(parts: EdtfParts, attested: AttestedDays): Extents {
  const possible = joined(daysOf(parts));
  const included = attested.map((options) =>
    options.flatMap((days) =>
      possible.filter((range) => canInclude(range, days)).map((range) => clipped(days, range)),
    ),
  );
  return {
    possible: included.every(({ length }) => length > 0) ? possible : [],
    yes: joined([...parts.spans.flatMap(surelyIn), ...included.map(commonOf)]),
  };
}

/** The days that something surely spans which is in all parts of a member of `{…}`. An open end adds none. */
function surelyIn(span: Span): readonly Days[] {
  const { start, end } = span;
  const [[first, gap], [last, laterGap]] = [start.windows, end.windows];
  if (!gap && !laterGap) {
    if (first.from === first.to && last.from === last.to) {
      return [{ from: first.from, to: last.to }];
    }
    const { firstMonth = 0, months = 0 } = first;
    const units = ((last.firstMonth ?? 0) - firstMonth) / months + 1;
    if (months === last.months && Number.isInteger(units)) {
      checkCount(units, `${start.text}..${end.text}`);
      return Array.from({ length: units }, (_, index) =>
        anyDayOf(monthsFrom(firstMonth + index * months, months)),
      );
    }
  }
  const all = daysBetween(span);
  return [start, end]
    .filter((date) => !isUnbounded(date))
    .map(({ windows }) => clipped(commonOf(windows.map(anyDayOf)), all));
}
