import type { Severity } from "../../errors.ts";
import type { AnyRecord } from "../../model/records.ts";
import { latestSourceOf } from "./support/latestSourceOf.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import type { RuleData } from "./support/ruleData.ts";
import { atMost, isBefore } from "./support/timeOrder.ts";

/** A time of the past that a record states. */
interface PastTime {
  readonly record: AnyRecord;
  readonly time: PlacedTime | undefined;
  /** The severity at most if it is after the sources. */
  readonly most: Severity;
}

/** A thing that is said to have happened did so before the last of its sources. */
export const statementsPrecedeTheirSources = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const { record, time, most } of pastTimesIn(data)) {
    const source = time && latestSourceOf(data, record);
    if (!source) continue;
    const [found, latest] = [data.boundsOf(time.time), data.boundsOf(source.time)];
    if (!isBefore(latest.latestEnd, found.earliestStart)) continue;
    const severity = atMost(most, found.uncertain || latest.uncertain ? "warning" : "error");
    const field = dateField(time);
    report(...field, [dateField(source), field], { severity });
  }
});

/** The times of what records say to have happened, not of plans. */
function* pastTimesIn(data: RuleData): Iterable<PastTime> {
  for (const record of data.ofKind("commitment", "assessment"))
    yield { record, time: placedTime(record, "/made", record.made), most: "error" };
  for (const record of data.ofKind("event")) {
    if (record.modality === "done")
      yield { record, time: placedTime(record, "/date", record.date), most: "error" };
  }
  for (const record of data.ofKind("project")) {
    if (record.stage === "completed")
      yield { record, time: placedTime(record, "/period", record.period), most: "error" };
  }
  for (const record of data.ofKind("figure")) {
    // A forecast is an amount too.
    if (record.aggregation === "sum" || record.aggregation === "level")
      yield { record, time: placedTime(record, "/period", record.period), most: "warning" };
  }
  for (const { record, time, pointer } of data.derivedTimes()) {
    // The day on which somebody counted the years.
    const counted = placedTime(record, `${pointer}/derivation/on`, time.derivation.on);
    yield { record, time: counted, most: "warning" };
  }
}
