import { dayNumber, dayText } from "./dayText.ts";
import type { Day } from "./parseEdtf.ts";
import { unsupported } from "./readEdtf.ts";

/**
 * Says which of two days comes first, as `sort` asks for it.
 *
 * Days of the years 0000 to 9999, `-∞` and `∞` compare as text too; `compareDays` also compares days
 * of longer and of negative years.
 *
 * @param a - a day as {@link boundsOf} and {@link parseEdtf} give it, or `-∞` or `∞`
 * @param b - another
 * @returns less than 0 where `a` is earlier, more than 0 where it is later, 0 where they are the same
 * @throws `unsupported-edtf` for anything that is no day
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
  const number = dayNumber(day);
  if (number === undefined || dayText(number) !== day) throw unsupported(day, "no day");
  return number;
}
