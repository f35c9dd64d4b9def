import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * The types of instrument. `unspecified` means that the sources do not name the type.
 *
 * @category Model
 * @since 0.1.0
 */
export const INSTRUMENT_TYPES = /* @__PURE__ */ freezeList([
  "treaty",
  "agreement",
  "memorandum-of-understanding",
  "plan",
  "action-programme",
  "framework",
  "joint-statement",
  "unspecified",
]);

/** A value of {@link INSTRUMENT_TYPES}. @category Model @since 0.1.0 */
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/**
 * The levels at which parties conclude an instrument: between states, governments, ministries or
 * political parties (`party`). `unspecified` means that the sources do not say.
 *
 * @category Model
 * @since 0.1.0
 */
export const AGREEMENT_LEVELS = /* @__PURE__ */ freezeList([
  "state",
  "government",
  "ministry",
  "party",
  "unspecified",
]);

/** A value of {@link AGREEMENT_LEVELS}. @category Model @since 0.1.0 */
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number];

/**
 * The legal states of an instrument. `signed` does not mean `in-force`; `unknown` means that the
 * sources do not say.
 *
 * @category Model
 * @since 0.1.0
 */
export const AGREEMENT_STATUSES = /* @__PURE__ */ freezeList([
  "in-preparation",
  "adopted",
  "signed",
  "in-force",
  "expired",
  "superseded",
  "unknown",
]);

/** A value of {@link AGREEMENT_STATUSES}. @category Model @since 0.1.0 */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/**
 * A signature of an instrument.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Signatory {
  /** The party for which the instrument was signed. */
  readonly party: IdOf<"party">;
  /** The person who signed. Absent: no source names the person. */
  readonly person?: IdOf<"person">;
  /** The office that the person held when signing. Absent: no source says. */
  readonly capacity?: IdOf<"tenure">;
}

/**
 * An instrument that parties conclude, such as a treaty or a memorandum of understanding, signed or
 * in preparation. If a source counts instruments without naming them, one record represents all of
 * them; see `count`.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Agreement extends RecordBase<"agreement"> {
  /** The type of instrument. */
  readonly instrumentType: InstrumentType;
  /** The level at which the parties conclude it. */
  readonly level: AgreementLevel;
  /** The parties to the instrument, at least two. */
  readonly parties: readonly IdOf<"party">[];
  /** The signatures. Empty: no source says who signed. */
  readonly signatories: readonly Signatory[];
  /** The time at which it was signed. */
  readonly signed: Time;
  /** The period in which it is in force. Absent: no source says. */
  readonly inForce?: Time;
  /** The period that it plans for, such as the years of a work plan. Absent: no source states it. */
  readonly coverage?: Time;
  /** Its legal state: whether it is signed, in force, superseded or expired. */
  readonly status: AgreementStatus;
  /** How far it has progressed. A superseded agreement keeps the modality that it reached. */
  readonly modality: Modality;
  /** The earlier agreement that this agreement replaced. Absent: no source states it. */
  readonly supersedes?: IdOf<"agreement">;
  /** The event at which it was signed. Absent: no source says. */
  readonly signedAt?: IdOf<"event">;
  /** The relation that it belongs to. Absent: the dataset records none. */
  readonly relation?: IdOf<"relation">;
  /** The number of instruments that the record represents. Absent: 1. */
  readonly count?: number;
  /** The topics that it is about. */
  readonly topics: readonly Topic[];
}
