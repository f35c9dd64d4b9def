import type { MissionType } from "../../model/Mission.ts";
import { CONSULAR_TYPES, DIPLOMATIC_TYPES, PERMANENT_MISSIONS } from "./support/missionClasses.ts";
import { consistencyRule } from "./support/rule.ts";

/** Types of mission that another power protects. */
const PROTECTED: ReadonlySet<MissionType> = new Set<MissionType>([
  "interests-section",
  "protection-of-interests",
  "unstated",
  "other",
]);

/**
 * An embassy or a consular post is in a state, a permanent mission at an organisation, and a power
 * protects interests where there is neither. All of it is custom rather than law.
 */
export const missionTypesFitTheirParties = /* @__PURE__ */ consistencyRule((data, report) => {
  const severity = "warning";
  for (const mission of data.ofKind("mission")) {
    const { missionType, protectingPower } = mission;
    if (protectingPower && !PROTECTED.has(missionType))
      report(mission, "/missionType", [[mission, "/protectingPower"]], { severity });
    const receiving = data.get("party", mission.receiving);
    if (!receiving) continue;
    const isOrganisation = receiving.type === "organisation" || receiving.type === "forum";
    const isOfState = DIPLOMATIC_TYPES.has(missionType) || CONSULAR_TYPES.has(missionType);
    // `receiving` may also be the state in whose territory a mission works.
    const isOdd = receiving.type === "state" ? PERMANENT_MISSIONS.has(missionType) : isOfState;
    if (isOdd && (receiving.type === "state" || isOrganisation))
      report(mission, "/missionType", [[receiving, "/type"]], { severity });
  }
});
