import type { Severity } from "../../errors.ts";
import type { AnyRecord } from "../../model/records.ts";
import { forEachTime } from "./support/forEachTime.ts";
import { latestSourceOf } from "./support/latestSourceOf.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import { atMost, isBefore } from "./support/timeOrder.ts";

/** A time of the past, and the severity at most if it is after the sources. */
type PastTime = readonly [time: PlacedTime | undefined, most: Severity];

/** A thing that is said to have happened did so before the last of its sources. */
export const statementsPrecedeTheirSources = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.records) {
    for (const [time, most] of pastTimesOf(record)) {
      const source = time && latestSourceOf(data, record);
      if (!source) continue;
      const [found, latest] = [data.boundsOf(time.time), data.boundsOf(source.time)];
      if (!isBefore(latest.latestEnd, found.earliestStart)) continue;
      const severity = atMost(most, found.uncertain || latest.uncertain ? "warning" : "error");
      const field = dateField(time);
      report(...field, [dateField(source), field], { severity });
    }
  }
});

/** The times of what a record says to have happened, not of plans. */
function* pastTimesOf(record: AnyRecord): Iterable<PastTime> {
  switch (record.kind) {
    case "commitment":
    case "assessment":
      yield [placedTime(record, "/made", record.made), "error"];
      break;
    case "event":
      if (record.modality === "done") yield [placedTime(record, "/date", record.date), "error"];
      break;
    case "project":
      if (record.stage === "completed")
        yield [placedTime(record, "/period", record.period), "error"];
      break;
    case "figure":
      // A forecast is an amount too.
      if (record.aggregation === "sum" || record.aggregation === "level")
        yield [placedTime(record, "/period", record.period), "warning"];
      break;
    default:
  }
  yield* derivedFrom(record);
}

/** The days on which somebody counted the years of something. */
function derivedFrom(record: AnyRecord): readonly PastTime[] {
  const found: PastTime[] = [];
  forEachTime(record, (time, pointerOf) => {
    if (time.basis !== "derived") return;
    const pointer = `${pointerOf()}/derivation/on`;
    found.push([placedTime(record, pointer, time.derivation.on), "warning"]);
  });
  return found;
}
