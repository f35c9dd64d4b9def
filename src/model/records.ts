import { type Agreement, INSTRUMENT_TYPES } from "./Agreement.ts";
import type { Assessment } from "./Assessment.ts";
import { COMMITMENT_TYPES, type Commitment } from "./Commitment.ts";
import { DISCREPANCY_TYPES, type Discrepancy } from "./Discrepancy.ts";
import { EVENT_TYPES, type Event } from "./Event.ts";
import type { Figure } from "./Figure.ts";
import type { Kind } from "./kinds.ts";
import { MISSION_TYPES, type Mission } from "./Mission.ts";
import { PARTY_TYPES, type Party } from "./Party.ts";
import type { Person } from "./Person.ts";
import { PLACE_TYPES, type Place } from "./Place.ts";
import { PROJECT_TYPES, type Project } from "./Project.ts";
import { MEASURES } from "./Quantity.ts";
import { RELATION_FORMS, type Relation } from "./Relation.ts";
import { GENRES, type Source } from "./Source.ts";
import { STATUS_TYPES, type Status } from "./Status.ts";
import { OFFICE_TYPES, type Tenure } from "./Tenure.ts";

/**
 * The interface of the records of each kind.
 *
 * @category Model
 * @since 0.1.0
 */
export interface RecordByKind {
  /** Documents that records cite. */
  readonly source: Source;
  /** Actors: states, organisations and their bodies. */
  readonly party: Party;
  /** Human beings. */
  readonly person: Person;
  /** Periods in which people hold offices. */
  readonly tenure: Tenure;
  /** Cities, provinces, regions and sites. */
  readonly place: Place;
  /** Connections of two or more parties. */
  readonly relation: Relation;
  /** Standings that parties have for some time. */
  readonly status: Status;
  /** Things that happened or are planned to happen. */
  readonly event: Event;
  /** Instruments that parties conclude. */
  readonly agreement: Agreement;
  /** Embassies, consulates and other permanent representations. */
  readonly mission: Mission;
  /** Undertakings: things that parties build, give, teach or run. */
  readonly project: Project;
  /** Pledges, targets, invitations, proposals and the like. */
  readonly commitment: Commitment;
  /** Amounts that belong to no project or commitment. */
  readonly figure: Figure;
  /** Judgements, with the source, person or party that makes each. */
  readonly assessment: Assessment;
  /** Errors, contradictions, ambiguities and gaps in the sources. */
  readonly discrepancy: Discrepancy;
}

/** The types of the records of each kind; empty for a kind without types. @internal */
export const TYPES = {
  source: GENRES,
  party: PARTY_TYPES,
  person: [],
  tenure: OFFICE_TYPES,
  place: PLACE_TYPES,
  relation: RELATION_FORMS,
  status: STATUS_TYPES,
  event: EVENT_TYPES,
  agreement: INSTRUMENT_TYPES,
  mission: MISSION_TYPES,
  project: PROJECT_TYPES,
  commitment: COMMITMENT_TYPES,
  figure: MEASURES,
  assessment: [],
  discrepancy: DISCREPANCY_TYPES,
} as const satisfies { readonly [K in Kind]: readonly string[] };

/**
 * The types that the records of each kind may have, for `type` in the criteria of a query. The type of
 * a source is its genre, of a relation its form, and of a figure its measure; the other kinds have a
 * field for it, such as `missionType`. People and assessments have no types, so theirs is `never`.
 *
 * @category Model
 * @since 0.1.0
 */
export type TypeByKind = { readonly [K in Kind]: (typeof TYPES)[K][number] };

/** A record of any kind. A switch over `kind` narrows it to one interface. @category Model @since 0.1.0 */
export type AnyRecord = RecordByKind[Kind];

/**
 * The interface of the record with an id, which follows from the kind at the start of the id.
 *
 * @category Model
 * @since 0.1.0
 */
export type RecordOf<Id extends string> = Id extends `${infer K extends Kind}:${string}`
  ? RecordByKind[K]
  : AnyRecord;
