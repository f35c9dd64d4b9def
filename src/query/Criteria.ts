import type { IdIn, PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Modality } from "../model/modality.ts";
import type { Topic } from "../model/topics.ts";
import type { TypeByKind } from "../records/TypeByKind.ts";

/**
 * What a query looks for. Every field narrows; a record must meet all of them. Without any field
 * all records are found; a field that is `undefined` is not asked.
 *
 * In time a record stands where {@link timeline} puts it: an event by its date, an agreement by its
 * signature (not by what it covers or how long it is in force), a mission from its establishment to
 * its closing, a tenure and a status while held, a figure and a project by their period, a source by
 * its publication; a commitment or an assessment without a day of its own by its event, or else by
 * the first source that it cites.
 *
 * Write `Criteria<DatasetId>` for criteria of the latest dataset.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface Criteria<Id extends string = string, K extends Kind = Kind> {
  /** The kind of record, or several of which it may be any. */
  readonly kind?: K | readonly K[] | undefined;
  /**
   * The type of the record within its kind, or several of which it may be any: the instrument type
   * of an agreement, the office type of a tenure (see {@link TypeByKind}).
   */
  readonly type?: TypeByKind[K] | readonly TypeByKind[K][] | undefined;
  /** The codes of two different parties, both of which the record involves. */
  readonly between?: readonly [PartyCode<Id>, PartyCode<Id>] | undefined;
  /**
   * The code of a party that the record involves: as a participant, holder, signatory, giver or
   * taker, through its relation, its framework, or what the record or its agenda is about. A body
   * acts for the state and the body that it belongs to: what a ministry signs involves its state.
   * Whose a judgement or a recommendation is does not count.
   */
  readonly involving?: PartyCode<Id> | undefined;
  /** A topic of the record or of an item of its agenda. */
  readonly topic?: Topic | undefined;
  /** A period in EDTF in which the record has at least a day; see {@link overlaps}. */
  readonly during?: string | undefined;
  /** A day in EDTF on which the record holds or happens; see {@link holdsOn}. */
  readonly on?: string | undefined;
  /** The weakest modality that will do; kinds without a modality are not found. */
  readonly atLeast?: Modality | undefined;
  /** `yes` leaves out what is only possible on that day or in that period. Default: `possible`. */
  readonly certainty?: "yes" | "possible" | undefined;
  /** A source that the record cites. */
  readonly source?: IdIn<Id, "source"> | undefined;
}
