import { LaosRelationsError } from "../errors.ts";
import { type EdtfValue, parseEdtf } from "./parseEdtf.ts";
import { TIME_BASES, type Time } from "./Time.ts";

/**
 * The days within which a time begins and ends, all included, as text that compares in time order.
 * Where nothing bounds it a field is `"-∞"` or `"∞"`, which compare before and after every day.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface Bounds {
  /** The first day on which it can have begun (s0 in the documentation). */
  readonly earliestStart: string;
  /** The last day on which it can have begun (s1). */
  readonly latestStart: string;
  /** The first day on which it can have ended (e0). */
  readonly earliestEnd: string;
  /** The last day on which it can have ended (e1). */
  readonly latestEnd: string;
  /** Whether the date is marked uncertain, so that no question about it is answered with yes. */
  readonly uncertain: boolean;
}

/** A time of a record, or a bare date in the supported subset of EDTF. @category Ask about time @since 0.1.0 */
export type TimeInput = Time | string;

const PAST = "-∞";
const FUTURE = "∞";

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

/**
 * Says within which days a time begins and ends.
 *
 * Use {@link holdsOn}, {@link overlaps} or {@link within} to ask a question; `boundsOf` is for
 * drawing, sorting and one's own arithmetic.
 *
 * A date of any precision is one time in its window: `2017` begins and ends on days of 2017. An
 * interval begins within its first date and ends within its second. An open or unknown end is
 * bounded by nothing but the other end, and by `attested`: what a source vouches to have held on a
 * day began no later, and ended no earlier, than that day. Nothing else bounds a missing time.
 *
 * @param time - a time of a record, or a date in EDTF
 * @returns the four bounds, frozen
 * @throws `unsupported-edtf` or `reversed-interval` as {@link parseEdtf} does
 * @throws `contradictory-time` when `attested` lies outside the time
 *
 * @example A window is not a duration
 * ```ts
 * import { boundsOf } from "laos-relations";
 *
 * const conference = boundsOf("2024-07-24/2024-07-27");
 * conference.latestStart; // => "2024-07-24"
 *
 * const meeting = boundsOf("[2024-07-24..2024-07-27]");
 * meeting.latestStart; // => "2024-07-27"
 * ```
 *
 * @example An unknown start, attested on one day
 * ```ts
 * import { boundsOf } from "laos-relations";
 *
 * boundsOf({ edtf: "/..", basis: "inferred", reason: "called established", attested: "2024-07-27" });
 * // => { earliestStart: "-∞", latestStart: "2024-07-27", earliestEnd: "2024-07-27", latestEnd: "∞", uncertain: false }
 * ```
 *
 * @category Ask about time
 * @since 0.1.0
 */
export function boundsOf(time: TimeInput): Bounds {
  if (typeof time === "string") return Object.freeze(extentOf(parseEdtf(time)));
  if (!TIME_BASES.includes(time?.basis)) {
    throw new LaosRelationsError("unsupported-edtf", {
      value: time,
      expected: "a date in EDTF, or a time of a record",
    });
  }
  const { edtf, attested } = time;
  const bounds = edtf === undefined ? anywhere() : extentOf(parseEdtf(edtf));
  if (attested !== undefined) {
    const { latestStart: from, earliestEnd: to } = periodOf(attested);
    if (from < bounds.earliestStart || to > bounds.latestEnd) {
      throw new LaosRelationsError("contradictory-time", {
        value: attested,
        expected: `a day or period within ${edtf}`,
      });
    }
    bounds.latestStart = earlier(bounds.latestStart, from);
    bounds.earliestEnd = later(bounds.earliestEnd, to);
  }
  return Object.freeze(bounds);
}

/**
 * The period that a question names: unlike a thing's time, a date stands for its whole window
 * (`2024-07` asks about all of July), so the start and the end are exact unless the period is a
 * set or has an unknown end.
 *
 * @internal
 */
export function periodOf(edtf: string): Bounds {
  const value = parseEdtf(edtf);
  return value.type === "one-of" ? extentOf(value) : bound(value, true);
}

type Draft = { -readonly [Field in keyof Bounds]: Bounds[Field] };

const anywhere = (): Draft => ({
  earliestStart: PAST,
  latestStart: FUTURE,
  earliestEnd: PAST,
  latestEnd: FUTURE,
  uncertain: false,
});

function extentOf(value: EdtfValue): Draft {
  if (value.type !== "one-of") return bound(value, false);
  const from = value.start === "open" ? PAST : value.start.first;
  const to = value.end === "open" ? FUTURE : value.end.last;
  return {
    earliestStart: from,
    latestStart: to,
    earliestEnd: from,
    latestEnd: to,
    uncertain: false,
  };
}

/** `whole`: dates stand for all of their window, and an open end is known to have no limit. */
function bound(value: Exclude<EdtfValue, { type: "one-of" }>, whole: boolean): Draft {
  const [start, end] = value.type === "date" ? [value, value] : [value.start, value.end];
  const bounds = anywhere();
  bounds.uncertain = [start, end].some((date) => typeof date === "object" && date.uncertain);
  if (typeof start === "object") {
    bounds.earliestStart = start.first;
    bounds.latestStart = whole ? start.first : start.last;
  } else if (whole && start === "open") bounds.latestStart = PAST;
  if (typeof end === "object") {
    bounds.latestEnd = end.last;
    bounds.earliestEnd = whole ? end.last : end.first;
  } else if (whole && end === "open") bounds.earliestEnd = FUTURE;
  // Nothing ends before it begins.
  bounds.earliestEnd = later(bounds.earliestEnd, bounds.earliestStart);
  bounds.latestStart = earlier(bounds.latestStart, bounds.latestEnd);
  return bounds;
}
