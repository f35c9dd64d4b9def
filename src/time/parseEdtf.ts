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
 * A date of any precision: a time in the window from `first` to `last`, both included.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface EdtfDate {
  /** Distinguishes the members of {@link EdtfValue}. */
  readonly type: "date";
  /** The first day of the window. */
  readonly first: Day;
  /** The last day of the window. */
  readonly last: Day;
  /** Whether a component of the date has the qualifier `?` or `%`. */
  readonly uncertain: boolean;
  /** A component of the date has the qualifier `~` or `%`. Absent: none has. */
  readonly approximate?: true;
  /** The windows, if unspecified digits or a season leave gaps: the date lies in one of them. Absent: there are no gaps. */
  readonly windows?: readonly EdtfWindow[];
}

/**
 * An interval from `start` to `end`, both included.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface EdtfInterval {
  /** Distinguishes the members of {@link EdtfValue}. */
  readonly type: "interval";
  /** The start: a date, `open` (written `..`) or `unknown` (left empty). */
  readonly start: EdtfDate | "open" | "unknown";
  /** The end: a date, `open` (written `..`) or `unknown` (left empty). */
  readonly end: EdtfDate | "open" | "unknown";
}

/**
 * A range within a set.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export interface EdtfRange {
  /** Distinguishes a range from a date. */
  readonly type: "range";
  /** The start of the range; `open` in `..b`. */
  readonly start: EdtfDate | "open";
  /** The end of the range; `open` in `a..`. */
  readonly end: EdtfDate | "open";
}

/**
 * A set `[…]`: one day of one of its members. The source does not say which.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface EdtfOneOf {
  /** Distinguishes the members of {@link EdtfValue}. */
  readonly type: "one-of";
  /** The dates and ranges, in the order in which they are written. */
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/**
 * A set `{…}`: at least one day of each of its members.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export interface EdtfAllOf {
  /** Distinguishes the members of {@link EdtfValue}. */
  readonly type: "all-of";
  /** The dates and ranges, in the order in which they are written. */
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/**
 * The result of {@link parseEdtf}. Discriminated by `type`.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type EdtfValue = EdtfDate | EdtfInterval | EdtfOneOf | EdtfAllOf;

/**
 * Parses a date in EDTF, the Extended Date/Time Format of ISO 8601-2:2019.
 *
 * Use {@link boundsOf} for the days that a time spans, and {@link holdsOn}, {@link overlaps} or
 * {@link within} to ask about it. `parseEdtf` is for programs that need the parts of a date.
 *
 * | form | meaning |
 * |---|---|
 * | `2024`, `2024-07`, `2024-07-27`, `-0044` | one time, known to the year, month or day |
 * | `Y170000002`, `Y-17E7` | a year of 5 to 12 digits |
 * | `1950S2` | a year of which the first two digits are significant: 1900 to 1999 |
 * | `2024-21` … `2024-41` | a season, quarter, third or half of a year |
 * | `201X`, `2024-XX`, `156X-12-25`, `1984-1X` | unspecified digits |
 * | `2017?`, `2017~`, `2017%`, `2004-06~-11`, `?2004-06-~11` | uncertain, approximate, or both |
 * | `2024-07-24/2024-07-27` | an interval |
 * | `2017/..`, `../2017` | an interval with an open end |
 * | `2017/`, `/2017`, `/..`, `../` | an interval with an unknown end |
 * | `[2024-07-24..2024-07-27]`, `[1667,1670..1672]`, `[..2026]` | one day of a set |
 * | `{1667,1670..1672}`, `{..1984}` | at least one day of each member |
 *
 * These are all forms of levels 0, 1 and 2, with two exceptions. A time of day is rejected, because
 * a day is the smallest unit here. A year without any digit (`XXXX`) is rejected, because it has no
 * bounds. A date that leaves more than 1000 separate ranges of days is rejected too. The error
 * names what is wrong.
 *
 * @param text - the date
 * @returns its parts, frozen
 * @throws `unsupported-edtf` for any other text, and for days that the calendar does not have
 * @throws `reversed-interval` if the end lies wholly before the start
 *
 * @example A month is a window of days
 * ```ts
 * import { parseEdtf } from "laos-relations";
 *
 * parseEdtf("2024-02"); // => { type: "date", first: "2024-02-01", last: "2024-02-29", uncertain: false }
 * ```
 *
 * @example Rejected dates
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
