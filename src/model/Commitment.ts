import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { Quantity } from "./Quantity.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * What kind of word was given.
 *
 * - `pledge`: that one will do something.
 * - `target`: an amount or a state to be reached.
 * - `ambition`: a wish for the future, short of a pledge.
 * - `invitation`: to come to something.
 * - `proposal`: that something be done, put to others.
 * - `recommendation`: an author's or adviser's word on what should be done.
 *
 * @category Model
 * @since 0.1.0
 */
export const COMMITMENT_TYPES = [
  "pledge",
  "target",
  "ambition",
  "invitation",
  "proposal",
  "recommendation",
] as const;

/** One of {@link COMMITMENT_TYPES}. @category Model @since 0.1.0 */
export type CommitmentType = (typeof COMMITMENT_TYPES)[number];

/**
 * Something that a party said it would do or seek, or was urged to.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Commitment extends RecordBase<"commitment"> {
  /** What kind of word was given. */
  readonly commitmentType: CommitmentType;
  /** Who gave it; for a recommendation, whom it is laid on. */
  readonly by: readonly IdOf<"party">[];
  /** To whom it was given; for a mutual one, all its parties. Empty: nobody in particular. */
  readonly toward: readonly IdOf<"party">[];
  /** Who recommends or proposes it, where that is not `by`. Absent: it is. */
  readonly proposedBy?: readonly IdOf<"source" | "person" | "party">[];
  /** How firm it is. */
  readonly modality: Modality;
  /** When it was given. Absent: when `event` was, or else when the source was published. */
  readonly made?: Time;
  /** The event at which, or after which, it was given. Absent: none stated. */
  readonly event?: IdOf<"event">;
  /** The relation that it belongs to. Absent: none recorded. */
  readonly relation?: IdOf<"relation">;
  /** The amount promised or aimed at. Absent: none. */
  readonly quantity?: Quantity;
  /** By when. Absent: no deadline was given. */
  readonly deadline?: Time;
  /** What came of it, in the maintainers' words. Absent: no source says. */
  readonly outcome?: string;
  /** Records that it concerns. Absent: none. */
  readonly about?: readonly IdOf[];
  /** What it is about. */
  readonly topics: readonly Topic[];
}
