import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * What happened.
 *
 * @category Model
 * @since 0.1.0
 */
export const EVENT_TYPES = [
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
] as const;

/** One of {@link EVENT_TYPES}. @category Model @since 0.1.0 */
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * What a participant was there as.
 *
 * @category Model
 * @since 0.1.0
 */
export const PARTICIPANT_ROLES = ["host", "guest", "chair", "co-chair", "attendee"] as const;

/** One of {@link PARTICIPANT_ROLES}. @category Model @since 0.1.0 */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/**
 * One who took part in an event.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Participant {
  /** The party present, or represented by the person. */
  readonly party: IdOf<"party">;
  /** Who was there. Absent: no source names a person. */
  readonly person?: IdOf<"person">;
  /** The office in which they were there. Absent: not stated. */
  readonly capacity?: IdOf<"tenure">;
  /** What they were there as. */
  readonly role: ParticipantRole;
}

/**
 * One thing that an event was about.
 *
 * @category Model
 * @since 0.1.0
 */
export interface AgendaItem {
  /** The thing, in the maintainers' words. */
  readonly label: string;
  /** What it is about. */
  readonly topics: readonly Topic[];
  /** How far the parties took it. */
  readonly modality: Modality;
  /** Records that it concerns. Absent: none. */
  readonly about?: readonly IdOf[];
}

/**
 * What a commemoration commemorates.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Commemorated {
  /** The thing commemorated, in the maintainers' words. */
  readonly label: string;
  /** The record of the thing. Absent: the dataset has none. */
  readonly of?: IdOf;
  /** The number of years named. */
  readonly years: number;
  /** When the thing began, as derived from that number. */
  readonly date: Time;
  /** When the thing began, as a source states it outright; it beats `date`. Absent: none does. */
  readonly stated?: Time;
}

/**
 * Something that happened, or is to happen: a meeting, a visit, a signing. The instrument it
 * produced is an {@link Agreement}; what was promised at it is a {@link Commitment}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Event extends RecordBase<"event"> {
  /** What happened. */
  readonly eventType: EventType;
  /** When. A stretch is an interval; one day of a stretch is a set. */
  readonly date: Time;
  /** Where. Absent: not stated. */
  readonly place?: IdOf<"place">;
  /** The event that it was part of. Absent: none. */
  readonly parent?: IdOf<"event">;
  /** The relation that it belongs to. Absent: none recorded. */
  readonly relation?: IdOf<"relation">;
  /** The series that it is one of: a committee or forum that meets again and again. Absent: none. */
  readonly series?: IdOf<"party">;
  /** Its number in the series. Absent: not stated. */
  readonly ordinal?: number;
  /** Who took part; empty where no source says. */
  readonly participants: readonly Participant[];
  /** What it was about as a whole. */
  readonly topics: readonly Topic[];
  /** What was dealt with, in the order of the source. */
  readonly agenda: readonly AgendaItem[];
  /** What it commemorated. Absent: nothing. */
  readonly commemorates?: readonly Commemorated[];
  /** Of what it was the first, in the maintainers' words. Absent: no source calls it a first. */
  readonly first?: string;
  /** Whether it has happened (`done`) or how firmly it is planned. */
  readonly modality: Modality;
}
