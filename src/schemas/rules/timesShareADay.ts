import type { Severity } from "../../errors.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import type { RuleData } from "./support/ruleData.ts";
import { atMost, shareADay } from "./support/timeOrder.ts";

/** Two times of the same thing. The issue is about the first. */
interface SameTime {
  readonly time: PlacedTime | undefined;
  readonly other: PlacedTime | undefined;
  /** The severity at most. */
  readonly most: Severity;
}

/** Two times of the same thing share a day. */
export const timesShareADay = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const { time, other, most } of sameTimesIn(data)) {
    if (!time || !other) continue;
    const found = shareADay(data.boundsOf(time.time), data.boundsOf(other.time));
    const field = dateField(time);
    if (found) report(...field, [dateField(other), field], { severity: atMost(most, found) });
  }
});

function* sameTimesIn(data: RuleData): Iterable<SameTime> {
  for (const agreement of data.ofKind("agreement")) {
    const event = data.get("event", agreement.signedAt);
    const time = placedTime(agreement, "/signed", agreement.signed);
    yield { time, other: event && placedTime(event, "/date", event.date), most: "error" };
  }
  for (const event of data.ofKind("event")) {
    for (const [index, { date, stated }] of (event.commemorates ?? []).entries()) {
      const pointer = `/commemorates/${index}`;
      const time = placedTime(event, `${pointer}/stated`, stated);
      // The source may state a wrong date; the dataset keeps both.
      yield { time, other: placedTime(event, `${pointer}/date`, date), most: "warning" };
    }
  }
}
