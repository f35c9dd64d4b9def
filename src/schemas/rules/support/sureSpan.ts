import type { Bounds } from "../../../time/boundsOf.ts";
import { compareDays } from "../../../time/compareDays.ts";
import { isBefore } from "./timeOrder.ts";

/** The first and the last day on which something surely holds. @internal */
export interface SureSpan<Value> {
  readonly value: Value;
  readonly from: string;
  readonly to: string;
}

/** The days on which something surely holds; undefined if there are none, or if its time is uncertain. @internal */
export const sureSpan = <Value>(
  value: Value,
  { latestStart, earliestEnd, uncertain }: Bounds,
): SureSpan<Value> | undefined =>
  uncertain || isBefore(earliestEnd, latestStart)
    ? undefined
    : { value, from: latestStart, to: earliestEnd };

/**
 * Finds spans that have more than one day in common: on the day on which one thing takes the place
 * of another, both hold. Each span is compared only with the one that lasts longest of those that
 * begin before it, so the search takes no longer than sorting.
 *
 * @param spans - the spans to look at
 * @param others - the spans to compare them with; absent: each other
 * @returns the values of two spans, that of the earlier start first
 *
 * @internal
 */
export function* coincidences<Value>(
  spans: readonly SureSpan<Value>[],
  others?: readonly SureSpan<Value>[],
): Iterable<readonly [earlier: Value, later: Value]> {
  const sides = [spans, others ?? []];
  const sorted = sides
    .flatMap((list, side) => list.map((span) => ({ span, side })))
    .sort((a, b) => compareDays(a.span.from, b.span.from));
  const longest: (SureSpan<Value> | undefined)[] = [];
  for (const { span, side } of sorted) {
    const other = longest[others ? 1 - side : side];
    if (other && isBefore(span.from, other.to)) yield [other.value, span.value];
    const known = longest[side];
    if (!known || isBefore(known.to, span.to)) longest[side] = span;
  }
}
