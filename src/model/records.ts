import type { Agreement } from "./Agreement.ts";
import type { Assessment } from "./Assessment.ts";
import type { Commitment } from "./Commitment.ts";
import type { Discrepancy } from "./Discrepancy.ts";
import type { Event } from "./Event.ts";
import type { Figure } from "./Figure.ts";
import type { Kind } from "./kinds.ts";
import type { Mission } from "./Mission.ts";
import type { Party } from "./Party.ts";
import type { Person } from "./Person.ts";
import type { Place } from "./Place.ts";
import type { Project } from "./Project.ts";
import type { Relation } from "./Relation.ts";
import type { Source } from "./Source.ts";
import type { Status } from "./Status.ts";
import type { Tenure } from "./Tenure.ts";

/**
 * The record type of each kind.
 *
 * @category Model
 * @since 0.1.0
 */
export interface RecordByKind {
  /** Documents. */
  readonly source: Source;
  /** Actors. */
  readonly party: Party;
  /** People. */
  readonly person: Person;
  /** Offices held. */
  readonly tenure: Tenure;
  /** Places. */
  readonly place: Place;
  /** Relations between parties. */
  readonly relation: Relation;
  /** Standings of parties. */
  readonly status: Status;
  /** Things that happened. */
  readonly event: Event;
  /** Instruments. */
  readonly agreement: Agreement;
  /** Embassies and consulates. */
  readonly mission: Mission;
  /** Undertakings. */
  readonly project: Project;
  /** Words given. */
  readonly commitment: Commitment;
  /** Amounts. */
  readonly figure: Figure;
  /** Judgements. */
  readonly assessment: Assessment;
  /** What is garbled, disputed or left out. */
  readonly discrepancy: Discrepancy;
}

/** A record of any kind, told apart by `kind`. @category Model @since 0.1.0 */
export type AnyRecord = RecordByKind[Kind];

/**
 * The record type that an id leads to, from its prefix.
 *
 * @category Model
 * @since 0.1.0
 */
export type RecordOf<Id extends string> = Id extends `${infer K extends Kind}:${string}`
  ? RecordByKind[K]
  : AnyRecord;
