import type { Extents } from "./days.ts";
import { type DateParts, type EdtfParts, readEdtf, readingsOf, unsupported } from "./readEdtf.ts";

/**
 * Reads a period that a question is about. A date means all of its days here: `2024-07` is the whole
 * of July. A set is one day of its members.
 *
 * @throws `unsupported-edtf` for `{…}`: one answer would not distinguish its periods
 * @internal
 */
export function readPeriod(edtf: string): Extents {
  const parts = readEdtf(edtf);
  if (parts.type === "all-of") throw unsupported(edtf, "several periods");
  // An open end has no limit, but an unknown end may be any day.
  return extentsOf(parts, ({ text }) => text !== "");
}

/**
 * Reads a day that a question is about. If the date is known only to the month or year, or is a set,
 * any of its days may be meant.
 *
 * @throws `unsupported-edtf` for an interval or `{…}`, which are several days
 * @internal
 */
export function readDay(edtf: string): Extents {
  const parts = readEdtf(edtf);
  if (parts.type === "interval" || parts.type === "all-of") {
    throw unsupported(edtf, "several days, not one day");
  }
  return extentsOf(parts, () => false);
}

function extentsOf(parts: EdtfParts, isWhole: (date: DateParts) => boolean): Extents {
  const readings = readingsOf(parts, isWhole);
  return {
    possible: readings.map(({ possible }) => possible),
    yes: parts.isQualified ? [] : readings.map(({ surely }) => surely),
  };
}
