import { reading } from "../errors.ts";
import { checkedTime } from "./checkedTime.ts";
import { type Days, hullOf } from "./days.ts";
import { type DateParts, isUnbounded, readEdtf, unreadable } from "./readEdtf.ts";
import type { TimeInput } from "./Time.ts";

/**
 * The precisions of a time, from the finest to the coarsest.
 *
 * - `day`: a day.
 * - `month`: a month, or days within the length of a month.
 * - `season`: a season: codes 21 to 32 of EDTF.
 * - `quarter`: a quarter of a year: codes 33 to 36.
 * - `third`: a third of a year: codes 37 to 39.
 * - `half`: half a year: codes 40 and 41.
 * - `year`: a year, or days within the length of a year.
 * - `decade`: ten years, or days within that length.
 * - `century`: a hundred years, or days within that length.
 * - `millennium`: a thousand years, or days within that length.
 *
 * @category Ask about time
 * @since 0.2.0
 */
export const PRECISIONS = /* @__PURE__ */ Object.freeze([
  "day",
  "month",
  "season",
  "quarter",
  "third",
  "half",
  "year",
  "decade",
  "century",
  "millennium",
] as const);

/** A value of {@link PRECISIONS}. @category Ask about time @since 0.2.0 */
export type Precision = (typeof PRECISIONS)[number];

/**
 * Returns the unit in which a time is known: `month` for `2024-07`, `decade` for `201X`.
 *
 * Use {@link boundsOf} for the days, {@link formatTime} for words.
 *
 * - A date has the precision of its last component that is given. With unspecified digits, it is the
 *   shortest unit that is at least as long as the days from the first that fits to the last:
 *   `1984-1X` (October to December) is known to the `year`, `156X-12-25` to the `decade`.
 * - An interval has the precision of its ends: of the coarser end if they differ. An open or unknown
 *   end does not count. It is the precision of the ends, not the length: `2017/2019` is known to the
 *   `year`.
 * - A set `[…]` is one day, known to the shortest unit that is at least as long as its days:
 *   `[2024-07-24..2024-07-27]` to the `month`.
 * - A set `{…}` has the precision of its coarsest member.
 * - The qualifiers `?`, `~` and `%`, and `attested`, make no difference.
 *
 * Compare two precisions by their positions in {@link PRECISIONS}.
 *
 * @param time - a time of a record, or a date in EDTF
 * @returns the precision; `undefined` for a missing time, an interval without ends, a set with an
 *   open end, and days that are further apart than a thousand years
 * @throws `unsupported-edtf` and `reversed-interval` as {@link parseEdtf} does; `unsupported-edtf`
 *   also for a value that is not a time
 *
 * @example
 * ```ts
 * import { precisionOf } from "laos-relations";
 *
 * precisionOf("2024-07-27"); // => "day"
 * precisionOf("2024-XX"); // => "year"
 * precisionOf("2017/.."); // => "year"
 * precisionOf("[2024-07-24..2024-07-27]"); // => "month"
 * precisionOf("[..2026]"); // => undefined
 * ```
 *
 * @category Ask about time
 * @since 0.2.0
 */
export function precisionOf(time: TimeInput): Precision | undefined {
  return reading(
    () => readPrecision(time),
    () => unreadable(time),
  );
}

function readPrecision(time: TimeInput): Precision | undefined {
  const edtf = typeof time === "string" ? time : checkedTime(time).edtf;
  if (edtf === undefined) return undefined;
  const { type, spans } = readEdtf(edtf);
  const dates = spans.flatMap(({ start, end }) => (start === end ? [start] : [start, end]));
  if (type === "one-of" && dates.length > 1) {
    return unitOf(hullOf(dates.flatMap(({ windows }) => windows)));
  }
  const precisions = dates
    .filter((date) => !isUnbounded(date))
    .map((date) => {
      const precision = precisionOfDate(date);
      return precision ? PRECISIONS.indexOf(precision) : PRECISIONS.length;
    });
  return PRECISIONS[Math.max(...precisions)];
}

function precisionOfDate({ text, windows }: DateParts): Precision | undefined {
  const [, code] = /^-?\d{4}-([234]\d)$/.exec(text.replace(/[?~%]/g, "")) ?? [];
  const [part] = PARTS_OF_YEAR.find(([, first]) => Number(code) >= first) ?? [];
  return part ?? unitOf(hullOf(windows));
}

/** The parts of a year with their first code in EDTF, last part first. */
const PARTS_OF_YEAR = [
  ["half", 40],
  ["third", 37],
  ["quarter", 33],
  ["season", 21],
] as const;

/** The shortest unit that is at least as long as a range of days. */
function unitOf({ from, to }: Days): Precision | undefined {
  return UNITS.find(([, days]) => to - from < days)?.[0];
}

/** The units with their greatest length in days. */
const UNITS = [
  ["day", 1],
  ["month", 31],
  ["year", 366],
  ["decade", 3653],
  ["century", 36525],
  ["millennium", 365243],
] as const;
