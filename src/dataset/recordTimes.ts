import type { IdOf } from "../model/ids.ts";
import type { AnyRecord } from "../model/records.ts";
import { type Bounds, boundsOf } from "../time/boundsOf.ts";
import type { Time } from "../time/Time.ts";
import { recordsById } from "./allRecords.ts";
import { timeOrOrigin } from "./facets.ts";
import { perDataset } from "./perDataset.ts";

/** When a record has its place in time, and where that is written. @internal */
export interface RecordTime {
  readonly time: Time;
  /** The record that the time is written in: the record itself, its event or its source. */
  readonly origin: IdOf;
  /** The days that the record spans; a mission spans from its establishment to its closing. */
  readonly bounds: Bounds;
}

/** Tells when a record was; undefined for one that has no time. @internal */
export const recordTimes = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  const known = new Map<AnyRecord, RecordTime | undefined>();
  return function timeOf(record: AnyRecord): RecordTime | undefined {
    if (!known.has(record)) {
      const found = timeOrOrigin(record);
      const origin = typeof found === "string" ? byId.get(found) : undefined;
      known.set(
        record,
        typeof found === "object"
          ? { time: found, origin: record.id, bounds: spanOf(record, found) }
          : origin && timeOf(origin),
      );
    }
    return known.get(record);
  };
});

/** A mission goes on after the day it was established, until it is closed if it is. */
function spanOf(record: AnyRecord, time: Time): Bounds {
  const bounds = boundsOf(time);
  if (record.kind !== "mission") return bounds;
  const closed = record.closed && boundsOf(record.closed);
  return {
    ...bounds,
    earliestEnd: closed?.earliestStart ?? bounds.earliestEnd,
    latestEnd: closed?.latestEnd ?? "∞",
    uncertain: bounds.uncertain || (closed?.uncertain ?? false),
  };
}
