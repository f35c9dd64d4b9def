import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of mission. Where a source uses a narrower word, `missionTypeTerm` has it.
 *
 * - `embassy`: a diplomatic mission headed by an ambassador, or called an embassy. (VCDR 2,
 *   14(1)(a); OSM embassy; Wikidata Q3917681)
 * - `consulate-general`: a consular post headed by a consul general. (VCCR 1(1)(a), 9(1)(a);
 *   Wikidata Q372690)
 * - `consulate`: a consular post headed by a consul. (VCCR 1(1)(a), 9(1)(b); Wikidata Q7843791)
 * - `permanent-mission`: the permanent mission of a member state to an international organisation.
 *   (VCRS 1(1)(7))
 * - `high-commission`: an embassy between two members of the Commonwealth. (VCDR 14(1)(a); OSM
 *   high_commission)
 * - `nunciature`: a diplomatic mission of the Holy See headed by a nuncio or internuncio. (VCDR
 *   14(1)(a) and (b); DDR; OSM nunciature)
 * - `legation`: a diplomatic mission headed by an envoy or minister; rare after 1945. (VCDR
 *   14(1)(b))
 * - `diplomatic-mission`: a diplomatic mission whose class no source names. (VCDR 2)
 * - `accreditation`: a head of mission is accredited from elsewhere, and no source mentions an
 *   office in the receiving state. (VCDR 5(1))
 * - `branch-office`: an office of a diplomatic mission outside the place where the mission is
 *   located. (VCDR 12; OSM branch_embassy)
 * - `special-mission`: a temporary mission that is sent, with the consent of the receiving state,
 *   for one question or task. (CSM 1(a))
 * - `permanent-observer-mission`: the permanent mission of a non-member to an international
 *   organisation. (VCRS 1(1)(8))
 * - `delegation`: a permanent mission that is called a delegation, such as that of the European
 *   Union in a state. (OSM delegation)
 * - `country-office`: the office of an international organisation, or of one of its agencies, in a
 *   state.
 * - `interests-section`: staff of the sending state who work in the mission of a protecting power,
 *   under its flag. (VCDR 45(c), 46; DDR interest desk; OSM interests_section)
 * - `protection-of-interests`: a protecting power looks after the sending state's interests with
 *   its own staff. (VCDR 45(c), 46; DDR interests served by)
 * - `liaison-office`: an office that keeps contact where there is no embassy or legation. (Satow;
 *   OSM liaison_office)
 * - `representative-office`: an office that does the work of an embassy or a consulate between
 *   parties without diplomatic relations. (OSM representative_office; Wikidata Q5244910)
 * - `trade-office`: an office for trade and investment that is separate from an embassy or
 *   consulate.
 * - `vice-consulate`: a consular post headed by a vice-consul. (VCCR 1(1)(a), 9(1)(c))
 * - `consular-agency`: a consular post headed by a consular agent. (VCCR 1(1)(a), 9(1)(d), 69; OSM
 *   consular_agency)
 * - `honorary-consulate`: a consular post of any class headed by an honorary consular officer.
 *   (VCCR 1(2); OSM honorary_consul)
 * - `consular-post`: a consular post whose class no source names. (VCCR 1(1)(a))
 * - `unstated`: the sources mention a mission but not its type.
 * - `other`: another type, named in `missionTypeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCDR, the Vienna Convention on
 * Diplomatic Relations (1961); OSM, OpenStreetMap; VCCR, the Vienna Convention on Consular
 * Relations (1963); VCRS, the Vienna Convention on the Representation of States in their Relations
 * with International Organizations (1975); DDR, the Diplometrics dataset on diplomatic
 * representation; CSM, the Convention on Special Missions (1969); Satow, Satow's Diplomatic
 * Practice.
 *
 * @category Model
 * @since 0.1.0
 */
export const MISSION_TYPES = /* @__PURE__ */ freezeList([
  "embassy",
  "consulate-general",
  "consulate",
  "permanent-mission",
  "high-commission",
  "nunciature",
  "legation",
  "diplomatic-mission",
  "accreditation",
  "branch-office",
  "special-mission",
  "permanent-observer-mission",
  "delegation",
  "country-office",
  "interests-section",
  "protection-of-interests",
  "liaison-office",
  "representative-office",
  "trade-office",
  "vice-consulate",
  "consular-agency",
  "honorary-consulate",
  "consular-post",
  "unstated",
  "other",
]);

/** A value of {@link MISSION_TYPES}. @category Model @since 0.1.0 */
export type MissionType = (typeof MISSION_TYPES)[number];

/**
 * The ranks of a head of mission or of a consular post. A rank belongs to the post, not to a
 * person: the person who holds it has a {@link Tenure}. The level of a status takes the same
 * values.
 *
 * - `ambassador`: accredited to the head of state, first class. (VCDR 14(1)(a))
 * - `high-commissioner`: head of a high commission, of an ambassador's rank. (VCDR 14(1)(a))
 * - `nuncio`: the Holy See's head of mission, first class. (VCDR 14(1)(a))
 * - `internuncio`: the Holy See's head of mission, second class. (VCDR 14(1)(b))
 * - `envoy`: envoy or minister, accredited to the head of state, second class. (VCDR 14(1)(b))
 * - `minister-resident`: a rank between envoy and chargé d'affaires, which is no longer used.
 * - `charge-d-affaires`: accredited to the foreign minister, third class. (VCDR 14(1)(c))
 * - `charge-d-affaires-ad-interim`: heads the mission provisionally, in place of its head. (VCDR
 *   5(2))
 * - `permanent-representative`: head of a permanent mission to an organisation. (VCRS)
 * - `permanent-observer`: head of a permanent observer mission. (VCRS)
 * - `head-of-delegation`: head of a permanent delegation or of a country office.
 * - `head-of-office`: head of a liaison, representative, trade or interests office.
 * - `special-envoy`: head of a special mission. (CSM)
 * - `consul-general`: head of a consular post, first class. (VCCR 9(1)(a))
 * - `consul`: head of a consular post, second class. (VCCR 9(1)(b))
 * - `vice-consul`: head of a consular post, third class. (VCCR 9(1)(c))
 * - `consular-agent`: head of a consular post, fourth class. (VCCR 9(1)(d))
 * - `honorary-consul`: an honorary consular officer of any class. (VCCR 1(2))
 * - `other`: another rank, named in `headRankTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCDR, the Vienna Convention on
 * Diplomatic Relations (1961); VCRS, the Vienna Convention on the Representation of States in
 * their Relations with International Organizations (1975); CSM, the Convention on Special Missions
 * (1969); VCCR, the Vienna Convention on Consular Relations (1963).
 *
 * @category Model
 * @since 0.2.0
 */
