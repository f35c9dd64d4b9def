import type { Mission } from "../../../model/Mission.ts";
import type { Bounds } from "../../../time/boundsOf.ts";
import { type PlacedTime, placedTime } from "./placedTime.ts";
import type { RuleData } from "./ruleData.ts";

/** The time at which a mission began: that of its type, rank and residence, if a source states it. @internal */
export const missionStart = (mission: Mission): PlacedTime | undefined =>
  mission.held
    ? placedTime(mission, "/held", mission.held)
    : placedTime(mission, "/established", mission.established);

/** The bounds of the time from which to which a mission lasted: `held`, or else `established` to `closed`. @internal */
export function missionBounds(data: RuleData, { held, established, closed }: Mission): Bounds {
  if (held) return data.boundsOf(held);
  const start = data.boundsOf(established);
  const end = closed && data.boundsOf(closed);
  return {
    earliestStart: start.earliestStart,
    latestStart: start.latestStart,
    earliestEnd: end?.earliestStart ?? start.earliestEnd,
    latestEnd: end?.latestEnd ?? "∞",
    uncertain: start.uncertain || (end?.uncertain ?? false),
  };
}
