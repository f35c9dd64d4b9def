import { dateField, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import { within } from "./support/timeOrder.ts";

/** An event that is part of another takes place during it. */
export const eventsLieWithinTheirParent = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const event of data.ofKind("event")) {
    const parent = data.get("event", event.parent);
    const inner = placedTime(event, "/date", event.date);
    const outer = parent && placedTime(parent, "/date", parent.date);
    if (!inner || !outer) continue;
    const severity = within(data.boundsOf(inner.time), data.boundsOf(outer.time));
    const field = dateField(inner);
    if (severity) report(...field, [dateField(outer), field], { severity });
  }
});
