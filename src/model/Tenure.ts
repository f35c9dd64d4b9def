import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of office, independent of the title. A `minister` is a member of a government; a
 * diplomat of the rank of minister is an `envoy`.
 *
 * - `head-of-state`: monarch, president or other head of state.
 * - `head-of-government`: prime minister or an equivalent office.
 * - `deputy-head-of-government`: deputy prime minister.
 * - `foreign-minister`: minister of foreign affairs.
 * - `minister`: another minister of a government.
 * - `party-leader`: leader of a political party.
 * - `party-secretary`: secretary of a political party or of one of its committees.
 * - `ambassador`: ambassador, as head of mission or at large. (VCDR 14(1)(a))
 * - `high-representative`: represents a bloc in its foreign policy.
 * - `student`: student at a university or school.
 * - `deputy-head-of-state`: vice-president, regent, or another deputy who acts.
 * - `deputy-foreign-minister`: vice-minister or deputy minister of foreign affairs.
 * - `deputy-minister`: another vice-minister or deputy minister.
 * - `senior-official`: permanent secretary, director-general or an equivalent office in a
 *   ministry.
 * - `head-of-agency`: head of an agency or central bank.
 * - `head-of-legislature`: speaker or president of a parliament.
 * - `legislator`: member of a parliament.
 * - `judge`: judge or head of a court.
 * - `governor`: head of a province or other part of a state.
 * - `mayor`: head of a city or district.
 * - `military-commander`: commander or chief of forces.
 * - `spokesperson`: speaks for a government or ministry.
 * - `party-official`: another office in a political party.
 * - `high-commissioner`: head of a high commission, or an office of an organisation with this
 *   title. (VCDR 14(1)(a))
 * - `nuncio`: nuncio or internuncio. (VCDR 14(1)(a), (b))
 * - `envoy`: envoy or minister as head of mission. (VCDR 14(1)(b))
 * - `minister-resident`: a rank between envoy and chargé d'affaires, which is no longer used.
 * - `charge-d-affaires`: chargé d'affaires, ad interim or not. (VCDR 14(1)(c))
 * - `permanent-representative`: head of a permanent mission or delegation to an organisation.
 *   (VCRS)
 * - `special-envoy`: sent for one question or task; also a special representative. (CSM)
 * - `head-of-office`: head of a liaison, representative, trade, interests or country office.
 * - `diplomat`: another member of the diplomatic staff of a mission. (VCDR 1(d))
 * - `attache`: military or other attaché. (VCDR 7)
 * - `consul-general`: consul general. (VCCR 9(1)(a))
 * - `consul`: consul. (VCCR 9(1)(b))
 * - `vice-consul`: vice-consul. (VCCR 9(1)(c))
 * - `consular-agent`: consular agent. (VCCR 9(1)(d))
 * - `honorary-consul`: honorary consular officer of any class. (VCCR 1(2))
 * - `secretary-general`: head of an organisation's secretariat.
 * - `commissioner`: member of a commission of an organisation.
 * - `head-of-organisation`: head of another body, company or institution.
 * - `scholar`: professor or researcher.
 * - `unstated`: the sources mention a person who holds an office but not the office.
 * - `other`: another office, named in `officeTypeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCDR, the Vienna Convention on
 * Diplomatic Relations (1961); VCRS, the Vienna Convention on the Representation of States in
 * their Relations with International Organizations (1975); CSM, the Convention on Special Missions
 * (1969); VCCR, the Vienna Convention on Consular Relations (1963).
 *
 * @category Model
 * @since 0.1.0
 */
export const OFFICE_TYPES = /* @__PURE__ */ freezeList([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "minister",
  "party-leader",
  "party-secretary",
  "ambassador",
  "high-representative",
  "student",
  "deputy-head-of-state",
  "deputy-foreign-minister",
  "deputy-minister",
  "senior-official",
  "head-of-agency",
  "head-of-legislature",
  "legislator",
  "judge",
  "governor",
  "mayor",
  "military-commander",
  "spokesperson",
  "party-official",
  "high-commissioner",
  "nuncio",
  "envoy",
  "minister-resident",
  "charge-d-affaires",
  "permanent-representative",
  "special-envoy",
  "head-of-office",
  "diplomat",
  "attache",
  "consul-general",
  "consul",
  "vice-consul",
  "consular-agent",
  "honorary-consul",
  "secretary-general",
  "commissioner",
  "head-of-organisation",
  "scholar",
  "unstated",
  "other",
]);

/** A value of {@link OFFICE_TYPES}. @category Model @since 0.1.0 */
export type OfficeType = (typeof OFFICE_TYPES)[number];

/**
 * The period in which a person holds an office. A person with two offices has two tenures.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Tenure extends RecordBase<"tenure"> {
  /** The person who holds the office. */
  readonly person: IdOf<"person">;
  /** The state, political party, ministry or other body that the office belongs to. */
  readonly party: IdOf<"party">;
  /** The title of the office. */
  readonly office: string;
  /** The type of office. */
  readonly officeType: OfficeType;
  /** The type in the words of the source, as a term. Required if `officeType` is `other`. Absent: `officeType` says enough. */
  readonly officeTypeTerm?: string;
  /** Words that complete "the first …", such as `ambassador to a neighbour`, in the maintainers' words. Absent: no source calls it a first. */
  readonly first?: string;
  /** The period in which the person holds the office. */
  readonly held: Time;
}
