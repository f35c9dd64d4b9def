import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * The types of event.
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
]);

/** A value of {@link EVENT_TYPES}. @category Model @since 0.1.0 */
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * The roles of participants in an event.
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
  /** The time at which the thing began, derived from `years`. */
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
  /** The subjects that the participants dealt with, in the order of the source. */
  readonly agenda: readonly AgendaItem[];
  /** The things that it commemorated. Absent: none. */
  readonly commemorates?: readonly Commemorated[];
  /** Words that complete "the first …", such as `visit by a foreign minister`, in the maintainers' words. Absent: no source calls it a first. */
  readonly first?: string;
  /** How far it has progressed: `done` if it took place; otherwise how firmly it is planned. */
  readonly modality: Modality;
}
