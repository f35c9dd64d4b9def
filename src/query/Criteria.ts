import type { IdIn, PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Modality } from "../model/modality.ts";
import type { TypeByKind } from "../model/records.ts";
import type { ReliabilityGrade } from "../model/Source.ts";
import type { Topic } from "../model/topics.ts";

/**
 * The kinds that a query finds if its criteria do not name a kind: all except assessments, which say
 * what somebody thinks of a thing, and discrepancies, which say what is in doubt. All other kinds say
 * what there is, what happened, what holds, and what is agreed or promised.
 *
 * @category Look up
 * @since 0.2.0
 */
export type DefaultKind<Own extends Kind = Kind> = Exclude<Own, "assessment" | "discrepancy">;

/**
 * The conditions that a query applies. A record must meet all of them. A field that is `undefined` is
 * ignored. Empty criteria find all records except assessments and discrepancies.
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
  /**
   * The kind of the record, or a list of kinds; {@link KINDS} for all of them. Default: all kinds
   * except `assessment` and `discrepancy`.
   */
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
  /** The codes of parties; the record must involve at least one of them, in the sense of `involving`. An empty list finds nothing. */
  readonly involvingAny?: readonly PartyCode<Id>[] | undefined;
  /** The codes of parties; the record must involve each of them, in the sense of `involving`. An empty list sets no condition. */
  readonly involvingAll?: readonly PartyCode<Id>[] | undefined;
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
  /** The id of a source, or a list of ids. The record must cite one of them. */
  readonly source?: IdIn<Id, "source"> | readonly IdIn<Id, "source">[] | undefined;
  /**
   * The id of a source, or a list of ids, to do without. The record must cite another source, too: it
   * would still have evidence if the dataset did not have these.
   */
  readonly withoutSource?: IdIn<Id, "source"> | readonly IdIn<Id, "source">[] | undefined;
  /**
   * The lowest reliability to accept, a grade of the Admiralty scale: `C` accepts the grades A, B and
   * C. The record must cite a source with such a grade. The grade F says that the reliability cannot
   * be judged. It is neither better nor worse than another grade, so no value accepts it.
   *
   * If the criteria also have `source` or `withoutSource`, one source must meet all of them.
   */
  readonly leastReliability?: Exclude<ReliabilityGrade, "F"> | undefined;
  /**
   * The lowest number of independent witnesses that state the record, such as 2 for what is
   * confirmed. The criteria for sources do not limit which witnesses count. {@link corroboration}
   * says which sources are independent.
   */
  readonly leastWitnesses?: number | undefined;
}
