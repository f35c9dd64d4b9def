import type { Event } from "../../model/Event.ts";
import { appendTo } from "../../records/appendTo.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import { isBefore, type TimeWindow, windowOf } from "./support/timeOrder.ts";

interface Meeting {
  readonly ordinal: number;
  readonly date: PlacedTime;
  readonly window: TimeWindow;
}

/** The meetings of a series take place in the order of their ordinals. */
export const ordinalsFollowTime = /* @__PURE__ */ consistencyRule((data, report) => {
  const bySeries = new Map<string, Meeting[]>();
  for (const event of data.ofKind("event")) {
    const meeting = meetingOf(event);
    if (meeting && event.series) appendTo(bySeries, event.series, meeting);
  }
  const reportOrder = (before: Meeting, after: Meeting, severity: "error" | "warning") => {
    const field = dateField(after.date);
    const ordinals = [before, after].map(({ date }) => [date.subject, "/ordinal"] as const);
    report(...field, [dateField(before.date), field, ...ordinals], { severity });
  };
  function meetingOf(event: Event): Meeting | undefined {
    const date = placedTime(event, "/date", event.date);
    if (event.ordinal === undefined || !date) return undefined;
    return { ordinal: event.ordinal, date, window: windowOf(data.boundsOf(date.time)) };
  }
  for (const meetings of bySeries.values()) {
    // An earlier meeting is compared only if it is the latest so far: the sweep is linear.
    let latest: Meeting | undefined;
    let latestCertain: Meeting | undefined;
    for (const group of byOrdinal(meetings)) {
      for (const meeting of group) {
        const { window } = meeting;
        if (latestCertain && !window.uncertain && isBefore(window.to, latestCertain.window.from))
          reportOrder(latestCertain, meeting, "error");
        else if (latest && isBefore(window.to, latest.window.from))
          reportOrder(latest, meeting, "warning");
      }
      for (const meeting of group) {
        latest = laterOf(latest, meeting);
        if (!meeting.window.uncertain) latestCertain = laterOf(latestCertain, meeting);
      }
      const [first, ...others] = group.filter(({ window }) => !window.uncertain);
      for (const other of others) {
        if (first && isBefore(first.window.to, other.window.from))
          reportOrder(first, other, "warning");
      }
    }
  }
});

const laterOf = (a: Meeting | undefined, b: Meeting) =>
  a === undefined || isBefore(a.window.from, b.window.from) ? b : a;

/** The meetings with each ordinal, by ordinal; each group by its last day. */
function byOrdinal(meetings: readonly Meeting[]): readonly (readonly Meeting[])[] {
  const groups = new Map<number, Meeting[]>();
  for (const meeting of meetings) appendTo(groups, meeting.ordinal, meeting);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => group.sort((a, b) => (isBefore(a.window.to, b.window.to) ? -1 : 1)));
}
