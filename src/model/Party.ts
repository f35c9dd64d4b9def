import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * What kind of actor a party is.
 *
 * @category Model
 * @since 0.1.0
 */
export const PARTY_TYPES = [
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
] as const;

/** One of {@link PARTY_TYPES}. @category Model @since 0.1.0 */
export type PartyType = (typeof PARTY_TYPES)[number];

/**
 * Identifiers of a party in other systems; identity, not a claim of any source.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PartyIdentifiers {
  /** ISO 3166-1 alpha-2 code. Absent: not a state. */
  readonly iso3166Alpha2?: string;
  /** ISO 3166-1 alpha-3 code. Absent: not a state. */
  readonly iso3166Alpha3?: string;
  /** ISO 3166-1 numeric code, three digits. Absent: not a state. */
  readonly iso3166Numeric?: string;
  /** Wikidata item, `Q` and digits. Absent: none that is certain. */
  readonly wikidata?: string;
}

/**
 * An actor: a state, an organisation, or a body of either. Its slug in capitals is its code, which
 * queries take.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Party extends RecordBase<"party"> {
  /** What kind of actor it is. */
  readonly type: PartyType;
  /** The body that it is part of; it acts for it in queries. Absent: none, or not stated. */
  readonly parent?: IdOf<"party">;
  /** The state that it belongs to; it acts for it in queries. Absent: none, or not stated. */
  readonly country?: IdOf<"party">;
  /** Identifiers in other systems. Absent: none. */
  readonly identifiers?: PartyIdentifiers;
}
