import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { Quantity } from "./Quantity.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * What kind of undertaking it is.
 *
 * @category Model
 * @since 0.1.0
 */
export const PROJECT_TYPES = [
  "infrastructure",
  "programme",
  "grant",
  "in-kind",
  "training",
  "policy",
] as const;

/** One of {@link PROJECT_TYPES}. @category Model @since 0.1.0 */
export type ProjectType = (typeof PROJECT_TYPES)[number];

/**
 * Where an undertaking stands, as far as a source says.
 *
 * @category Model
 * @since 0.1.0
 */
export const PROJECT_STAGES = [
  "proposed",
  "planned",
  "under-way",
  "completed",
  "unstated",
] as const;

/** One of {@link PROJECT_STAGES}. @category Model @since 0.1.0 */
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/**
 * An undertaking: something built, given, taught or carried on.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Project extends RecordBase<"project"> {
  /** What kind of undertaking it is. */
  readonly projectType: ProjectType;
  /** Who gives or carries it out; all parties of a joint one. */
  readonly from: readonly IdOf<"party">[];
  /** For whom it is; all parties of a joint one, empty where it is for nobody in particular. */
  readonly to: readonly IdOf<"party">[];
  /** The initiative, agreement or forum that it belongs to. Absent: none stated. */
  readonly framework?: IdOf<"project" | "agreement" | "party" | "status">;
  /** The relation that it belongs to. Absent: none recorded. */
  readonly relation?: IdOf<"relation">;
  /** Where it stands. */
  readonly stage: ProjectStage;
  /** When it is or was carried out. */
  readonly period: Time;
  /** Where it is carried out, or between where it runs. Absent: not stated. */
  readonly places?: readonly IdOf<"place">[];
  /** Amounts given for it; empty where there are none. */
  readonly quantities: readonly Quantity[];
  /** What it is about. */
  readonly topics: readonly Topic[];
  /** How far it has come. */
  readonly modality: Modality;
}
