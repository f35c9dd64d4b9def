import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { invalidArgument } from "../errors.ts";
import type { IdOf, PartyCode } from "../model/ids.ts";
import type { Party } from "../model/Party.ts";
import { appendTo } from "../records/appendTo.ts";
import { codeOfId } from "../records/codeOfId.ts";
import { partyCodes } from "../records/partyCodes.ts";
import { wordsOf } from "./nameMatching.ts";
import { searchRecords } from "./searchRecords.ts";

/**
 * A party that a text names.
 *
 * @category Look up
 * @since 0.2.0
 */
export interface FoundParty<Id extends string = string> {
  /** What is equal to the text: the id or code of the party, an identifier in another system, or a name. */
  readonly match: "code" | "identifier" | "name";
  /** The party. */
  readonly party: Party;
  /** Its code, which criteria take. */
  readonly code: PartyCode<Id>;
  /** The party alone. */
  readonly candidates: readonly Party[];
}

/**
 * A text that does not name one party.
 *
 * @category Look up
 * @since 0.2.0
 */
export interface UnclearParty {
  /**
   * `ambiguous` if the text is equal to an identifier or a name of several parties, `similar` if it is
   * only similar to names, `none` if it is not.
   */
  readonly match: "ambiguous" | "similar" | "none";
  /** Never present: no single party is meant. */
  readonly party?: never;
  /** Never present: no single party is meant. */
  readonly code?: never;
  /** The parties that may be meant, in id order: all that have the text, or those whose names are most similar to it. */
  readonly candidates: readonly Party[];
}

/**
 * Finds the party that a text from outside names, whatever kind of name it is: a code, an ISO code,
 * another identifier, or a name in any language that the dataset has.
 *
 * Use {@link isPartyCode} for a text that has to be a code, {@link findParties} for an identifier whose
 * scheme you know, {@link searchRecords} for names of records of all kinds.
 *
 * The first of these that any party has decides:
 *
 * 1. the code or the id of the party. An id that was moved or merged leads to the new party;
 * 2. an ISO 3166-1 code: two letters, three letters, or three digits;
 * 3. an identifier in any other scheme, such as a Wikidata item;
 * 4. a name: the label or an alias of any type, as a whole.
 *
 * Case and spaces around the text make no difference; in a name, diacritics and punctuation make none.
 *
 * The text is never guessed. If several parties have it, or if it is only similar to a name, `party`
 * is absent, and `candidates` are the parties to ask the user about.
 *
 * @param dataset - the dataset
 * @param text - a text from outside
 * @returns the party with its code, or the parties that may be meant; frozen
 * @throws `invalid-criteria` if `dataset` is not a dataset, or `text` is not a string
 *
 * @example
 * ```ts
 * import { dataset, findParty, statusesOn } from "laos-relations";
 *
 * ["tur", "TR", "792", "party:tur", "Türkiye"].map((text) => findParty(dataset, text).code);
 * // => ["TUR", "TUR", "TUR", "TUR", "TUR"]
 *
 * const { code } = findParty(dataset, "turkiye");
 * code && statusesOn(dataset, "2024-07-27", { involving: code }).length; // => 2
 * ```
 *
 * @example A text that does not name one party
 * ```ts
 * import { dataset, findParty } from "laos-relations";
 *
 * const asked = findParty(dataset, "Veitnam");
 * asked.match; // => "similar"
 * asked.candidates.map(({ label }) => label); // => ["Vietnam"]
 * findParty(dataset, "Atlantis"); // => { match: "none", candidates: [] }
 * ```
 *
 * @category Look up
 * @since 0.2.0
 */
export function findParty<Id extends string>(
  dataset: Dataset<Id>,
  text: string,
): FoundParty<Id> | UnclearParty {
  const steps = partiesByText(dataset);
  if (typeof text !== "string") throw invalidArgument(text, "a string", "text");
  const [identifier, name] = [text.trim().toUpperCase(), nameKey(text)];
  for (const [match, parties] of steps) {
    const candidates = parties.get(match === "name" ? name : identifier);
    if (!candidates) continue;
    const [party] = candidates as readonly [Party];
    if (candidates.length > 1) return Object.freeze({ match: "ambiguous", candidates });
    const code = codeOfId(party.id as IdOf<"party">) as PartyCode<Id>;
    return Object.freeze({ match, party, code, candidates });
  }
  const hits = searchRecords(dataset, text, { kind: "party" });
  const candidates = hits
    .filter(({ score }) => score === hits[0]?.score)
    .map(({ record }) => record);
  const match = candidates.length > 0 ? "similar" : "none";
  return Object.freeze({ match, candidates: Object.freeze(candidates) });
}

/** A name without case, diacritics and punctuation. */
const nameKey = (name: string) => wordsOf(name).join(" ");

/** The parties by each kind of text that may name them, in the order of the steps. Each list is in id order. */
const partiesByText = /* @__PURE__ */ perDataset((dataset) => {
  const codes = new Map<string, Party[]>();
  const iso = new Map<string, Party[]>();
  const others = new Map<string, Party[]>();
  const names = new Map<string, Party[]>();
  const append = (parties: Map<string, Party[]>, key: string, party: Party) => {
    if (key && !parties.get(key)?.includes(party)) appendTo(parties, key, party);
  };
  for (const [code, id] of partyCodes(dataset)) {
    const party = lookUp(dataset, id) as Party;
    for (const key of [code, `PARTY:${code}`]) append(codes, key, party);
  }
  for (const party of dataset.parties) {
    for (const [scheme, identifier] of Object.entries(party.identifiers ?? {})) {
      append(ISO.test(scheme) ? iso : others, `${identifier}`.toUpperCase(), party);
    }
    for (const name of [party.label, ...party.aliases.map(({ text }) => text)]) {
      append(names, nameKey(name), party);
    }
  }
  const steps = [
    ["code", codes],
    ["identifier", iso],
    ["identifier", others],
    ["name", names],
  ] as const;
  for (const [, parties] of steps) for (const list of parties.values()) Object.freeze(list);
  return steps as readonly (readonly [
    FoundParty["match"],
    ReadonlyMap<string, readonly Party[]>,
  ])[];
});

/** Matches the schemes of ISO 3166-1. */
const ISO = /^iso3166(?:Alpha2|Alpha3|Numeric)$/;
