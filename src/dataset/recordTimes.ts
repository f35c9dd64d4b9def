import type { IdOf } from "../model/ids.ts";
import type { Mission } from "../model/Mission.ts";
import type { AnyRecord } from "../model/records.ts";
import { type DayBounds, readTime } from "../time/readTime.ts";
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
  readonly bounds: DayBounds;
}

/** Tells when a record was; undefined for one that has no time. @internal */
export const recordTimes = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  // Records are many, and what is written of their times is often the same.
  const read = new Map<string, DayBounds>();
  const boundsAs = (time: Time): DayBounds => {
    const written = `${time.edtf} ${time.attested}`;
    const bounds = read.get(written) ?? readTime(time);
    read.set(written, bounds);
    return bounds;
  };
  return function timeOf(record: AnyRecord): RecordTime | undefined {
    const time = timeOrOrigin(record);
    if (typeof time === "object") {
      const bounds = boundsAs(time);
      return {
        time,
        origin: record.id,
        bounds: record.kind === "mission" ? spanOf(record, bounds) : bounds,
      };
    }
    const origin = byId.get(time ?? "");
    return origin && timeOf(origin);
  };
});

/** A mission goes on after the day it was established, until it is closed if it is. */
function spanOf({ closed }: Mission, established: DayBounds): DayBounds {
  const end = closed && readTime(closed);
  const { earliestStart, latestStart } = established;
  const earliestEnd = end?.earliestStart ?? established.earliestEnd;
  const latestEnd = end?.latestEnd ?? Number.POSITIVE_INFINITY;
  const uncertain = established.uncertain || (end?.uncertain ?? false);
  return {
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
    uncertain,
    possible: [{ from: earliestStart, to: latestEnd }],
    yes: uncertain ? [] : [{ from: latestStart, to: earliestEnd }],
  };
}
