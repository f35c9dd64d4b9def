import { type Days, hullOf } from "./days.ts";
import { dayText } from "./dayText.ts";
import { type DateParts, isUnbounded, readEdtf, type Span } from "./readEdtf.ts";

/**
 * A calendar day as `YYYY-MM-DD`, proleptic Gregorian, without time zone. Year 0 is the year before
 * year 1. A year outside 0000 to 9999 has a sign: `-0044-03-15`, `+12024-01-01`. Days compare as
 * text where neither has one, otherwise by {@link compareDays}.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type Day = string;

/**
 * A closed range of days.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export interface EdtfWindow {
  /** Its first day. */
  readonly first: Day;
  /** Its last day. */
  readonly last: Day;
}

/**
 * A date of some precision: a time in the window from `first` to `last`, both included.
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
  /** Whether a part of the date is marked `?` or `%`. */
  readonly uncertain: boolean;
  /** A part of the date is marked `~` or `%`. Absent: none is. */
  readonly approximate?: true;
  /** The windows in one of which it lies, where unspecified digits or a season leave gaps. Absent: there are no gaps. */
  readonly windows?: readonly EdtfWindow[];
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
 * A range within a set.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export interface EdtfRange {
  /** Tells it apart from a date. */
  readonly type: "range";
  /** Where the range begins; `open` in `..b`. */
  readonly start: EdtfDate | "open";
  /** Where the range ends; `open` in `a..`. */
  readonly end: EdtfDate | "open";
}

/**
 * One day of some dates or ranges, nobody says which.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface EdtfOneOf {
  /** Tells the members of {@link EdtfValue} apart. */
  readonly type: "one-of";
  /** The dates and ranges, as written. */
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/**
 * All of some dates or ranges: at least one day of each.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export interface EdtfAllOf {
  /** Tells the members of {@link EdtfValue} apart. */
  readonly type: "all-of";
  /** The dates and ranges, as written. */
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/**
 * What {@link parseEdtf} reads. Discriminated by `type`.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type EdtfValue = EdtfDate | EdtfInterval | EdtfOneOf | EdtfAllOf;

/**
 * Reads a date in EDTF, the Extended Date/Time Format (ISO 8601-2:2019), of level 0, 1 or 2.
 *
 * Use {@link boundsOf} for the days that a time spans, and {@link holdsOn}, {@link overlaps} or
 * {@link within} to ask about it; `parseEdtf` is for programs that need its parts.
 *
 * | form | meaning |
 * |---|---|
 * | `2024`, `2024-07`, `2024-07-27`, `-0044` | one time, known to the year, month or day |
 * | `Y170000002`, `Y-17E7`, `1950S2` | a year of more than four digits; a year of which the first digits count |
 * | `2024-21` to `2024-41` | a season, quarter, third or half of a year |
 * | `201X`, `2024-XX`, `156X-12-25`, `1984-1X` | with unspecified digits |
 * | `2017?`, `2017~`, `2017%`, `2004-06~-11`, `?2004-06-~11` | uncertain, approximate or both, as a whole or in part |
 * | `2024-07-24/2024-07-27` | a stretch of time, both ends included |
 * | `2017/..`, `../2017` | with an open end |
 * | `2017/`, `/2017`, `/..`, `../` | with an unknown end |
 * | `[2024-07-24..2024-07-27]`, `[1667,1670..1672]`, `[..2026]`, `[2018..]` | one day of a set |
 * | `{1667,1670..1672}`, `{..1984}` | at least one day of each member |
 *
 * Both ends are included. Refused are times of day, since days are whole here; a year of which no
 * digit is given; what level 2 does not allow; and days that the calendar does not have. The error
 * names what is wrong.
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
 * @example What is refused
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
  const { type, spans } = readEdtf(text);
  if (type === "one-of" || type === "all-of") {
    return Object.freeze({ type, members: Object.freeze(spans.map(memberFrom)) });
  }
  const [span] = spans;
  return type === "date"
    ? dateFrom(span.start)
    : Object.freeze({ type, start: endFrom(span.start), end: endFrom(span.end) });
}

function memberFrom({ start, end }: Span): EdtfDate | EdtfRange {
  if (start === end) return dateFrom(start);
  const openOr = (date: DateParts) => (isUnbounded(date) ? "open" : dateFrom(date));
  return Object.freeze({ type: "range", start: openOr(start), end: openOr(end) });
}

const endFrom = (end: DateParts): EdtfDate | "open" | "unknown" =>
  !isUnbounded(end) ? dateFrom(end) : end.text === "" ? "unknown" : "open";

function dateFrom({ text, windows }: DateParts): EdtfDate {
  const windowFrom = ({ from, to }: Days) => ({ first: dayText(from), last: dayText(to) });
  return Object.freeze({
    type: "date",
    ...windowFrom(hullOf(windows)),
    uncertain: /[?%]/.test(text),
    ...(/[~%]/.test(text) && { approximate: true }),
    ...(windows.length > 1 && {
      windows: Object.freeze(windows.map((window) => Object.freeze(windowFrom(window)))),
    }),
  });
}