export const HEAD_RANKS = /* @__PURE__ */ freezeList([
  "ambassador",
  "high-commissioner",
  "nuncio",
  "internuncio",
  "envoy",
  "minister-resident",
  "charge-d-affaires",
  "charge-d-affaires-ad-interim",
  "permanent-representative",
  "permanent-observer",
  "head-of-delegation",
  "head-of-office",
  "special-envoy",
  "consul-general",
  "consul",
  "vice-consul",
  "consular-agent",
  "honorary-consul",
  "other",
]);

/** A value of {@link HEAD_RANKS}. @category Model @since 0.2.0 */
export type HeadRank = (typeof HEAD_RANKS)[number];

/**
 * The ways in which a mission is located: in the receiving state (`resident`), or elsewhere.
 * `accreditedFrom` of a mission says from where a non-resident mission works.
 *
 * - `resident`: it is located in the receiving state.
 * - `non-resident`: its head works in another state and covers the receiving state from there.
 *   (VCDR 5(1))
 * - `unstated`: the sources do not say.
 * - `displaced`: it belongs in the receiving state, but works from another state for some time.
 *   (VCDR 45)
 * - `in-exile`: it is located outside the receiving state, with that state's government in exile.
 * - `other`: another arrangement, named in `residenceTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCDR, the Vienna Convention on
 * Diplomatic Relations (1961).
 *
 * @category Model
 * @since 0.1.0
 */
export const RESIDENCES = /* @__PURE__ */ freezeList([
  "resident",
  "non-resident",
  "unstated",
  "displaced",
  "in-exile",
  "other",
]);

/** A value of {@link RESIDENCES}. @category Model @since 0.1.0 */
export type Residence = (typeof RESIDENCES)[number];

/**
 * A diplomatic or consular mission.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Mission extends RecordBase<"mission"> {
  /** The party whose mission it is. */
  readonly sending: IdOf<"party">;
  /** The party to which it is accredited, or in whose territory it works. */
  readonly receiving: IdOf<"party">;
  /** The type of mission. */
  readonly missionType: MissionType;
  /** The type in the words of the source, as a term. Required if `missionType` is `other`. Absent: `missionType` says enough. */
  readonly missionTypeTerm?: string;
  /** Whether it is located in the receiving state. */
  readonly residence: Residence;
  /** The location in the words of the source, as a term. Required if `residence` is `other`. Absent: `residence` says enough. */
  readonly residenceTerm?: string;
  /** The rank of its head. Absent: no source says. */
  readonly headRank?: HeadRank;
  /** The rank in the words of the source, as a term. Required if `headRank` is `other`. Absent: `headRank` says enough. */
  readonly headRankTerm?: string;
  /** The mission, place or party from which a non-resident head covers the receiving state. Absent: no source says. */
  readonly accreditedFrom?: IdOf<"mission" | "place" | "party">;
  /** The party in whose mission an interests section works, or which protects the interests. Absent: none, or no source says. */
  readonly protectingPower?: IdOf<"party">;
  /** The city or other place where it is located. Absent: no source says. */
  readonly place?: IdOf<"place">;
  /** The time of the decision to open it. Absent: no source says. */
  readonly decided?: Time;
  /** The time at which it was established. */
  readonly established: Time;
  /** The time of the opening ceremony. Absent: no source says. */
  readonly inaugurated?: Time;
  /** The time at which it was closed. Absent: no source says that it was closed. */
  readonly closed?: Time;
  /**
   * The period in which it had this type, rank and residence. If present, it is the time of the
   * mission, instead of `established` to `closed`; if it has no end, `closed` ends it. Absent: no
   * source states such a period.
   */
  readonly held?: Time;
  /** The earlier mission that this mission replaced, such as the legation that became an embassy. Absent: no source states it. */
  readonly supersedes?: IdOf<"mission">;
  /** How far it has progressed: `done` if it was opened; otherwise how firmly it is planned. */
  readonly modality: Modality;
}
