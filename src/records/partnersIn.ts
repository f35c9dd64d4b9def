import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyType } from "../model/Party.ts";
import { involvement } from "./involvement.ts";

/** The types of party that have relations of their own. Other bodies act for them or bring them together. */
const PARTNER_TYPES: readonly PartyType[] = ["state", "bloc", "organisation"];

/**
 * The ids of the possible partners of a party, in order: all states, blocs and organisations, except
 * the party itself and the parties that it acts for.
 *
 * @internal
 */
export function partnersIn(dataset: Dataset, party: string): readonly string[] {
  const excluded = new Set(involvement(dataset)({ id: party }));
  return dataset.parties.flatMap(({ id, type }) =>
    PARTNER_TYPES.includes(type) && !excluded.has(id) ? [id] : [],
  );
}
