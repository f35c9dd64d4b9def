import { invalidArgument, LaosRelationsError, reading } from "../errors.ts";
import { dayBoundsOf } from "./dayBoundsOf.ts";
import { type Days, hullOf, joined, unixTimeOf } from "./days.ts";
import { dayText } from "./dayText.ts";
import { daysOf, readEdtf } from "./readEdtf.ts";
import type { TimeInput } from "./Time.ts";

/**
 * The period that a chart shows.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface ChartHorizon {
  /** The first day, in EDTF. Of a month or a year it is the first day. */
  readonly from: string;
  /** The last day, in EDTF. Of a month or a year it is the last day. */
  readonly to: string;
}

/**
 * A part of a bar, in milliseconds of Unix time: from the start of its first day in UTC to the end of
 * its last day, which is the start of the next.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface ChartRange {
  /** The start of the first day. */
  readonly from: number;
  /** The end of the last day. */
  readonly to: number;
}

/**
 * The reasons why a chart does not show the start or the end of a time.
 *
 * - `unbounded`: the time has no earliest start, or no latest end.
 * - `outside`: the earliest start is before the chart, or the latest end after it.
 *
 * @category Show to people
 * @since 0.2.0
 */
export type ChartCut = "unbounded" | "outside";

/**
 * A time as a chart shows it: the four bounds as numbers, cut at the horizon of the chart.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface ChartSpan {
  /** The start of the first day on which the time may start (s0), in milliseconds of Unix time. */
  readonly earliestStart: number;
  /** The start of the last day on which it may start (s1). */
  readonly latestStart: number;
  /** The end of the first day on which it may end (e0). */
  readonly earliestEnd: number;
  /** The end of the last day on which it may end (e1). */
  readonly latestEnd: number;
  /** The parts that the time may have, in order: one part, or several with gaps between them. */
  readonly possible: readonly ChartRange[];
  /** The parts that the time surely has, in order. Empty: there is no such day. */
  readonly sure: readonly ChartRange[];
  /** The reason why `earliestStart` is the start of the chart. Absent: it is that of the time. */
  readonly startCut?: ChartCut;
  /** The reason why `latestEnd` is the end of the chart. Absent: it is that of the time. */
  readonly endCut?: ChartCut;
}

/**
 * Returns the bounds of a time as numbers for a chart, cut at the first and the last day that the
 * chart shows.
 *
 * Chart libraries take the numbers as they are, or as `new Date(number)` in UTC. Draw `possible` in a
 * light colour and `sure` over it in a strong one. Use {@link boundsOf} for the days themselves.
 *
 * A day has a width: it begins at midnight UTC and ends at the next midnight. So a range of one day is
 * 86,400,000 milliseconds wide, and ranges that follow each other touch.
 *
 * `sure` has the days on which {@link holdsOn} answers `yes`, `possible` those on which it answers
 * `yes` or `possible`.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param horizon - the first and the last day that the chart shows, both included
 * @returns the bounds and ranges, frozen; `undefined` if the chart shows no day of the time
 * @throws `unsupported-edtf`, `reversed-interval` and `contradictory-time` as {@link boundsOf} does
 * @throws `invalid-criteria` if `horizon` is not an object; `unsupported-edtf` if one of its days is
 *   not a date; `reversed-interval` if it ends before it starts
 *
 * @example A status without a known end, in a chart from 2010 to 2026
 * ```ts
 * import { chartSpan } from "laos-relations";
 *
 * const held = { edtf: "2017/..", basis: "stated", attested: "2024-07-27" } as const;
 * const span = chartSpan(held, { from: "2010", to: "2026" });
 * span?.earliestStart === Date.UTC(2017, 0, 1); // => true
 * span?.latestEnd === Date.UTC(2027, 0, 1); // => true
 * span?.endCut; // => "unbounded"
 * span?.sure; // => [{ from: Date.UTC(2017, 11, 31), to: Date.UTC(2024, 6, 28) }]
 * ```
 *
 * @example A time that the chart does not show
 * ```ts
 * import { chartSpan } from "laos-relations";
 *
 * chartSpan("1955", { from: "2010", to: "2026" }); // => undefined
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export function chartSpan(time: TimeInput, horizon: ChartHorizon): ChartSpan | undefined {
  const shown = readHorizon(horizon);
  const bounds = dayBoundsOf(time);
  const possible = shownIn(bounds.possible, shown);
  if (possible.length === 0) return undefined;
  const { earliestStart, latestEnd } = bounds;
  const day = (number: number) => Math.min(Math.max(number, shown.from), shown.to);
  const startCut = cutAt(earliestStart, earliestStart < shown.from);
  const endCut = cutAt(latestEnd, latestEnd > shown.to);
  return Object.freeze({
    earliestStart: unixTimeOf(day(earliestStart)),
    latestStart: unixTimeOf(day(bounds.latestStart)),
    earliestEnd: endOf(day(bounds.earliestEnd)),
    latestEnd: endOf(day(latestEnd)),
    possible: rangesFrom(possible),
    sure: rangesFrom(shownIn(bounds.yes, shown)),
    ...(startCut && { startCut }),
    ...(endCut && { endCut }),
  });
}

function cutAt(bound: number, isOutside: boolean): ChartCut | undefined {
  if (!Number.isFinite(bound)) return "unbounded";
  return isOutside ? "outside" : undefined;
}

/** The parts of some ranges of days that a chart shows, in order and joined where they overlap or touch. */
const shownIn = (ranges: readonly Days[], shown: Days): readonly Days[] =>
  joined(
    ranges
      .map(({ from, to }) => ({ from: Math.max(from, shown.from), to: Math.min(to, shown.to) }))
      .filter(({ from, to }) => from <= to),
  );

const rangesFrom = (ranges: readonly Days[]): readonly ChartRange[] =>
  Object.freeze(
    ranges.map(({ from, to }) => Object.freeze({ from: unixTimeOf(from), to: endOf(to) })),
  );

const endOf = (day: number) => unixTimeOf(day + 1);

function readHorizon(horizon: ChartHorizon): Days {
  const invalid = () => invalidArgument(horizon, "an object with from and to", "horizon");
  return reading(() => {
    if (typeof horizon !== "object" || horizon === null) throw invalid();
    const [from, to] = [readHorizonDate(horizon.from, "from"), readHorizonDate(horizon.to, "to")];
    if (to.to >= from.from) return { from: from.from, to: to.to };
    throw new LaosRelationsError("reversed-interval", {
      value: horizon.to,
      expected: `a day from ${dayText(from.from)}`,
      place: { field: "to" },
    });
  }, invalid);
}

function readHorizonDate(edtf: string, field: string): Days {
  const parts = readEdtf(edtf);
  if (parts.type !== "date") {
    throw new LaosRelationsError("unsupported-edtf", {
      value: edtf,
      expected: "a date, not an interval or a set",
      place: { field },
    });
  }
  return hullOf(daysOf(parts));
}
