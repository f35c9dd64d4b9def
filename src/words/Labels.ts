import type { AgreementLevel, AgreementStatus, InstrumentType } from "../model/Agreement.ts";
import type { CommitmentType } from "../model/Commitment.ts";
import type { DiscrepancyType, ResolutionMethod } from "../model/Discrepancy.ts";
import type { EventType, ParticipantRole } from "../model/Event.ts";
import type { Aggregation } from "../model/Figure.ts";
import type { Collection, Kind } from "../model/kinds.ts";
import type { HeadRank, MissionType, Residence } from "../model/Mission.ts";
import type { Modality } from "../model/modality.ts";
import type { PartyType } from "../model/Party.ts";
import type { PlaceType } from "../model/Place.ts";
import type { ProjectStage, ProjectType } from "../model/Project.ts";
import type { Measure } from "../model/Quantity.ts";
import type { AliasType, Certainty } from "../model/RecordBase.ts";
import type { RedirectType } from "../model/Redirect.ts";
import type { RelationForm } from "../model/Relation.ts";
import type { Genre, ReliabilityGrade } from "../model/Source.ts";
import type { StatusType } from "../model/Status.ts";
import type { OfficeType } from "../model/Tenure.ts";
import type { Topic } from "../model/topics.ts";
import type { AgreementState } from "../records/agreementStates.ts";
import type { CommitmentState } from "../records/commitmentStates.ts";
import type { CorroborationState } from "../records/corroborationStates.ts";
import type { DoubtType } from "../records/Doubt.ts";
import type { MissionState } from "../records/missionStates.ts";
import type { PartyRole } from "../records/partyRoles.ts";
import type { Answer } from "../time/answer.ts";
import type { Precision } from "../time/precisionOf.ts";
import type { DerivationRule, TimeBasis } from "../time/Time.ts";

/**
 * The type of the values of each vocabulary that has labels. The name of a vocabulary is the name of
 * that type in lower camel case: `missionType` has the values of {@link MissionType}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface VocabularyValues {
  /** The kinds of record. */
  readonly kind: Kind;
  /** The collections of a dataset, which are the plurals of the kinds. */
  readonly collection: Collection;
  /** The levels at which parties conclude an instrument. */
  readonly agreementLevel: AgreementLevel;
  /** The legal states of an instrument. */
  readonly agreementStatus: AgreementStatus;
  /** The states of an agreement on a day. */
  readonly agreementState: AgreementState;
  /** The ways in which a figure relates to its period. */
  readonly aggregation: Aggregation;
  /** The types of alias. */
  readonly aliasType: AliasType;
  /** The answers to a question about time. */
  readonly answer: Answer;
  /** The certainties of a record. */
  readonly certainty: Certainty;
  /** The states of a commitment on a day. */
  readonly commitmentState: CommitmentState;
  /** The types of commitment. */
  readonly commitmentType: CommitmentType;
  /** What the sources together say of a statement. */
  readonly corroborationState: CorroborationState;
  /** The rules by which a time may be derived. */
  readonly derivationRule: DerivationRule;
  /** The types of discrepancy. */
  readonly discrepancyType: DiscrepancyType;
  /** The reasons not to rely on a field. */
  readonly doubtType: DoubtType;
  /** The types of event. */
  readonly eventType: EventType;
  /** The genres of a source. */
  readonly genre: Genre;
  /** The ranks of a head of mission, and the levels of a status. */
  readonly headRank: HeadRank;
  /** The types of instrument. */
  readonly instrumentType: InstrumentType;
  /** The measures of a quantity. */
  readonly measure: Measure;
  /** The states of a mission on a day. */
  readonly missionState: MissionState;
  /** The types of mission. */
  readonly missionType: MissionType;
  /** The modalities: how far something has progressed. */
  readonly modality: Modality;
  /** The types of office. */
  readonly officeType: OfficeType;
  /** The roles of participants in an event. */
  readonly participantRole: ParticipantRole;
  /** The roles of parties in a record of any kind, which include the roles of participants. */
  readonly partyRole: PartyRole;
  /** The types of party. */
  readonly partyType: PartyType;
  /** The types of place. */
  readonly placeType: PlaceType;
  /** The precisions of a time. */
  readonly precision: Precision;
  /** The stages of a project. */
  readonly projectStage: ProjectStage;
  /** The types of project. */
  readonly projectType: ProjectType;
  /** The reasons why an id no longer has a record. */
  readonly redirectType: RedirectType;
  /** The forms of a relation. */
  readonly relationForm: RelationForm;
  /** The grades of reliability of a source. */
  readonly reliabilityGrade: ReliabilityGrade;
  /** The ways in which a mission is located. */
  readonly residence: Residence;
  /** The methods by which the maintainers chose a reading. */
  readonly resolutionMethod: ResolutionMethod;
  /** The types of status. */
  readonly statusType: StatusType;
  /** The ways in which a time is known. */
  readonly timeBasis: TimeBasis;
  /** The topics. */
  readonly topic: Topic;
}

/** The name of a vocabulary that has labels. @category Show to people @since 0.2.0 */
export type Vocabulary = keyof VocabularyValues;

/**
 * The labels of all values of all vocabularies in one language.
 *
 * The type is complete: an object that lacks a vocabulary or a value does not compile. If a later
 * version of the package adds a value, an object that you wrote out does not compile until you add
 * its label. To show the English label instead, spread {@link ENGLISH_LABELS} first.
 *
 * A label begins with a small letter, unless the language writes it with a capital, and fits inside
 * a sentence or a table. It is shorter than the meaning of the value, which the documentation of the
 * vocabulary gives.
 *
 * @example
 * ```ts
 * import { ENGLISH_LABELS, type Labels, labelOf } from "laos-relations";
 *
 * const ours = {
 *   ...ENGLISH_LABELS,
 *   kind: { ...ENGLISH_LABELS.kind, agreement: "treaty or accord" },
 * } satisfies Labels;
 * labelOf("kind", "agreement", ours); // => "treaty or accord"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export type Labels = {
  readonly [V in Vocabulary]: { readonly [Value in VocabularyValues[V]]: string };
};
