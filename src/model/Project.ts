import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { Quantity } from "./Quantity.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * The types of project.
 *
 * @category Model
 * @since 0.1.0
 */
export const PROJECT_TYPES = /* @__PURE__ */ freezeList([
  "infrastructure",
  "programme",
  "grant",
  "in-kind",
  "training",
  "policy",
]);

/** A value of {@link PROJECT_TYPES}. @category Model @since 0.1.0 */
export type ProjectType = (typeof PROJECT_TYPES)[number];

/**
 * The stages of a project that a source may state. `unstated` means that no source does.
 *
 * @category Model
 * @since 0.1.0
 */
export const PROJECT_STAGES = /* @__PURE__ */ freezeList([
  "proposed",
  "planned",
  "under-way",
  "completed",
  "unstated",
]);

/** A value of {@link PROJECT_STAGES}. @category Model @since 0.1.0 */
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/**
 * An undertaking: something that parties build, give, teach or run.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Project extends RecordBase<"project"> {
  /** The type of project. */
  readonly projectType: ProjectType;
  /** The parties that give it or carry it out, at least one. For a joint project: all parties. */
  readonly from: readonly IdOf<"party">[];
  /** The parties that it is for. For a joint project: all parties. Empty: it is for no particular party. */
  readonly to: readonly IdOf<"party">[];
  /** The initiative, agreement, forum or status that it belongs to. Absent: no source states it. */
  readonly framework?: IdOf<"project" | "agreement" | "party" | "status">;
  /** The relation that it belongs to. Absent: the dataset records none. */
  readonly relation?: IdOf<"relation">;
  /** The stage that a source states. */
  readonly stage: ProjectStage;
  /** The period in which it is or was carried out. */
  readonly period: Time;
  /** The places where it is carried out, or the places that it connects. Absent: no source says. */
  readonly places?: readonly IdOf<"place">[];
  /** The amounts that a source states for it. Empty: none. */
  readonly quantities: readonly Quantity[];
  /** The topics that it is about. */
  readonly topics: readonly Topic[];
  /** How far it has progressed, from `recommended` to `done`. */
  readonly modality: Modality;
}
