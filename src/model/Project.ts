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
 * - `infrastructure`: something is built.
 * - `programme`: work on a subject over some time.
 * - `grant`: money that is not paid back.
 * - `in-kind`: goods or services are given.
 * - `training`: courses or teaching.
 * - `policy`: a policy is carried out.
 * - `loan`: money that is lent.
 * - `debt-relief`: a debt is forgiven, swapped or rescheduled.
 * - `technical-assistance`: experts and advice.
 * - `scholarship`: studies are paid for.
 * - `budget-support`: money for the budget of a state.
 * - `humanitarian-aid`: help in an emergency.
 * - `military-aid`: arms, equipment or training for forces.
 * - `investment`: money that is invested in a business.
 * - `research`: research or a study.
 * - `exchange`: an exchange of people, culture or sport.
 * - `unstated`: the sources do not say.
 * - `other`: another type, named in `projectTypeTerm`.
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
  "loan",
  "debt-relief",
  "technical-assistance",
  "scholarship",
  "budget-support",
  "humanitarian-aid",
  "military-aid",
  "investment",
  "research",
  "exchange",
  "unstated",
  "other",
]);

/** A value of {@link PROJECT_TYPES}. @category Model @since 0.1.0 */
export type ProjectType = (typeof PROJECT_TYPES)[number];

/**
 * The stages of a project that a source may state.
 *
 * - `proposed`: it was proposed.
 * - `planned`: it was decided or is prepared. (IATI 1)
 * - `under-way`: it is being carried out. (IATI 2)
 * - `completed`: it is finished. (IATI 3, 4)
 * - `unstated`: the sources do not say.
 * - `operating`: it is finished and in use.
 * - `suspended`: it is stopped for some time. (IATI 6)
 * - `cancelled`: it was given up. (IATI 5)
 * - `other`: another stage, named in `stageTerm`.
 *
 * In parentheses, the standard or usage that the value follows: IATI, the code lists of the
 * International Aid Transparency Initiative.
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
  "operating",
  "suspended",
  "cancelled",
  "other",
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
  /** The type in the words of the source, as a term. Required if `projectType` is `other`. Absent: `projectType` says enough. */
  readonly projectTypeTerm?: string;
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
  /** The stage in the words of the source, as a term. Required if `stage` is `other`. Absent: `stage` says enough. */
  readonly stageTerm?: string;
  /** The period in which it is or was carried out. */
  readonly period: Time;
  /** The places where it is carried out, or the places that it connects. Absent: no source says. */
  readonly places?: readonly IdOf<"place">[];
  /** The amounts that a source states for it. Empty: none. */
  readonly quantities: readonly Quantity[];
  /** The topics that it is about. */
  readonly topics: readonly Topic[];
  /** Topics in the maintainers' words, as terms. Required if `topics` has `other`. Absent: `topics` says enough. */
  readonly topicsTerm?: readonly string[];
  /** How far it has progressed, from `recommended` to `done`. */
  readonly modality: Modality;
}
