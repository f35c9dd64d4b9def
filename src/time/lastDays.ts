import { type Days, hullOf } from "./days.ts";
import {
  type DateParts,
  daysOf,
  firstOf,
  type IntervalParts,
  lastOf,
  type RangeParts,
  readEdtf,
} from "./readEdtf.ts";

/**
 * The days among which the last day of a time lies: of a date, an interval or `{…}` the window of
 * its last date; of `[…]` the days from its first date to its last, so that `[..2026]`, "by 2026",
 * ends on a day of 2026. Undefined where there is no last day.
 *
 * @internal
 */
export function lastDays(edtf: string): Days | undefined {
  const parts = readEdtf(edtf);
  if (hullOf(daysOf(parts)).to === Number.POSITIVE_INFINITY) return undefined;
  const dates = "members" in parts ? parts.members.flatMap(datesOf) : datesOf(parts);
  const pick = parts.type === "one-of" ? Math.min : Math.max;
  return { from: pick(...dates.map(firstOf)), to: Math.max(...dates.map(lastOf)) };
}

function datesOf(parts: DateParts | RangeParts | IntervalParts): readonly DateParts[] {
  if (parts.type === "date") return [parts];
  return [parts.start, parts.end].filter((end) => typeof end === "object");
}
