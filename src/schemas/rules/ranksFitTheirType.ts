import type { HeadRank, MissionType } from "../../model/Mission.ts";
import type { StatusType } from "../../model/Status.ts";
import { CONSULAR_TYPES, DIPLOMATIC_TYPES, PERMANENT_MISSIONS } from "./support/missionClasses.ts";
import { consistencyRule } from "./support/rule.ts";

/** The ranks of heads of diplomatic missions. (VCDR 14) */
const DIPLOMATIC_RANKS: readonly HeadRank[] = [
  "ambassador",
  "high-commissioner",
  "nuncio",
  "internuncio",
  "envoy",
  "minister-resident",
  "charge-d-affaires",
  "charge-d-affaires-ad-interim",
];

/** The ranks of heads of consular posts. (VCCR 9) */
const CONSULAR_RANKS: readonly HeadRank[] = [
  "consul-general",
  "consul",
  "vice-consul",
  "consular-agent",
  "honorary-consul",
];

/** Diplomatic relations, at whatever level. */
const DIPLOMATIC_STATUSES: ReadonlySet<StatusType> = new Set<StatusType>([
  "diplomatic-relations",
  "relations-restored",
  "relations-downgraded",
  "relations-suspended",
]);

/** Statuses that say that there are no relations, and so no level of them. */
const WITHOUT_RELATIONS: ReadonlySet<StatusType> = new Set<StatusType>([
  "no-diplomatic-relations",
  "relations-broken-off",
]);

/** A consular officer heads no diplomatic mission, nor a diplomat a consular post; a level is one of relations. */
export const ranksFitTheirType = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const mission of data.ofKind("mission")) {
    const wrong = wrongRanks(mission.missionType);
    if (!mission.headRank || !wrong.includes(mission.headRank)) continue;
    report(mission, "/headRank", [[mission, "/missionType"]]);
  }
  for (const status of data.ofKind("status")) {
    const { statusType, level } = status;
    if (!level || statusType === "other") continue;
    const related = [[status, "/statusType"]] as const;
    if (DIPLOMATIC_STATUSES.has(statusType)) {
      if (CONSULAR_RANKS.includes(level)) report(status, "/level", related);
    } else if (statusType === "consular-relations") {
      if (DIPLOMATIC_RANKS.includes(level)) report(status, "/level", related);
    } else {
      // Another status may go with relations of some level, but it is not the place to say so.
      const severity = WITHOUT_RELATIONS.has(statusType) ? "error" : "warning";
      report(status, "/level", related, { severity });
    }
  }
});

function wrongRanks(type: MissionType): readonly HeadRank[] {
  if (CONSULAR_TYPES.has(type)) return DIPLOMATIC_RANKS;
  return DIPLOMATIC_TYPES.has(type) || PERMANENT_MISSIONS.has(type) ? CONSULAR_RANKS : [];
}
