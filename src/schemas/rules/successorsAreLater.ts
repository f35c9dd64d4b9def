import type { Severity } from "../../errors.ts";
import type { RecordByKind } from "../../model/records.ts";
import type { Bounds } from "../../time/boundsOf.ts";
import { missionBounds, missionStart } from "./support/missionTime.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import { isBefore, notAfter, startOf } from "./support/timeOrder.ts";

type Successor = RecordByKind["status" | "agreement" | "mission"];

/** A status, an agreement or a mission begins after the record that it supersedes, which ends by then. */
export const successorsAreLater = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.ofKind("status", "agreement", "mission")) {
    const earlier = data.get(record.kind, record.supersedes);
    // A record that supersedes itself breaks another rule.
    if (!earlier || earlier === record) continue;
    const reportTimes = (before: PlacedTime, after: PlacedTime, severity: Severity) =>
      report(record, "/supersedes", [dateField(before), dateField(after)], { severity });
    const [before, after] = [startTime(earlier), startTime(record)];
    const found =
      before &&
      after &&
      notAfter(startOf(data.boundsOf(before.time)), startOf(data.boundsOf(after.time)));
    if (found) {
      reportTimes(before, after, found);
      continue;
    }
    const [lasting, replacing] = [endTime(earlier), validTime(record) ?? after];
    if (!lasting || !replacing) continue;
    const bounds =
      earlier.kind === "mission" ? missionBounds(data, earlier) : data.boundsOf(lasting.time);
    if (outlasts(bounds, data.boundsOf(replacing.time))) reportTimes(lasting, replacing, "warning");
  }
});

function startTime(record: Successor): PlacedTime | undefined {
  if (record.kind === "mission") return missionStart(record);
  return record.kind === "status"
    ? placedTime(record, "/held", record.held)
    : placedTime(record, "/signed", record.signed);
}

/** The time for which a status holds, or an agreement is in force, or that at which a mission began. */
function validTime(record: Successor): PlacedTime | undefined {
  return record.kind === "agreement"
    ? placedTime(record, "/inForce", record.inForce)
    : startTime(record);
}

/** The time that has the end of a status, an agreement or a mission. */
const endTime = (record: Successor): PlacedTime | undefined =>
  record.kind === "mission" && !record.held
    ? placedTime(record, "/closed", record.closed)
    : validTime(record);

/** Whether a time surely lasts beyond the day on which another surely began. */
const outlasts = (time: Bounds, other: Bounds) =>
  isBefore(other.latestStart, time.earliestEnd) && !time.uncertain && !other.uncertain;
