import { INSTRUMENT_TYPES, type InstrumentType } from "./Agreement.ts";
import { COMMITMENT_TYPES, type CommitmentType } from "./Commitment.ts";
import { DISCREPANCY_TYPES, type DiscrepancyType } from "./Discrepancy.ts";
import { EVENT_TYPES, type EventType } from "./Event.ts";
import type { Kind } from "./kinds.ts";
import { MISSION_TYPES, type MissionType } from "./Mission.ts";
import { PARTY_TYPES, type PartyType } from "./Party.ts";
import { PLACE_TYPES, type PlaceType } from "./Place.ts";
import { PROJECT_TYPES, type ProjectType } from "./Project.ts";
import { MEASURES, type Measure } from "./Quantity.ts";
import { RELATION_FORMS, type RelationForm } from "./Relation.ts";
import { GENRES, type Genre } from "./Source.ts";
import { STATUS_TYPES, type StatusType } from "./Status.ts";
import { OFFICE_TYPES, type OfficeType } from "./Tenure.ts";

/**
 * The vocabulary that says of what type a record of each kind is, which `type` in the criteria of a
 * query takes: an agreement's instrument type, a tenure's office type, a figure's measure.
 *
 * @category Model
 * @since 0.1.0
 */
export interface TypeByKind {
  /** Its genre. */
  readonly source: Genre;
  /** Its type. */
  readonly party: PartyType;
  /** People are of no type. */
  readonly person: never;
  /** Its office type. */
  readonly tenure: OfficeType;
  /** Its place type. */
  readonly place: PlaceType;
  /** Its form. */
  readonly relation: RelationForm;
  /** Its status type. */
  readonly status: StatusType;
  /** Its event type. */
  readonly event: EventType;
  /** Its instrument type. */
  readonly agreement: InstrumentType;
  /** Its mission type. */
  readonly mission: MissionType;
  /** Its project type. */
  readonly project: ProjectType;
  /** Its commitment type. */
  readonly commitment: CommitmentType;
  /** Its measure. */
  readonly figure: Measure;
  /** Judgements are of no type. */
  readonly assessment: never;
  /** Its discrepancy type. */
  readonly discrepancy: DiscrepancyType;
}

/** The values of each vocabulary of {@link TypeByKind}. @internal */
export const TYPES: { readonly [K in Kind]: readonly TypeByKind[K][] } = {
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
};
