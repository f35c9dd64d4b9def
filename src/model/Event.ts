import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * The types of event.
 *
 * - `bilateral-meeting`: two sides met.
 * - `trilateral-meeting`: three sides met.
 * - `multilateral-meeting`: more than three sides met.
 * - `summit`: heads of state or government met.
 * - `visit`: somebody visited another state, and no source names the type of visit. (CAMEO 042,
 *   043)
 * - `state-visit`: a head of state visited another at the other's invitation, with full ceremony.
 * - `consultation`: consultations between ministries or governments. (PLOVER CONSULT)
 * - `committee-session`: a joint committee or commission met.
 * - `signing`: something was signed. (VCLT 12; CAMEO 057)
 * - `commemoration`: the participants commemorated an anniversary or an event.
 * - `mission-opening`: a mission opened.
 * - `party-talks`: political parties met.
 * - `contacts`: the participants were in contact; the sources do not say how.
 * - `official-visit`: a visit by formal invitation that was not a state visit.
 * - `working-visit`: a visit for talks with little ceremony.
 * - `private-visit`: a visit without official character.
 * - `negotiation`: a round of negotiations. (CAMEO 046)
 * - `conference`: a conference, forum or seminar.
 * - `call`: a telephone or video call. (CAMEO 041)
 * - `courtesy-call`: a short visit of courtesy to an office holder.
 * - `adoption`: a text was adopted. (VCLT 9; UNTC)
 * - `ratification`: a party ratified, accepted, approved or acceded to an instrument. (VCLT 14,
 *   15; UNTC)
 * - `entry-into-force`: an instrument entered into force. (VCLT 24; UNTC)
 * - `termination`: an instrument was ended, denounced or suspended.
 * - `recognition`: a party recognised another. (CAMEO 054)
 * - `establishment-of-relations`: diplomatic or consular relations were established. (VCDR 2; VCCR
 *   2)
 * - `upgrade-of-relations`: relations or a partnership were raised to a higher level.
 * - `downgrade-of-relations`: relations were lowered to a lower level. (CAMEO 161)
 * - `suspension-of-relations`: relations were suspended.
 * - `severance-of-relations`: relations were broken off. (VCDR 45; CAMEO 161)
 * - `restoration-of-relations`: relations were resumed.
 * - `mission-closing`: a mission closed or was withdrawn. (VCDR 45)
 * - `mission-change`: a mission changed its class or its place.
 * - `presentation-of-credentials`: a head of mission presented credentials. (VCDR 13)
 * - `appointment`: somebody was appointed, or an appointment ended.
 * - `recall`: a head of mission was recalled, permanently or for consultations. (VCDR 43, 45)
 * - `expulsion`: somebody was declared persona non grata or expelled. (VCDR 9; CAMEO 166)
 * - `admission`: a party was admitted to an organisation, or left it.
 * - `statement`: a statement was made. (CAMEO 01)
 * - `message`: greetings, congratulations or condolences were sent.
 * - `protest`: a party delivered a note of protest or a démarche. (CAMEO 114)
 * - `aid-delivery`: money, goods or works were handed over. (CAMEO 07; PLOVER AID)
 * - `inauguration`: something began or opened, such as a ground-breaking or an opening ceremony.
 * - `training`: a course or exchange took place.
 * - `exercise`: forces exercised together.
 * - `mediation`: a third party mediated. (CAMEO 045)
 * - `sanctions`: sanctions were imposed, changed or lifted. (CAMEO 163)
 * - `incident`: an incident between the parties that was not a war.
 * - `outbreak-of-war`: war was declared or broke out.
 * - `ceasefire`: fighting was suspended. (CAMEO 0871)
 * - `vote`: parties voted in a body.
 * - `ruling`: a court or tribunal ruled.
 * - `unstated`: the sources mention an event but not its type.
 * - `other`: another type, named in `eventTypeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: CAMEO, the CAMEO codes of
 * political events; PLOVER, the PLOVER categories of political events; VCLT, the Vienna Convention
 * on the Law of Treaties (1969); UNTC, the glossary of the United Nations Treaty Collection; VCDR,
 * the Vienna Convention on Diplomatic Relations (1961); VCCR, the Vienna Convention on Consular
 * Relations (1963).
 *
 * @category Model
 * @since 0.1.0
 */
export const EVENT_TYPES = /* @__PURE__ */ freezeList([
  "bilateral-meeting",
  "trilateral-meeting",
  "multilateral-meeting",
  "summit",
  "visit",
  "state-visit",
  "consultation",
  "committee-session",
  "signing",
  "commemoration",
  "mission-opening",
  "party-talks",
  "contacts",
  "official-visit",
  "working-visit",
  "private-visit",
  "negotiation",
  "conference",
  "call",
  "courtesy-call",
  "adoption",
  "ratification",
  "entry-into-force",
  "termination",
  "recognition",
  "establishment-of-relations",
  "upgrade-of-relations",
  "downgrade-of-relations",
  "suspension-of-relations",
  "severance-of-relations",
  "restoration-of-relations",
  "mission-closing",
  "mission-change",
  "presentation-of-credentials",
  "appointment",
  "recall",
  "expulsion",
  "admission",
  "statement",
  "message",
  "protest",
  "aid-delivery",
  "inauguration",
  "training",
  "exercise",
  "mediation",
  "sanctions",
  "incident",
  "outbreak-of-war",
  "ceasefire",
  "vote",
  "ruling",
  "unstated",
  "other",
]);

/** A value of {@link EVENT_TYPES}. @category Model @since 0.1.0 */
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * The roles of participants in an event.
 *
 * - `host`: received the others.
 * - `guest`: was received by the host.
 * - `chair`: chaired.
 * - `co-chair`: chaired together with another.
 * - `attendee`: took part; the sources say no more.
 * - `head-of-delegation`: led a delegation. (VCRS)
 * - `delegate`: a member of a delegation. (VCRS)
 * - `observer`: attended without a vote. (VCRS)
 * - `speaker`: spoke.
 * - `organiser`: organised the event without hosting it.
 * - `witness`: was present at a signing or ceremony as a witness.
 * - `signer`: signed a text for which the dataset has no agreement.
 * - `mediator`: mediated or facilitated. (CAMEO 045)
 * - `initiator`: the side that acted, if the event is the act of one side. (CAMEO and PLOVER
 *   source)
 * - `addressee`: the side toward which the initiator acted. (CAMEO and PLOVER target)
 * - `invited`: was invited; no source says that the participant came.
 * - `absent`: was expected and did not come.
 * - `other`: another role, named in `roleTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCRS, the Vienna Convention on the
 * Representation of States in their Relations with International Organizations (1975); CAMEO, the
 * CAMEO codes of political events; PLOVER, the PLOVER categories of political events.
 *
 * @category Model
 * @since 0.1.0
 */
