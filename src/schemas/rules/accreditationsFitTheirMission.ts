import { missionBounds, missionStart } from "./support/missionTime.ts";
import { dateField } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import { shareADay } from "./support/timeOrder.ts";

/**
 * A head of mission is accredited from another state, by a mission of the same sending party that
 * exists at the time. Two states may share a head of mission, so another sending party is only
 * unusual. (VCDR 5, 6)
 */
export const accreditationsFitTheirMission = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const mission of data.ofKind("mission")) {
    const from = data.get("mission", mission.accreditedFrom);
    // A mission that is accredited from itself breaks another rule.
    if (!from || from === mission) continue;
    if (from.receiving === mission.receiving && from.residence === "resident")
      report(mission, "/accreditedFrom", [
        [from, "/receiving"],
        [mission, "/receiving"],
      ]);
    else if (!data.oneActsForTheOther(from.sending, mission.sending)) {
      const related = [
        [from, "/sending"],
        [mission, "/sending"],
      ] as const;
      report(mission, "/accreditedFrom", related, { severity: "warning" });
    }
    const severity = shareADay(missionBounds(data, mission), missionBounds(data, from));
    if (!severity) continue;
    const related = [missionStart(from), missionStart(mission)].flatMap((time) =>
      time ? [dateField(time)] : [],
    );
    report(mission, "/accreditedFrom", related, { severity });
  }
});
