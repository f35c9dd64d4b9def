import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * What kind of mission it is (Vienna Conventions of 1961 and 1963).
 *
 * @category Model
 * @since 0.1.0
 */
export const MISSION_TYPES = [
  "embassy",
  "consulate-general",
  "consulate",
  "permanent-mission",
] as const;

/** One of {@link MISSION_TYPES}. @category Model @since 0.1.0 */
export type MissionType = (typeof MISSION_TYPES)[number];

/**
 * Whether the mission sits in the receiving state.
 *
 * @category Model
 * @since 0.1.0
 */
export const RESIDENCES = ["resident", "non-resident", "unstated"] as const;

/** One of {@link RESIDENCES}. @category Model @since 0.1.0 */
export type Residence = (typeof RESIDENCES)[number];

/**
 * A diplomatic or consular mission.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Mission extends RecordBase<"mission"> {
  /** Whose mission it is. */
  readonly sending: IdOf<"party">;
  /** To whom it is accredited, or in whose territory it works. */
  readonly receiving: IdOf<"party">;
  /** What kind of mission it is. */
  readonly missionType: MissionType;
  /** Whether it sits in the receiving state. */
  readonly residence: Residence;
  /** Where it sits. Absent: not stated. */
  readonly place?: IdOf<"place">;
  /** When it was decided on. Absent: no source says. */
  readonly decided?: Time;
  /** When it was established. */
  readonly established: Time;
  /** When it was ceremonially opened. Absent: no source says. */
  readonly inaugurated?: Time;
  /** When it was closed. Absent: no source says that it was. */
  readonly closed?: Time;
  /** How far it has come. */
  readonly modality: Modality;
}
