import type { MissionType } from "../../../model/Mission.ts";

/** Missions from one state to another whose head is a diplomat. (VCDR) @internal */
export const DIPLOMATIC_TYPES: ReadonlySet<MissionType> = new Set<MissionType>([
  "embassy",
  "high-commission",
  "nunciature",
  "legation",
  "diplomatic-mission",
]);

/** Consular posts. (VCCR) @internal */
export const CONSULAR_TYPES: ReadonlySet<MissionType> = new Set<MissionType>([
  "consulate-general",
  "consulate",
  "vice-consulate",
  "consular-agency",
  "honorary-consulate",
  "consular-post",
]);

/** Missions to international organisations. (VCRS) @internal */
export const PERMANENT_MISSIONS: ReadonlySet<MissionType> = new Set<MissionType>([
  "permanent-mission",
  "permanent-observer-mission",
]);