export const PARTICIPANT_ROLES = /* @__PURE__ */ freezeList([
  "host",
  "guest",
  "chair",
  "co-chair",
  "attendee",
  "head-of-delegation",
  "delegate",
  "observer",
  "speaker",
  "organiser",
  "witness",
  "signer",
  "mediator",
  "initiator",
  "addressee",
  "invited",
  "absent",
  "other",
]);

/** A value of {@link PARTICIPANT_ROLES}. @category Model @since 0.1.0 */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/**
 * A party, or a person who represents a party, at an event.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Participant {
  /** The party that took part, or that the person represented. */
  readonly party: IdOf<"party">;
  /** The person who took part. Absent: no source names a person. */
  readonly person?: IdOf<"person">;
  /** The office in which the person took part. Absent: no source says. */
  readonly capacity?: IdOf<"tenure">;
  /** The role of the participant. */
  readonly role: ParticipantRole;
  /** The role in the words of the source, as a term. Required if `role` is `other`. Absent: `role` says enough. */
  readonly roleTerm?: string;
}

/**
 * A subject that the participants of an event dealt with.
 *
 * @category Model
 * @since 0.1.0
 */
export interface AgendaItem {
  /** The subject, in the maintainers' words. */
  readonly label: string;
  /** The topics of the subject, at least one. */
  readonly topics: readonly Topic[];
  /** Topics in the maintainers' words, as terms. Required if `topics` has `other`. Absent: `topics` says enough. */
  readonly topicsTerm?: readonly string[];
  /** How far the subject progressed at the event, such as `discussed` or `agreed`. */
  readonly modality: Modality;
  /** Records that the subject is about. Absent: none. */
  readonly about?: readonly IdOf[];
}

/**
 * The thing that a commemoration commemorates, with its age in years.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Commemorated {
  /** The thing, in the maintainers' words. */
  readonly label: string;
  /** The record of the thing. Absent: the dataset has none. */
  readonly of?: IdOf;
  /** The number of years that the source names. */
  readonly years: number;
  /** The time at which the thing began. If it is derived, then from `years`. */
  readonly date: Time;
  /** The time at which the thing began, if a source states it. It is better than `date`. Absent: no source states it. */
  readonly stated?: Time;
}

/**
 * Something that happened at one time, or is planned to happen: a meeting, a visit, a signing. An
 * instrument that was signed at it is an {@link Agreement}; a promise that was made at it is a
 * {@link Commitment}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Event extends RecordBase<"event"> {
  /** The type of event. */
  readonly eventType: EventType;
  /** The type in the words of the source, as a term. Required if `eventType` is `other`. Absent: `eventType` says enough. */
  readonly eventTypeTerm?: string;
  /** The time of the event. An interval means that it lasted the whole interval; a set, that it took place on some day of the set. */
  readonly date: Time;
  /** The place of the event. Absent: no source says. */
  readonly place?: IdOf<"place">;
  /** The event that contains this event, such as the conference of a meeting. Absent: none. */
  readonly parent?: IdOf<"event">;
  /** The relation that it belongs to. Absent: the dataset records none. */
  readonly relation?: IdOf<"relation">;
  /** The committee or forum that meets repeatedly and whose meeting this event is. Absent: none. */
  readonly series?: IdOf<"party">;
  /** The number of the meeting in its series, from 1. Absent: no source says. */
  readonly ordinal?: number;
  /** The participants. Empty: no source names any. */
  readonly participants: readonly Participant[];
  /** The topics of the event as a whole. */
  readonly topics: readonly Topic[];
  /** Topics in the maintainers' words, as terms. Required if `topics` has `other`. Absent: `topics` says enough. */
  readonly topicsTerm?: readonly string[];
  /** The subjects that the participants dealt with, in the order of the source. */
  readonly agenda: readonly AgendaItem[];
  /** The things that it commemorated. Absent: none. */
  readonly commemorates?: readonly Commemorated[];
  /** Words that complete "the first …", such as `visit by a foreign minister`, in the maintainers' words. Absent: no source calls it a first. */
  readonly first?: string;
  /** How far it has progressed: `done` if it took place; otherwise how firmly it is planned. */
  readonly modality: Modality;
}
