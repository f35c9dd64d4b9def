import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { Quantity } from "./Quantity.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * The types of commitment.
 *
 * - `pledge`: a party says that it will do something. (PLOVER AGREE)
 * - `target`: a party sets an amount or a state that it will try to reach.
 * - `ambition`: a party expresses a wish for the future that is weaker than a pledge.
 * - `invitation`: a party invites another party or person.
 * - `proposal`: a party proposes to others that something be done.
 * - `recommendation`: an author or adviser says what a party should do.
 * - `offer`: a party says that it would do something if the other accepts.
 * - `acceptance`: a party accepts an offer, a proposal or an invitation.
 * - `request`: a party asks another to do something. (CAMEO 02)
 * - `demand`: a party insists that another do something. (CAMEO 10; PLOVER DEMAND)
 * - `refusal`: a party says that it will not do something. (CAMEO 12; PLOVER REJECT)
 * - `obligation`: an instrument obliges a party to do something.
 * - `guarantee`: a party guarantees something, or answers for another party.
 * - `endorsement`: a party supports the position, candidacy or plan of another. (CAMEO 051; PLOVER
 *   SUPPORT)
 * - `condition`: a party says under which condition it will do something.
 * - `warning`: a party says what will follow if another does something. (CAMEO 13; PLOVER
 *   THREATEN)
 * - `other`: another type, named in `commitmentTypeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: PLOVER, the PLOVER categories of
 * political events; CAMEO, the CAMEO codes of political events.
 *
 * @category Model
 * @since 0.1.0
 */
export const COMMITMENT_TYPES = /* @__PURE__ */ freezeList([
  "pledge",
  "target",
  "ambition",
  "invitation",
  "proposal",
  "recommendation",
  "offer",
  "acceptance",
  "request",
  "demand",
  "refusal",
  "obligation",
  "guarantee",
  "endorsement",
  "condition",
  "warning",
  "other",
]);

/** A value of {@link COMMITMENT_TYPES}. @category Model @since 0.1.0 */
export type CommitmentType = (typeof COMMITMENT_TYPES)[number];

/**
 * Something that a party said it would do or try to reach, or that others proposed to it: a pledge,
 * target, ambition, invitation, proposal or recommendation.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Commitment extends RecordBase<"commitment"> {
  /** The type of commitment. */
  readonly commitmentType: CommitmentType;
  /** The type in the words of the source, as a term. Required if `commitmentType` is `other`. Absent: `commitmentType` says enough. */
  readonly commitmentTypeTerm?: string;
  /** The parties that made the commitment. For a recommendation: the parties that should act. */
  readonly by: readonly IdOf<"party">[];
  /** The parties to which it was made. For a mutual commitment: all its parties. Empty: it is addressed to no particular party. */
  readonly toward: readonly IdOf<"party">[];
  /** The sources, people or parties that propose or recommend it. Absent: the parties in `by`. */
  readonly proposedBy?: readonly IdOf<"source" | "person" | "party">[];
  /** How far it has progressed, from `recommended` to `done`. */
  readonly modality: Modality;
  /** The time at which it was made. Absent: the time of `event`, or else the time at which the first cited source was published. */
  readonly made?: Time;
  /** The event at which, or after which, it was made. Absent: no source states it. */
  readonly event?: IdOf<"event">;
  /** The relation that it belongs to. Absent: the dataset records none. */
  readonly relation?: IdOf<"relation">;
  /** The amount that was promised or aimed at. Absent: no source states it. */
  readonly quantity?: Quantity;
  /** The time by which it should be fulfilled. Absent: no source states a deadline. */
  readonly deadline?: Time;
  /** The result, in the maintainers' words. Absent: no source says. */
  readonly outcome?: string;
  /** Other records that it is about, such as a project. Absent: none. */
  readonly about?: readonly IdOf[];
  /** The topics that it is about. */
  readonly topics: readonly Topic[];
  /** Topics in the maintainers' words, as terms. Required if `topics` has `other`. Absent: `topics` says enough. */
  readonly topicsTerm?: readonly string[];
}
