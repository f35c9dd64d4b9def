import { anyDayOf, type Days, type Extents } from "./days.ts";
import { daysOf, type EdtfParts, readEdtf, unsupported, wholePeriods } from "./readEdtf.ts";

/**
 * The period that a question names. Unlike the time of a record, a date stands for all of its days:
 * `2024-07` asks about the whole of July. A set stands for one day of its members.
 *
 * @throws `unsupported-edtf` for `{…}`: one answer about several periods would not tell them apart
 * @internal
 */
export function readPeriod(edtf: string): Extents {
  const parts = readEdtf(edtf);
  if (parts.type === "all-of") throw unsupported(edtf, "several periods; ask about each of them");
  // An open end has no limit; an unknown one may be any day.
  return extentsOf(
    parts,
    wholePeriods(parts, ({ text }) => text !== ""),
  );
}

/**
 * The day that a question names: any day of a date that is known only to the month or year, or any
 * day of a set.
 *
 * @throws `unsupported-edtf` for an interval or `{…}`, which are several days
 * @internal
 */
export function readDay(edtf: string): Extents {
  const parts = readEdtf(edtf);
  if (parts.type === "interval" || parts.type === "all-of") {
    throw unsupported(edtf, "several days, where one day is asked about");
  }
  return extentsOf(parts, daysOf(parts).map(anyDayOf));
}

const extentsOf = (parts: EdtfParts, yes: readonly Days[]): Extents => ({
  possible: daysOf(parts),
  yes: parts.isQualified ? [] : yes,
});
