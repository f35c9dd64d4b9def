import { dayNumber, dayText } from "./dayText.ts";
import type { Day } from "./parseEdtf.ts";
import { unsupported } from "./readEdtf.ts";

/**
 * Compares two days, for `sort` and your own conditions.
 *
 * Days of the years 0000 to 9999 also compare as text, like `-∞` and `∞`. Use `compareDays` for
 * days that may lie in other years.
 *
 * @param a - a day as {@link boundsOf} and {@link parseEdtf} give it, or `-∞` or `∞`
 * @param b - the day to compare it with
 * @returns -1 if `a` is earlier, 1 if it is later, 0 if the days are the same
 * @throws `unsupported-edtf` if one of them is not a day
 *
 * @example
 * ```ts
 * import { compareDays } from "laos-relations";
 *
 * ["2024-07-27", "+12024-01-01", "-0044-03-15", "-∞", "-0753-04-21"].sort(compareDays);
 * // => ["-∞", "-0753-04-21", "-0044-03-15", "2024-07-27", "+12024-01-01"]
 * ```
 *
 * @category Ask about time
 * @since 0.2.0
 */
export function compareDays(a: Day, b: Day): number {
  const [first, second] = [numberOf(a), numberOf(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function numberOf(day: Day): number {
  const number = typeof day === "string" ? dayNumber(day) : undefined;
  if (number === undefined || dayText(number) !== day) throw unsupported(day, "no day");
  return number;
}
