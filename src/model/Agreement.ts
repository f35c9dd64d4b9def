import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * The types of instrument, by the name that the parties gave it. The name does not decide whether
 * the instrument is binding.
 *
 * - `treaty`: called a treaty. (UNTC; VCLT 2(1)(a) for the generic sense)
 * - `agreement`: called an agreement or accord. (UNTC)
 * - `memorandum-of-understanding`: called a memorandum of understanding. (UNTC)
 * - `plan`: called a plan of work or cooperation, or a road map.
 * - `action-programme`: called a programme of action for a period.
 * - `framework`: called a framework, which other instruments fill in.
 * - `joint-statement`: a statement or communiqué of several parties.
 * - `unspecified`: the sources do not name the type.
 * - `convention`: called a convention; often open to many states. (UNTC; FCO)
 * - `protocol`: called a protocol, independent or added to another instrument. (UNTC)
 * - `charter`: called a charter, such as the instrument that founds an organisation. (UNTC)
 * - `statute`: a constitution or statute that founds or governs a body. (FCO)
 * - `covenant`: called a covenant or a pact. (UNTC, additional terms)
 * - `declaration`: called a declaration, binding or not. (UNTC)
 * - `exchange-of-notes`: two notes or letters that together are the agreement. (UNTC; VCLT 13)
 * - `modus-vivendi`: a temporary agreement, until a fuller agreement replaces it. (UNTC)
 * - `memorandum`: called a memorandum, without "of understanding".
 * - `arrangement`: called an arrangement, often between ministries or agencies.
 * - `agreed-minutes`: minutes or a record of discussions that the sides agreed on. (FCO; UNTC
 *   procès-verbal)
 * - `final-act`: the document that closes a conference and lists its results.
 * - `resolution`: a decision that the parties adopted in a body.
 * - `letter-of-intent`: says what the parties intend to agree.
 * - `contract`: an agreement under private law, such as a purchase or a concession.
 * - `armistice`: an armistice, truce or ceasefire.
 * - `amendment`: changes an earlier instrument. (UNTC)
 * - `other`: another type, named in `instrumentTypeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCLT, the Vienna Convention on the
 * Law of Treaties (1969); UNTC, the glossary of the United Nations Treaty Collection; FCO, the
 * glossary of treaty terms of the UK Foreign Office.
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
  "convention",
  "protocol",
  "charter",
  "statute",
  "covenant",
  "declaration",
  "exchange-of-notes",
  "modus-vivendi",
  "memorandum",
  "arrangement",
  "agreed-minutes",
  "final-act",
  "resolution",
  "letter-of-intent",
  "contract",
  "armistice",
  "amendment",
  "other",
]);

/** A value of {@link INSTRUMENT_TYPES}. @category Model @since 0.1.0 */
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/**
 * The levels at which parties conclude an instrument.
 *
 * - `state`: between states, or in the name of heads of state.
 * - `government`: between governments.
 * - `ministry`: between ministries.
 * - `party`: between political parties.
 * - `unspecified`: the sources do not say.
 * - `agency`: between agencies or other public bodies below a ministry.
 * - `organisation`: an international organisation is one of the sides.
 * - `legislature`: between parliaments.
 * - `sub-national`: between provinces, cities or other parts of states.
 * - `institution`: between universities, media, companies or other institutions.
 * - `mixed`: between bodies of different levels.
 * - `other`: other bodies, named in `levelTerm`.
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
  "agency",
  "organisation",
  "legislature",
  "sub-national",
  "institution",
  "mixed",
  "other",
]);

/** A value of {@link AGREEMENT_LEVELS}. @category Model @since 0.1.0 */
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number];

/**
 * The legal states of an instrument. `signed` does not mean `in-force`.
 *
 * - `in-preparation`: proposed, drafted or negotiated.
 * - `adopted`: its text was adopted. (VCLT 9)
 * - `signed`: signed; no source says that it is in force. (VCLT 12)
 * - `in-force`: in force. (VCLT 24)
 * - `expired`: the period for which it was concluded is over.
 * - `superseded`: a later instrument replaced it.
 * - `unknown`: the sources do not say.
 * - `initialled`: the negotiators initialled its text, and nobody has signed it yet. (VCLT 10,
 *   12(2))
 * - `ratified`: signed and ratified, accepted or approved; no source says that it is in force.
 *   (VCLT 14)
 * - `provisionally-applied`: applied before it entered into force. (VCLT 25)
 * - `suspended`: in force, but its operation is suspended.
 * - `terminated`: ended by consent or by its own terms before its period was over.
 * - `denounced`: ended because a party denounced it or withdrew.
 * - `abandoned`: given up before it was signed or entered into force.
 * - `other`: another state, named in `statusTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCLT, the Vienna Convention on the
 * Law of Treaties (1969).
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
  "initialled",
  "ratified",
  "provisionally-applied",
  "suspended",
  "terminated",
  "denounced",
  "abandoned",
  "other",
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
  /** The type in the words of the source, as a term. Required if `instrumentType` is `other`. Absent: `instrumentType` says enough. */
  readonly instrumentTypeTerm?: string;
  /** The level at which the parties conclude it. */
  readonly level: AgreementLevel;
  /** The level in the words of the source, as a term. Required if `level` is `other`. Absent: `level` says enough. */
  readonly levelTerm?: string;
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
  /** The legal state in the words of the source, as a term. Required if `status` is `other`. Absent: `status` says enough. */
  readonly statusTerm?: string;
  /** How far it has progressed. An agreement that ended keeps the modality that it reached, but is no longer `in-force`. */
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
  /** Topics in the maintainers' words, as terms. Required if `topics` has `other`. Absent: `topics` says enough. */
  readonly topicsTerm?: readonly string[];
}
