import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of mission (Vienna Conventions of 1961 and 1963). `permanent-mission` is a mission to an
 * international organisation.
 *
 * @category Model
 * @since 0.1.0
 */
export const MISSION_TYPES = /* @__PURE__ */ freezeList([
  "embassy",
  "consulate-general",
  "consulate",
  "permanent-mission",
]);

/** A value of {@link MISSION_TYPES}. @category Model @since 0.1.0 */
export type MissionType = (typeof MISSION_TYPES)[number];

/**
 * Whether a mission is located in the receiving state (`resident`) or accredited from another
 * country (`non-resident`). `unstated` means that the sources do not say.
 *
 * @category Model
 * @since 0.1.0
 */
export const RESIDENCES = /* @__PURE__ */ freezeList(["resident", "non-resident", "unstated"]);

/** A value of {@link RESIDENCES}. @category Model @since 0.1.0 */
export type Residence = (typeof RESIDENCES)[number];

/**
 * A diplomatic or consular mission.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Mission extends RecordBase<"mission"> {
  /** The party whose mission it is. */
  readonly sending: IdOf<"party">;
  /** The party to which it is accredited, or in whose territory it works. */
  readonly receiving: IdOf<"party">;
  /** The type of mission. */
  readonly missionType: MissionType;
  /** Whether it is located in the receiving state. */
  readonly residence: Residence;
  /** The city or other place where it is located. Absent: no source says. */
  readonly place?: IdOf<"place">;
  /** The time of the decision to open it. Absent: no source says. */
  readonly decided?: Time;
  /** The time at which it was established. */
  readonly established: Time;
  /** The time of the opening ceremony. Absent: no source says. */
  readonly inaugurated?: Time;
  /** The time at which it was closed. Absent: no source says that it was closed. */
  readonly closed?: Time;
  /** How far it has progressed: `done` if it was opened; otherwise how firmly it is planned. */
  readonly modality: Modality;
}
