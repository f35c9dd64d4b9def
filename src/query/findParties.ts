import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { invalidArgument } from "../errors.ts";
import { type IdentifierScheme, identifierFault, schemeFault } from "../model/identifiers.ts";
import type { Party } from "../model/Party.ts";
import { appendTo } from "../records/appendTo.ts";

/**
 * Finds the parties with an identifier in another system, such as a Wikidata item.
 *
 * Use {@link getRecord} for a party whose id you know, and {@link findParty} for a text whose scheme you
 * do not know, or a name.
 *
 * The text must be equal. Several parties may share a number of Correlates of War or of Gleditsch and
 * Ward, because a state and its successor have the same number.
 *
 * @param dataset - the dataset
 * @param scheme - the name of the scheme; see {@link PartyIdentifiers}. Any other scheme of the
 *   dataset is allowed too
 * @param identifier - the identifier in the scheme, as text
 * @returns the parties in id order, frozen; empty if no party has the identifier
 * @throws `invalid-criteria` if the scheme is a known scheme misspelt, or is not in lower camel case;
 *   or if the identifier does not have the form of its scheme
 *
 * @example
 * ```ts
 * import { dataset, findParties } from "laos-relations";
 *
 * findParties(dataset, "iso3166Numeric", "418").map(({ id }) => id); // => ["party:lao"]
 * findParties(dataset, "iso3166Alpha2", "FR"); // => []
 * ```
 *
 * @example An identifier of the wrong form is an error
 * ```ts
 * import { dataset, findParties } from "laos-relations";
 *
 * findParties(dataset, "iso3166Numeric", "36"); // throws invalid-criteria
 * findParties(dataset, "iso-3166-alpha-2", "LA"); // throws invalid-criteria
 * ```
 *
 * @category Look up
 * @since 0.2.0
 */
export function findParties(
  dataset: Dataset,
  scheme: IdentifierScheme | (string & {}),
  identifier: string,
): readonly Party[] {
  const parties = partiesByIdentifier(dataset);
  const noScheme = typeof scheme === "string" ? schemeFault(scheme) : "the name of a scheme";
  if (noScheme) throw invalidArgument(scheme, noScheme, "scheme");
  const fault = typeof identifier === "string" ? identifierFault(scheme, identifier) : "a string";
  if (fault) throw invalidArgument(identifier, fault, "identifier");
  return parties.get(`${scheme} ${identifier}`) ?? NONE;
}

const NONE: readonly Party[] = /* @__PURE__ */ Object.freeze([]);

/** The parties of a dataset by scheme and identifier. Each list is in id order, as the parties are. */
const partiesByIdentifier = /* @__PURE__ */ perDataset((dataset) => {
  const parties = new Map<string, Party[]>();
  for (const party of dataset.parties) {
    for (const [scheme, identifier] of Object.entries(party.identifiers ?? {})) {
      appendTo(parties, `${scheme} ${identifier}`, party);
    }
  }
  for (const list of parties.values()) Object.freeze(list);
  return parties as ReadonlyMap<string, readonly Party[]>;
});
