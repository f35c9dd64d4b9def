import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of party. States, blocs and organisations have relations of their own, so queries count
 * them as partners. A forum is a framework in which they meet. The other types are bodies, which
 * also act for the state that they belong to.
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
]);

/** A value of {@link PARTY_TYPES}. @category Model @since 0.1.0 */
export type PartyType = (typeof PARTY_TYPES)[number];

/**
 * The names of a party in other systems. They only identify the party; no source has to state them.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PartyIdentifiers {
  /** The ISO 3166-1 alpha-2 code. Absent: the party is not a state. */
  readonly iso3166Alpha2?: string;
  /** The ISO 3166-1 alpha-3 code. Absent: the party is not a state. */
  readonly iso3166Alpha3?: string;
  /** The ISO 3166-1 numeric code, 3 digits. Absent: the party is not a state. */
  readonly iso3166Numeric?: string;
  /** The Wikidata item: `Q` and digits. Absent: no item is certain. */
  readonly wikidata?: string;
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
  /** The party that it is part of. In queries it also acts for that party. Absent: none, or no source says. */
  readonly parent?: IdOf<"party">;
  /** The state that it belongs to. In queries it also acts for that state. Absent: none, or no source says. */
  readonly country?: IdOf<"party">;
  /** Its names in other systems. Absent: none. */
  readonly identifiers?: PartyIdentifiers;
}
