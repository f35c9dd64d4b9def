import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of party. States, blocs and organisations have relations of their own, so queries
 * count them as partners. A forum is a framework in which they meet. The other types are bodies,
 * which also act for the state that they belong to. Whether others recognise a state is a {@link
 * Status}, not a type.
 *
 * - `state`: a state, present or past.
 * - `bloc`: states that act as one, such as the European Union.
 * - `organisation`: an international organisation, or an organisation that no narrower type fits.
 *   (IATI 40)
 * - `forum`: a framework in which parties meet, without an organisation of its own.
 * - `ministry`: a ministry. (IATI 10)
 * - `agency`: another body of a government or organisation. (IATI 10, 15)
 * - `political-party`: a political party.
 * - `committee`: a committee of a party or a state, or a joint body.
 * - `legislature`: a parliament or its chamber.
 * - `media`: a newspaper, news agency or broadcaster.
 * - `university`: a university or college. (IATI 80)
 * - `territory`: a dependent or special territory that acts in its own name.
 * - `local-government`: a province, city or district as an actor. (IATI 11)
 * - `government`: a government as distinct from its state, such as a government in exile.
 * - `executive-office`: the office of a head of state or government.
 * - `court`: a court or tribunal.
 * - `central-bank`: a central bank.
 * - `armed-forces`: forces of a state.
 * - `armed-group`: an armed group that does not belong to a state.
 * - `diplomatic-mission`: an embassy or another mission as an actor; see {@link Mission} for the
 *   mission itself.
 * - `company`: a company, private or owned by a state. (IATI 70)
 * - `non-governmental-organisation`: an association or aid organisation. (IATI 21 to 24)
 * - `foundation`: a foundation. (IATI 60)
 * - `fund`: a fund or development bank.
 * - `research-institute`: an institute or think tank. (IATI 80)
 * - `religious-body`: a church or other religious body.
 * - `group`: people or bodies that a source names together, without naming each of them.
 * - `other`: another type, named in `typeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: IATI, the code lists of the
 * International Aid Transparency Initiative.
 *
 * @category Model
 * @since 0.1.0
 */
export const PARTY_TYPES = /* @__PURE__ */ freezeList([
  "state",
  "bloc",
  "organisation",
  "forum",
  "ministry",
  "agency",
  "political-party",
  "committee",
  "legislature",
  "media",
  "university",
  "territory",
  "local-government",
  "government",
  "executive-office",
  "court",
  "central-bank",
  "armed-forces",
  "armed-group",
  "diplomatic-mission",
  "company",
  "non-governmental-organisation",
  "foundation",
  "fund",
  "research-institute",
  "religious-body",
  "group",
  "other",
]);

/** A value of {@link PARTY_TYPES}. @category Model @since 0.1.0 */
export type PartyType = (typeof PARTY_TYPES)[number];

/**
 * The names of a party in other systems. They only identify the party; no source has to state them.
 *
 * The package checks the form of the schemes below, and their check digits. Any other scheme is
 * allowed, with a name in lower camel case. Parties share no identifier, except that a state and its
 * successor may share the numbers and abbreviations of Correlates of War and of Gleditsch and Ward.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PartyIdentifiers {
  /** The ISO 3166-1 alpha-2 code. Absent: none. */
  readonly iso3166Alpha2?: string;
  /** The ISO 3166-1 alpha-3 code. Absent: none. */
  readonly iso3166Alpha3?: string;
  /** The ISO 3166-1 numeric code, 3 digits. Absent: none. */
  readonly iso3166Numeric?: string;
  /** The ISO 3166-2 code of a part of a state, such as `LA-VT`. Absent: none. */
  readonly iso3166Part2?: string;
  /** The ISO 3166-3 code of a state whose ISO 3166-1 code was withdrawn, such as `DDDE`. Absent: none. */
  readonly iso3166Part3?: string;
  /** The M49 code of the United Nations, of a country or a region, 3 digits. Absent: none. */
  readonly m49?: string;
  /** The Wikidata item: `Q` and digits. Absent: no item is certain. */
  readonly wikidata?: string;
  /** The number in the state system of Correlates of War, without leading zeros. Absent: none. */
  readonly cowCode?: string;
  /** The abbreviation in the state system of Correlates of War, which is not an ISO code. Absent: none. */
  readonly cowAbbreviation?: string;
  /** The number in the list of independent states by Gleditsch and Ward, without leading zeros. Absent: none. */
  readonly gleditschWard?: string;
  /** The abbreviation in the list of independent states by Gleditsch and Ward, which is not an ISO code. Absent: none. */
  readonly gleditschWardAbbreviation?: string;
  /** The number in GeoNames. Absent: none. */
  readonly geonames?: string;
  /** The id in the Research Organization Registry, without the address. Absent: none. */
  readonly ror?: string;
  /** The International Standard Name Identifier (ISO 27729), without spaces. Absent: none. */
  readonly isni?: string;
  /** The Legal Entity Identifier (ISO 17442). Absent: none. */
  readonly lei?: string;
  /** The number of the cluster in the Virtual International Authority File. Absent: none. */
  readonly viaf?: string;
  /** The identifier in any other scheme, by its name in lower camel case. Absent: none. */
  readonly [scheme: string]: string | undefined;
}

/**
 * An actor: a state, an organisation, or a body of either. Its slug in capitals is its code: queries
 * take `LAO` for `party:lao`.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Party extends RecordBase<"party"> {
  /** The type of party. */
  readonly type: PartyType;
  /** The type in the words of the source, as a term. Required if `type` is `other`. Absent: `type` says enough. */
  readonly typeTerm?: string;
  /** The party that it is part of. In queries it also acts for that party. Absent: none, or no source says. */
  readonly parent?: IdOf<"party">;
  /** The state or territory that it belongs to. In queries it also acts for it. Absent: none, or no source says. */
  readonly country?: IdOf<"party">;
  /** Its names in other systems. Absent: none. */
  readonly identifiers?: PartyIdentifiers;
}
