import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * What kind of instrument it is.
 *
 * @category Model
 * @since 0.1.0
 */
export const INSTRUMENT_TYPES = [
  "treaty",
  "agreement",
  "memorandum-of-understanding",
  "plan",
  "action-programme",
  "framework",
  "joint-statement",
  "unspecified",
] as const;

/** One of {@link INSTRUMENT_TYPES}. @category Model @since 0.1.0 */
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/**
 * Between what bodies an instrument is concluded.
 *
 * @category Model
 * @since 0.1.0
 */
export const AGREEMENT_LEVELS = [
  "state",
  "government",
  "ministry",
  "party",
  "unspecified",
] as const;

/** One of {@link AGREEMENT_LEVELS}. @category Model @since 0.1.0 */
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number];

/**
 * Where an instrument stands. *Signed* does not mean *in force*.
 *
 * @category Model
 * @since 0.1.0
 */
export const AGREEMENT_STATUSES = [
  "in-preparation",
  "adopted",
  "signed",
  "in-force",
  "expired",
  "superseded",
  "unknown",
] as const;

/** One of {@link AGREEMENT_STATUSES}. @category Model @since 0.1.0 */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/**
 * Who signed an instrument.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Signatory {
  /** The party signed for. */
  readonly party: IdOf<"party">;
  /** Who signed. Absent: not stated. */
  readonly person?: IdOf<"person">;
  /** The office in which they signed. Absent: not stated. */
  readonly capacity?: IdOf<"tenure">;
}

/**
 * An instrument between parties, signed or in preparation, or several that a source counts and
 * does not name.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Agreement extends RecordBase<"agreement"> {
  /** What kind of instrument it is. */
  readonly instrumentType: InstrumentType;
  /** Between what bodies it is concluded. */
  readonly level: AgreementLevel;
  /** The parties to it. */
  readonly parties: readonly IdOf<"party">[];
  /** Who signed; empty where no source says. */
  readonly signatories: readonly Signatory[];
  /** When it was signed. */
  readonly signed: Time;
  /** From when to when it is in force. Absent: no source says. */
  readonly inForce?: Time;
  /** The period that it plans for. Absent: none stated. */
  readonly coverage?: Time;
  /** Where it stands. */
  readonly status: AgreementStatus;
  /** How far it has come. */
  readonly modality: Modality;
  /** The earlier instrument that it takes the place of. Absent: none stated. */
  readonly supersedes?: IdOf<"agreement">;
  /** The event at which it was signed. Absent: not stated. */
  readonly signedAt?: IdOf<"event">;
  /** The relation that it belongs to. Absent: none recorded. */
  readonly relation?: IdOf<"relation">;
  /** How many instruments the record stands for, where a source counts and does not name them. Absent: one. */
  readonly count?: number;
  /** What it is about. */
  readonly topics: readonly Topic[];
}
