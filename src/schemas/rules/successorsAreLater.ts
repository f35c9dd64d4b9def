import type { Severity } from "../../errors.ts";
import type { Agreement } from "../../model/Agreement.ts";
import type { Status } from "../../model/Status.ts";
import type { Bounds } from "../../time/boundsOf.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import { isBefore, notAfter, startOf } from "./support/timeOrder.ts";

/** A status or an agreement begins after the record that it supersedes, which ends by then. */
export const successorsAreLater = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.ofKind("status", "agreement")) {
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
    const [lasting, replacing] = [validTime(earlier), validTime(record) ?? after];
    if (
      lasting &&
      replacing &&
      outlasts(data.boundsOf(lasting.time), data.boundsOf(replacing.time))
    )
      reportTimes(lasting, replacing, "warning");
  }
});

const startTime = (record: Status | Agreement) =>
  record.kind === "status"
    ? placedTime(record, "/held", record.held)
    : placedTime(record, "/signed", record.signed);

/** The time for which a status holds, or an agreement is in force. */
const validTime = (record: Status | Agreement) =>
  record.kind === "status"
    ? placedTime(record, "/held", record.held)
    : placedTime(record, "/inForce", record.inForce);

/** Whether a time surely lasts beyond the day on which another surely began. */
const outlasts = (time: Bounds, other: Bounds) =>
  isBefore(other.latestStart, time.earliestEnd) && !time.uncertain && !other.uncertain;
