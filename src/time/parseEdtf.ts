import { LaosRelationsError } from "../errors.ts";

/**
 * A calendar day as `YYYY-MM-DD`, proleptic Gregorian, without time zone. Days compare as text.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type Day = string;

/**
 * A date of some precision: one day in the window from `first` to `last`, both included.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface EdtfDate {
  /** Tells the members of {@link EdtfValue} apart. */
  readonly type: "date";
  /** First day of the window. */
  readonly first: Day;
  /** Last day of the window. */
  readonly last: Day;
  /** Whether the date is marked `?`. */
  readonly uncertain: boolean;
}

/**
 * A stretch of time from `start` to `end`.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface EdtfInterval {
  /** Tells the members of {@link EdtfValue} apart. */
  readonly type: "interval";
  /** The start: a date, `open` (written `..`) or `unknown` (nothing written). */
  readonly start: EdtfDate | "open" | "unknown";
  /** The end: a date, `open` (written `..`) or `unknown` (nothing written). */
  readonly end: EdtfDate | "open" | "unknown";
}

/**
 * One day of a set, nobody says which.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface EdtfOneOf {
  /** Tells the members of {@link EdtfValue} apart. */
  readonly type: "one-of";
  /** From where the set runs; `open` in `[..b]`. */
  readonly start: EdtfDate | "open";
  /** To where the set runs; `open` in `[a..]`. */
  readonly end: EdtfDate | "open";
}

/**
 * What {@link parseEdtf} reads. Discriminated by `type`.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type EdtfValue = EdtfDate | EdtfInterval | EdtfOneOf;

const SUBSET =
  "text, and of the calendar: YYYY, YYYY-MM or YYYY-MM-DD (its rightmost digits X, or ? after it), a/b with .. or nothing for an end, [a..b], [..b] or [a..]";

/**
 * Reads a date in the subset of EDTF (ISO 8601-2:2019) that the package supports.
 *
 * Use {@link boundsOf} for the days that a time spans, and {@link holdsOn}, {@link overlaps} or
 * {@link within} to ask about it; `parseEdtf` is for programs that need its parts.
 *
 * | form | meaning |
 * |---|---|
 * | `2024`, `2024-07`, `2024-07-27` | one time, known to the year, month or day |
 * | `201X`, `20XX`, `2024-XX`, `2024-07-XX`, `2024-XX-XX` | the same with digits unspecified from the right, two of the year at most |
 * | `2017?` | uncertain; also at an end of an interval, and not together with X |
 * | `2024-07-24/2024-07-27` | a stretch of time, both ends included |
 * | `2017/..`, `../2017` | with an open end |
 * | `2017/`, `/2017`, `/..`, `../` | with an unknown end |
 * | `[2024-07-24..2024-07-27]`, `[..2026]`, `[2018..]` | one day of a set |
 *
 * Both ends are included. Years run from 0000 to 9999. Everything else of EDTF is refused.
 *
 * @param text - the date
 * @returns its parts, frozen
 * @throws `unsupported-edtf` for any other form, and for days that the calendar does not have
 * @throws `reversed-interval` when the end lies wholly before the start
 *
 * @example A month is a window of days
 * ```ts
 * import { parseEdtf } from "laos-relations";
 *
 * parseEdtf("2024-02"); // => { type: "date", first: "2024-02-01", last: "2024-02-29", uncertain: false }
 * ```
 *
 * @example What is outside the subset is refused
 * ```ts
 * import { parseEdtf } from "laos-relations";
 *
 * parseEdtf("2024-07-27T10:00"); // throws unsupported-edtf
 * parseEdtf("2023-02-29"); // throws unsupported-edtf
 * parseEdtf("2024-08/2024-07"); // throws reversed-interval
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function parseEdtf(text: string): EdtfValue {
  const value = typeof text === "string" ? readEdtf(text) : undefined;
  if (!value) throw new LaosRelationsError("unsupported-edtf", { value: text, expected: SUBSET });
  if (value.type !== "date") {
    const { start, end } = value;
    if (typeof start === "object" && typeof end === "object" && end.last < start.first) {
      throw new LaosRelationsError("reversed-interval", {
        value: text,
        expected: "an end that is not before the start",
      });
    }
  }
  return value;
}

function readEdtf(text: string): EdtfValue | undefined {
  const set = /^\[(.*?)\.\.(.*)\]$/.exec(text);
  if (set) {
    const start = set[1] ? readDate(set[1]) : "open";
    const end = set[2] ? readDate(set[2]) : "open";
    return start && end && !isUncertain(start) && !isUncertain(end) && (set[1] || set[2])
      ? Object.freeze({ type: "one-of", start, end })
      : undefined;
  }
  const [from = "", to, more] = text.split("/");
  if (to === undefined) return readDate(from);
  const start = readEnd(from);
  const end = readEnd(to);
  // EDTF has no interval of which nothing at all is written; such a time is `missing`.
  return start && end && more === undefined && text !== "/"
    ? Object.freeze({ type: "interval", start, end })
    : undefined;
}

const readEnd = (text: string) =>
  text === "" ? "unknown" : text === ".." ? "open" : readDate(text);

const isUncertain = (end: EdtfDate | "open") => end !== "open" && end.uncertain;

function readDate(text: string): EdtfDate | undefined {
  const [, year, month = "XX", day = "XX", mark] =
    /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(\?)?$/.exec(text) ?? [];
  // Only rightmost digits may be unspecified: no month in an unspecified year, no day in an unspecified month.
  if (!year || (year.includes("X") && text.length > 4)) return undefined;
  if (mark && text.includes("X")) return undefined;
  if (month === "XX" && day !== "XX") return undefined;
  const lastYear = year.replace(/X/g, "9");
  const lastMonth = month === "XX" ? "12" : month;
  if (lastMonth < "01" || lastMonth > "12") return undefined;
  const lastDay = String(daysInMonth(+lastYear, +lastMonth));
  if (day !== "XX" && (day < "01" || day > lastDay)) return undefined;
  return Object.freeze({
    type: "date",
    first: `${year.replace(/X/g, "0")}-${month === "XX" ? "01" : month}-${day === "XX" ? "01" : day}`,
    last: `${lastYear}-${lastMonth}-${day === "XX" ? lastDay : day}`,
    uncertain: mark === "?",
  });
}

/** Written out, since a bundle that asks one question need not carry a library of dates for it. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) % 2);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
