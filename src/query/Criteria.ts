import type { IdOf, PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Modality } from "../model/modality.ts";
import type { Topic } from "../model/topics.ts";

/** The ids of one kind among some ids; any id of the kind where the ids are not literal. @internal */
export type IdIn<Id extends string, K extends Kind> = string extends Id
  ? IdOf<K>
  : Extract<Id, `${K}:${string}`>;

/**
 * What a query looks for. Every field narrows; a record must meet all of them. Without any field
 * all records are found.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface Criteria<Id extends string = string, K extends Kind = Kind> {
  /** The kind of record, or several of which it may be any. */
  readonly kind?: K | readonly K[];
  /** The codes of two different parties, both of which the record involves. */
  readonly between?: readonly [PartyCode<Id>, PartyCode<Id>];
  /**
   * The code of a party that the record involves: as a participant, holder, signatory, giver or
   * taker, through its relation, or through what the record is about. A body acts for the state
   * and the body that it belongs to: what a ministry signs involves its state.
   */
  readonly involving?: PartyCode<Id>;
  /** A topic of the record or of an item of its agenda. */
  readonly topic?: Topic;
  /** A period in EDTF in which the record has at least a day; see {@link overlaps}. */
  readonly during?: string;
  /** A day in EDTF on which the record holds or happens; see {@link holdsOn}. */
  readonly on?: string;
  /** The weakest modality that will do; kinds without a modality are not found. */
  readonly atLeast?: Modality;
  /** `yes` leaves out what is only possible on that day or in that period. Default: `possible`. */
  readonly certainty?: "yes" | "possible";
  /** A source that the record cites. */
  readonly source?: IdIn<Id, "source">;
}
