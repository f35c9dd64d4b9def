/**
 * The latest dataset, and the functions that query a dataset. Each of them is pure and takes a dataset
 * as its first argument. Nothing here validates data, reads the clock or uses the network.
 *
 * @module laos-relations
 */

export { createDataset } from "./dataset/createDataset.ts";
export type { Collections, Dataset, DatasetData, DatasetMeta } from "./dataset/Dataset.ts";
export { type DatasetId, type DatasetKind, dataset } from "./datasets/latest.ts";
export {
  type ConsistencyRuleName,
  type ContradictoryTimeIssue,
  type DanglingReferenceIssue,
  type DataErrorCode,
  type DataIssue,
  type DataIssueBase,
  type DuplicateCodeIssue,
  type DuplicateIdIssue,
  type ErrorCode,
  type ErrorDetails,
  type ErrorPlace,
  type InconsistentRecordIssue,
  type InvalidCitationIssue,
  type InvalidPointerIssue,
  type InvalidRecordIssue,
  type InvalidRecordProblem,
  type JsonType,
  LaosRelationsError,
  type MissingKeyIssue,
  type NotPlainDataIssue,
  type RelatedField,
  type ReversedIntervalIssue,
  type Severity,
  type UncitedIssue,
  type UnknownKeyIssue,
  type UnknownValueIssue,
  type UnsupportedEdtfIssue,
  type WrongKindIssue,
  type WrongPrefixIssue,
} from "./errors.ts";
export { type Corroboration, corroboration, type Witness } from "./evidence/corroboration.ts";
export { type Dossier, type DossierEntry, dossier } from "./evidence/dossier.ts";
export { type Evidence, type EvidenceItem, evidenceFor } from "./evidence/evidenceFor.ts";
export { type FormatCitationsOptions, formatCitations } from "./evidence/formatCitations.ts";
export { normalizeParagraphs } from "./evidence/normalizeParagraphs.ts";
export {
  type CitationCheck,
  type CitationResult,
  verifyCitations,
} from "./evidence/verifyCitations.ts";
export {
  type VerifiedEvidence,
  type VerifiedItem,
  verifyEvidence,
} from "./evidence/verifyEvidence.ts";
export {
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  type Agreement,
  type AgreementLevel,
  type AgreementStatus,
  INSTRUMENT_TYPES,
  type InstrumentType,
  type Signatory,
} from "./model/Agreement.ts";
export type { Assessment } from "./model/Assessment.ts";
export type {
  Citation,
  Citations,
  LocatorCitation,
  PassageCitation,
  RowCitation,
} from "./model/Citation.ts";
export { COMMITMENT_TYPES, type Commitment, type CommitmentType } from "./model/Commitment.ts";
export {
  DISCREPANCY_TYPES,
  type Discrepancy,
  type DiscrepancySubject,
  type DiscrepancyType,
  RESOLUTION_METHODS,
  type Reading,
  type ResolutionMethod,
} from "./model/Discrepancy.ts";
export {
  type AgendaItem,
  type Commemorated,
  EVENT_TYPES,
  type Event,
  type EventType,
  PARTICIPANT_ROLES,
  type Participant,
  type ParticipantRole,
} from "./model/Event.ts";
export { AGGREGATIONS, type Aggregation, type Figure } from "./model/Figure.ts";
export type { IdentifierScheme } from "./model/identifiers.ts";
export type { IdIn, IdOf, PartyCode, Reference, ReferenceOrNear } from "./model/ids.ts";
export { COLLECTIONS, type Collection, KINDS, type Kind } from "./model/kinds.ts";
export {
  HEAD_RANKS,
  type HeadRank,
  MISSION_TYPES,
  type Mission,
  type MissionType,
  RESIDENCES,
  type Residence,
} from "./model/Mission.ts";
export { MODALITIES, type Modality } from "./model/modality.ts";
export { PARTY_TYPES, type Party, type PartyIdentifiers, type PartyType } from "./model/Party.ts";
export type { Person, PersonName } from "./model/Person.ts";
export { PLACE_TYPES, type Place, type PlaceType } from "./model/Place.ts";
export {
  PROJECT_STAGES,
  PROJECT_TYPES,
  type Project,
  type ProjectStage,
  type ProjectType,
} from "./model/Project.ts";
export { MEASURES, type Measure, type Quantity } from "./model/Quantity.ts";
export {
  ALIAS_TYPES,
  type Alias,
  type AliasType,
  CERTAINTIES,
  type Certainty,
  type MissingField,
  type RecordBase,
} from "./model/RecordBase.ts";
export { REDIRECT_TYPES, type Redirect, type RedirectType } from "./model/Redirect.ts";
export { RELATION_FORMS, type Relation, type RelationForm } from "./model/Relation.ts";
export type { AnyRecord, RecordByKind, RecordOf, TypeByKind } from "./model/records.ts";
export {
  GENRES,
  type Genre,
  RELIABILITY_GRADES,
  type Reliability,
  type ReliabilityGrade,
  type Source,
} from "./model/Source.ts";
export { STATUS_TYPES, type Status, type StatusType } from "./model/Status.ts";
export { OFFICE_TYPES, type OfficeType, type Tenure } from "./model/Tenure.ts";
export { TOPICS, type Topic } from "./model/topics.ts";
export type { AgreementOn } from "./query/AgreementOn.ts";
export { type AgreementCriteria, agreementsOn } from "./query/agreementsOn.ts";
export {
  type Anniversary,
  type AnniversaryCriteria,
  type AnniversaryKind,
  anniversaries,
} from "./query/anniversaries.ts";
export { type Assessed, assessmentsFor } from "./query/assessmentsFor.ts";
export type { Criteria, DefaultKind } from "./query/Criteria.ts";
export {
  type CommitmentOn,
  commitmentsOn,
} from "./query/commitmentsOn.ts";
export {
  type Comparison,
  type ComparisonCriteria,
  comparePartners,
} from "./query/comparePartners.ts";
export type { ComparisonRow } from "./query/comparisonRows.ts";
export type { YearCount } from "./query/countYears.ts";
export { discrepanciesFor } from "./query/discrepanciesFor.ts";
export {
  FIGURE_KEYS,
  type FigureCriteria,
  type FigureGroup,
  type FigureKey,
  figuresBy,
} from "./query/figuresBy.ts";
export { findMatches, type Match } from "./query/findMatches.ts";
export { findParties } from "./query/findParties.ts";
export { type FoundParty, findParty, type UnclearParty } from "./query/findParty.ts";
export { findRecord } from "./query/findRecord.ts";
export { findRecords } from "./query/findRecords.ts";
export { getRecord } from "./query/getRecord.ts";
export { isPartyCode } from "./query/isPartyCode.ts";
export { lineage } from "./query/lineage.ts";
export {
  type MissionCriteria,
  type MissionOn,
  missionsOn,
} from "./query/missionsOn.ts";
export { type OfficeHolder, officeHoldersOn } from "./query/officeHoldersOn.ts";
export { type InvolvedParty, partiesOf } from "./query/partiesOf.ts";
export { type Partner, type PartnerCriteria, partnersOf } from "./query/partnersOf.ts";
export { type RelationCriteria, type RelationOn, relationOn } from "./query/relationOn.ts";
export { type SearchHit, type SearchOptions, searchRecords } from "./query/searchRecords.ts";
export { type StatusOn, statusesOn } from "./query/statusesOn.ts";
export {
  type Amount,
  type AmountApart,
  type AmountSum,
  APART_REASONS,
  type ApartReason,
} from "./query/sumAmounts.ts";
export { type TimelineEntry, timeline } from "./query/timeline.ts";
export type { Validity } from "./query/validityOf.ts";
export { AGREEMENT_STATES, type AgreementState } from "./records/agreementStates.ts";
export type { PlacedCitation } from "./records/citationsOf.ts";
export { codeOf } from "./records/codeOf.ts";
export { COMMITMENT_STATES, type CommitmentState } from "./records/commitmentStates.ts";
export { CORROBORATION_STATES, type CorroborationState } from "./records/corroborationStates.ts";
export { DOUBT_TYPES, type Doubt, type DoubtType } from "./records/Doubt.ts";
export { MISSION_STATES, type MissionState } from "./records/missionStates.ts";
export { PARTY_ROLES, type PartyRole } from "./records/partyRoles.ts";
export { type TypeOf, typeOf } from "./records/typeOf.ts";
export { assertDataset, type DatasetPin } from "./releases/assertDataset.ts";
export { CHANGE_LEVELS, type ChangeLevel, type ChangeReason } from "./releases/changeLevel.ts";
export { type DatasetDiff, diffDatasets } from "./releases/diffDatasets.ts";
export type { FieldChange } from "./releases/fieldChanges.ts";
export { formatDiff } from "./releases/formatDiff.ts";
export { hashDataset } from "./releases/hashDataset.ts";
export type {
  ChangedRecord,
  RecordChanges,
  RedirectedRecord,
} from "./releases/recordChanges.ts";
export type { Answer } from "./time/answer.ts";
export { type Bounds, boundsOf } from "./time/boundsOf.ts";
export {
  type ChartCut,
  type ChartHorizon,
  type ChartRange,
  type ChartSpan,
  chartSpan,
} from "./time/chartSpan.ts";
export { compareDays } from "./time/compareDays.ts";
export { type FormatTimeOptions, formatTime } from "./time/formatTime.ts";
export { holdsOn } from "./time/holdsOn.ts";
export { overlaps } from "./time/overlaps.ts";
export {
  type Day,
  type EdtfAllOf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfOneOf,
  type EdtfRange,
  type EdtfValue,
  type EdtfWindow,
  parseEdtf,
} from "./time/parseEdtf.ts";
export { PRECISIONS, type Precision, precisionOf } from "./time/precisionOf.ts";
export {
  DERIVATION_RULES,
  type Derivation,
  type DerivationRule,
  type DerivedTime,
  type InferredTime,
  type MissingTime,
  type StatedTime,
  TIME_BASES,
  type Time,
  type TimeBasis,
  type TimeInput,
} from "./time/Time.ts";
export type { CalendarWords, TimeLanguage, TimeWords, WrittenDate } from "./time/TimeWords.ts";
export { within } from "./time/within.ts";
export type { AmountLanguage, AmountWords } from "./words/AmountWords.ts";
export type { CitationLanguage, CitationWords } from "./words/CitationWords.ts";
export type { DoubtedFields, DoubtLanguage, DoubtWords, FieldName } from "./words/DoubtWords.ts";
export { flagOf } from "./words/flagOf.ts";
export { type FormatAmountOptions, formatAmount } from "./words/formatAmount.ts";
export {
  type DoubtSentence,
  type FormatDoubtsOptions,
  formatDoubts,
} from "./words/formatDoubts.ts";
export { type FormatValidityOptions, formatValidity } from "./words/formatValidity.ts";
export type { Labels, Vocabulary, VocabularyValues } from "./words/Labels.ts";
export { labelOf } from "./words/labelOf.ts";
export { ENGLISH_LABELS } from "./words/languages/english.ts";
export { ENGLISH_WORDS } from "./words/languages/englishWords.ts";
export { nameOf } from "./words/nameOf.ts";
export { typeLabelOf } from "./words/typeLabelOf.ts";
export type { ValidityLanguage, ValidityWords } from "./words/ValidityWords.ts";
export type { Words } from "./words/Words.ts";
