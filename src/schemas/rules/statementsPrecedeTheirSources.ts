import type { AnyRecord } from "../../model/records.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import type { RuleData } from "./support/ruleData.ts";
import { isBefore } from "./support/timeOrder.ts";

/** A thing that is said to have happened did so before the last of its sources. */
export const statementsPrecedeTheirSources = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.ofKind("commitment", "assessment", "event", "project")) {
    const time = pastTimeOf(record);
    const source = time && latestSourceOf(data, record);
    if (!source) continue;
    const [found, latest] = [data.boundsOf(time.time), data.boundsOf(source.time)];
    if (!isBefore(latest.latestEnd, found.earliestStart)) continue;
    const severity = found.uncertain || latest.uncertain ? "warning" : "error";
    const field = dateField(time);
    report(...field, [dateField(source), field], { severity });
  }
});

/** The time of something that a record says to have happened; undefined for plans. */
function pastTimeOf(record: AnyRecord): PlacedTime | undefined {
  switch (record.kind) {
    case "commitment":
    case "assessment":
      return placedTime(record, "/made", record.made);
    case "event":
      return record.modality === "done" ? placedTime(record, "/date", record.date) : undefined;
    case "project":
      return record.stage === "completed"
        ? placedTime(record, "/period", record.period)
        : undefined;
    default:
      return undefined;
  }
}

/**
 * The source that was published, or the citation that was accessed, last. Undefined if the date of
 * a source is missing.
 */
function latestSourceOf(data: RuleData, record: AnyRecord): PlacedTime | undefined {
  let latest: PlacedTime | undefined;
  const lastDay = ({ time }: PlacedTime) => data.boundsOf(time).latestEnd;
  for (const [index, citation] of record.citations.entries()) {
    const source = data.get("source", citation.source);
    // A page may change after it was published, up to the day on which it was read.
    const time =
      "accessed" in citation
        ? placedTime(record, `/citations/${index}/accessed`, citation.accessed)
        : source && placedTime(source, "/published", source.published);
    if (!time) return undefined;
    if (!latest || isBefore(lastDay(latest), lastDay(time))) latest = time;
  }
  return latest;
}
