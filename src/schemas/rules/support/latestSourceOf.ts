import type { AnyRecord } from "../../../model/records.ts";
import { type PlacedTime, placedTime } from "./placedTime.ts";
import type { RuleData } from "./ruleData.ts";
import { isBefore } from "./timeOrder.ts";

/**
 * The source that was published, or the citation that was accessed, last. Undefined if the date of
 * a source is missing.
 *
 * @internal
 */
export function latestSourceOf(data: RuleData, record: AnyRecord): PlacedTime | undefined {
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
