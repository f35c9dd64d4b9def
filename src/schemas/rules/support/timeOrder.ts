import type { Severity } from "../../../errors.ts";
import type { Bounds } from "../../../time/boundsOf.ts";
import { compareDays } from "../../../time/compareDays.ts";

/** Whether a day of some bounds is before another. @internal */
export const isBefore = (day: string, other: string): boolean => compareDays(day, other) < 0;

/** The first and the last day on which something can have happened. @internal */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
  readonly uncertain: boolean;
}

/** All days that a time may touch. @internal */
export const windowOf = ({ earliestStart, latestEnd, uncertain }: Bounds): TimeWindow => ({
  ...{ from: earliestStart, to: latestEnd, uncertain },
});

/** The days on which a time may begin. @internal */
export const startOf = ({ earliestStart, latestStart, uncertain }: Bounds): TimeWindow => ({
  ...{ from: earliestStart, to: latestStart, uncertain },
});

/** The days on which a time may end. @internal */
export const endOf = ({ earliestEnd, latestEnd, uncertain }: Bounds): TimeWindow => ({
  ...{ from: earliestEnd, to: latestEnd, uncertain },
});

/** A contradiction between two times is an error only if neither is uncertain. */
const contradiction = (
  a: { readonly uncertain: boolean },
  b: { readonly uncertain: boolean },
): Severity => (a.uncertain || b.uncertain ? "warning" : "error");

const isInfinite = ({ from, to }: TimeWindow) => from === "-∞" || to === "∞";

/**
 * Judges two times of which the first must not be after the second.
 *
 * It is an error if every reading puts the first after the second. It is a warning if only
 * uncertain dates say so, or if the windows cross: the first may begin and end later than the
 * second. A window within the other is imprecise, not doubtful: a year and a day in it agree.
 *
 * @internal
 */
export function notAfter(earlier: TimeWindow, later: TimeWindow): Severity | undefined {
  if (isBefore(later.to, earlier.from)) return contradiction(earlier, later);
  if (isInfinite(earlier) || isInfinite(later)) return undefined;
  return isBefore(later.from, earlier.from) && isBefore(later.to, earlier.to)
    ? "warning"
    : undefined;
}

/**
 * Judges two times of which the first must be within the second: an error if it surely begins
 * before the second can, or surely ends after the second can; a warning if only uncertain dates say
 * so.
 *
 * @internal
 */
export function within(inner: Bounds, outer: Bounds): Severity | undefined {
  const leaves =
    isBefore(inner.latestStart, outer.earliestStart) ||
    isBefore(outer.latestEnd, inner.earliestEnd) ||
    shareADay(inner, outer) !== undefined;
  return leaves ? contradiction(inner, outer) : undefined;
}

/** Judges two times that must share a day. @internal */
export function shareADay(a: Bounds, b: Bounds): Severity | undefined {
  const apart = isBefore(b.latestEnd, a.earliestStart) || isBefore(a.latestEnd, b.earliestStart);
  return apart ? contradiction(a, b) : undefined;
}

/** The milder of two severities. @internal */
export const atMost = (most: Severity, found: Severity): Severity =>
  most === "warning" ? "warning" : found;
