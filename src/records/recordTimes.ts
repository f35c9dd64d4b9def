import { recordsById } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { IdOf } from "../model/ids.ts";
import type { AnyRecord } from "../model/records.ts";
import { type Bounds, boundsOf } from "../time/boundsOf.ts";
import type { Time } from "../time/Time.ts";
import { facetsOf } from "./facetsOf.ts";

/** When a record takes place, and which record says so. @internal */
export interface RecordTime {
  readonly time: Time;
  /** The record that holds the time: the record itself, its event or its source. */
  readonly origin: IdOf;
  /** The days that the record spans, up to its end where the kind has one. */
  readonly bounds: Bounds;
}

/** Finds when a record takes place; undefined for a record without a time. @internal */
export const recordTimes = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  // Many records share the same written time, so its bounds are computed once.
  const boundsByText = new Map<string, Bounds>();
  const cachedBounds = (time: Time): Bounds => {
    const text = `${time.edtf} ${time.attested}`;
    const bounds = boundsByText.get(text) ?? boundsOf(time);
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
      return {
        time,
        origin: record.id,
        bounds:
          end === undefined || field !== fields.at(-1)
            ? bounds
            : spanOf(bounds, values[end] as Time | undefined),
      };
    }
    const origin = byId.get(time ?? "");
    return origin && timeOf(origin);
  };
});

/** The span from a start to an end; without an end the thing may last. */
function spanOf(start: Bounds, until: Time | undefined): Bounds {
  const end = until && boundsOf(until);
  return {
    ...start,
    earliestEnd: end?.earliestStart ?? start.earliestEnd,
    latestEnd: end?.latestEnd ?? "∞",
    uncertain: start.uncertain || (end?.uncertain ?? false),
  };
}
