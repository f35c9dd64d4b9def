import { type Days, hullOf } from "./days.ts";
import { isUnbounded, readEdtf } from "./readEdtf.ts";

/**
 * The days among which the last day of a time lies: of a date, an interval or `{…}` the window of
 * its last date; of `[…]` the days from its first date to its last, so that `[..2026]`, "by 2026",
 * ends on a day of 2026. Undefined where there is no last day.
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
