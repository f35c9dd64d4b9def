import type { EventType } from "../../model/Event.ts";
import { consistencyRule } from "./support/rule.ts";

const VISITS: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "state-visit",
  "official-visit",
  "working-visit",
  "private-visit",
]);

/** The guest of a visit comes from another state than that of the place. */
export const guestsComeFromElsewhere = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const event of data.ofKind("event")) {
    const place = data.get("place", event.place);
    if (!VISITS.has(event.eventType) || !place?.country) continue;
    const state = data.stateOf(place.country);
    for (const [index, { party, role }] of event.participants.entries()) {
      if (role !== "guest" || data.stateOf(party) !== state) continue;
      const related = [[place, "/country"]] as const;
      report(event, `/participants/${index}/party`, related, { severity: "warning" });
    }
  }
});
