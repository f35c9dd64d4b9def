import { type Days, hullOf } from "./days.ts";
import { isUnbounded, readEdtf } from "./readEdtf.ts";

/**
 * The days that may be the last day of a time. For a date, an interval or `{…}` these are the days
 * of its last date. For `[…]` they are the days from its first date to its last: `[..2026]` means
 * "by 2026" and ends on a day of 2026. Undefined if the time has no last day.
 *
 * @internal
 */
export function lastDays(edtf: string): Days | undefined {
  const { type, spans } = readEdtf(edtf);
  if (spans.some(({ end }) => isUnbounded(end))) return undefined;
  const dates = spans.flatMap(({ start, end }) => (isUnbounded(start) ? [end] : [start, end]));
  const windows = dates.map((date) => hullOf(date.windows));
  const { from, to } = hullOf(windows);
  return { from: type === "one-of" ? from : Math.max(...windows.map((window) => window.from)), to };
}
