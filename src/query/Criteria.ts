import type { IdIn, PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Modality } from "../model/modality.ts";
import type { TypeByKind } from "../model/records.ts";
import type { Topic } from "../model/topics.ts";

/**
 * The conditions that a query applies. A record must meet all of them. Empty criteria find all
 * records; a field that is `undefined` is ignored.
 *
 * `during` and `on` use the time by which {@link timeline} orders the record:
 *
 * - an event: its date
 * - an agreement: its signature, not the period that it covers or is in force
 * - a mission: from its establishment to its closing
 * - a tenure or a status: the time for which it is held
 * - a figure or a project: its period
 * - a source: its publication
 * - a commitment: its own date, or else the date of its event, or else the publication of the first
 *   source that it cites
 * - an assessment: its own date, or else the publication of the first source that it cites
 *
 * Write `Criteria<DatasetId>` for criteria of the latest dataset.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface Criteria<Id extends string = string, K extends Kind = Kind> {
  /** The kind of the record, or a list of kinds. */
  readonly kind?: K | readonly K[] | undefined;
  /**
   * The type of the record within its kind, or a list of types: the instrument type of an
   * agreement, the office type of a tenure (see {@link TypeByKind}).
   */
  readonly type?: TypeByKind[K] | readonly TypeByKind[K][] | undefined;
  /** The codes of two different parties; the record must involve both. */
  readonly between?: readonly [PartyCode<Id>, PartyCode<Id>] | undefined;
  /**
   * The code of a party that the record involves: as a participant, holder, signatory, giver or
   * taker, or through its relation, its framework, or the things that the record or its agenda is
   * about. A body acts for the state and the body that it belongs to: an agreement that a ministry
   * signs involves its state. The author of a judgement and the proposer of a commitment do not
   * count.
   */
  readonly involving?: PartyCode<Id> | undefined;
  /** A topic of the record or of an item of its agenda. */
  readonly topic?: Topic | undefined;
  /** A period in EDTF; the time of the record must share at least one day with it (see {@link overlaps}). */
  readonly during?: string | undefined;
  /** A day in EDTF on which the record holds or happens; see {@link holdsOn}. */
  readonly on?: string | undefined;
  /** The weakest modality to accept. Records of a kind without modality are not found. */
  readonly atLeast?: Modality | undefined;
  /** `yes` excludes records that meet `on` or `during` only possibly. Default: `possible`. */
  readonly certainty?: "yes" | "possible" | undefined;
  /** The id of a source that the record cites. */
  readonly source?: IdIn<Id, "source"> | undefined;
}
