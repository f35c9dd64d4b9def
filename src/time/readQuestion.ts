import type { Extents } from "./days.ts";
import { type DateParts, type EdtfParts, readEdtf, readingsOf, unsupported } from "./readEdtf.ts";

/**
 * The period that a question names. Unlike the time of a record, a date stands for all of its days:
 * `2024-07` asks about the whole of July. A set, even `[2024-07]`, is one unknown day of its members.
 *
 * @throws `unsupported-edtf` for `{…}`, because one answer cannot say which of several periods it is for
 * @internal
 */
export function readPeriod(edtf: string): Extents {
  const parts = readEdtf(edtf);
  if (parts.type === "all-of") throw unsupported(edtf, "several periods");
  // An open end (`..`) covers all days. An unknown end (nothing written) is a day that nobody knows.
  return extentsOf(parts, ({ text }) => text !== "");
}

/**
 * The day that a question names. A month, a year or a set is one unknown day in it.
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
