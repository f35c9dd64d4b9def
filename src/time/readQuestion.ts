import type { Extents } from "./days.ts";
import { type DateParts, type EdtfParts, readEdtf, readingsOf, unsupported } from "./readEdtf.ts";

/**
 * The period that a question names. Unlike the time of a record, a date stands for all of its days:
 * `2024-07` asks about the whole of July. A set stands for one day of its members.
 *
 * @throws `unsupported-edtf` for `{…}`: one answer about several periods would not tell them apart
 * @internal
 */
export function readPeriod(edtf: string): Extents {
  const parts = readEdtf(edtf);
  if (parts.type === "all-of") throw unsupported(edtf, "several periods");
  // An open end goes on for ever; an unknown one may be any day.
  return extentsOf(parts, ({ text }) => text !== "");
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
