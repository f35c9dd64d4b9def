import { recordsById } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { IdOf } from "../model/ids.ts";
import type { AnyRecord } from "../model/records.ts";
import { type DayBounds, dayBoundsOf } from "../time/dayBoundsOf.ts";
import type { Time } from "../time/Time.ts";
import { facetsOf } from "./facetsOf.ts";

/** The time of a record, and the record that contains it. @internal */
export interface RecordTime {
  readonly time: Time;
  /** The id of the record that contains the time: the record itself, its event or its source. */
  readonly origin: IdOf;
  /** The bounds of the whole span. If the kind has a field for the end, they include it. */
  readonly bounds: DayBounds;
}

/**
 * Returns a function that finds the time of a record; undefined for a kind without a time.
 *
 * @internal
 */
export const recordTimes = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  // Many records share the same written time, so its bounds are computed once.
  const boundsByText = new Map<string, DayBounds>();
  const cachedBounds = (time: Time): DayBounds => {
    const text = `${time.edtf} ${time.attested}`;
    const bounds = boundsByText.get(text) ?? dayBoundsOf(time);
    boundsByText.set(text, bounds);
    return bounds;
  };
  return function timeOf(record: AnyRecord): RecordTime | undefined {
    const { time: fields, end } = facetsOf(record.kind);
    if (!fields) return undefined;
    const values = record as unknown as Readonly<Record<string, Time | string | undefined>>;
    const field = fields.find((name) => values[name] !== undefined);
    const time = field === undefined ? record.citations[0].source : values[field];
    if (typeof time === "object") {
      const bounds = cachedBounds(time);
      const until = values[end ?? ""] as Time | undefined;
      const isStart = end !== undefined && field === fields.at(-1);
      // A span with gaps keeps them.
      const isOpen = bounds.possible[0]?.to === Number.POSITIVE_INFINITY;
      return {
        time,
        origin: record.id,
        bounds: isStart || (until && isOpen) ? spanOf(bounds, until) : bounds,
      };
    }
    const origin = byId.get(time ?? "");
    return origin && timeOf(origin);
  };
});

/**
 * The bounds of a span that begins with a time, up to an end. Without an end, the thing may still
 * continue. It holds at least on the days on which the first time surely does.
 */
function spanOf(start: DayBounds, until: Time | undefined): DayBounds {
  const end = dayBoundsOf(until ?? "../..");
  const { earliestStart, latestStart } = start;
  const earliestEnd = Math.max(start.earliestEnd, end.earliestStart);
  const latestEnd = Math.max(earliestEnd, end.latestEnd);
  const uncertain = start.uncertain || end.uncertain;
  return {
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
    uncertain,
    possible: [{ from: earliestStart, to: latestEnd }],
    yes: uncertain ? start.yes : [{ from: latestStart, to: earliestEnd }],
  };
}
