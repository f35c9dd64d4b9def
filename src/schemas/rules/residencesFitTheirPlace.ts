import type { Mission } from "../../model/Mission.ts";
import { consistencyRule } from "./support/rule.ts";

/**
 * A resident mission is in the receiving state, and a displaced or exiled mission is not. The state
 * that contains a place today may be another than the one that received the mission, and a resident
 * chargé d'affaires may stand in for a head who is accredited from elsewhere (VCDR 5(2)), so these
 * are only unusual.
 */
export const residencesFitTheirPlace = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const mission of data.ofKind("mission")) {
    const residence = [mission, "/residence"] as const;
    if (mission.residence === "resident" && mission.accreditedFrom && !mayStandIn(mission))
      report(mission, "/accreditedFrom", [residence], { severity: "warning" });
    const place = data.get("place", mission.place);
    const receiving = data.get("party", mission.receiving);
    if (!place?.country || receiving?.type !== "state") continue;
    const isInside = data.stateOf(place.country) === data.stateOf(receiving.id);
    const related = [residence, [place, "/country"]] as const;
    switch (mission.residence) {
      case "resident":
        if (!isInside) report(mission, "/place", related, { severity: "warning" });
        break;
      case "displaced":
      case "in-exile":
        if (isInside) report(mission, "/place", related);
        break;
      // The head of a non-resident mission works elsewhere; an office may be here.
      case "non-resident":
      case "unstated":
      case "other":
        break;
      default:
        mission.residence satisfies never;
    }
  }
});

/** Whether a mission is one whose head may work from elsewhere. */
const mayStandIn = ({ headRank, missionType }: Mission) =>
  headRank === "charge-d-affaires-ad-interim" ||
  missionType === "accreditation" ||
  missionType === "branch-office";
