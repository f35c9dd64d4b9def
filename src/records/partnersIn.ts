import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyType } from "../model/Party.ts";
import type { AnyRecord } from "../model/records.ts";
import { involvement } from "./involvement.ts";

/** The types with relations of their own; ministries act for states, and forums are where they meet. */
const PARTNER_TYPES: readonly PartyType[] = ["state", "bloc", "organisation"];

/**
 * The ids, in order, of the parties that may be partners of a party: the states, blocs and
 * organisations other than itself and the bodies that it acts for.
 *
 * @internal
 */
export function partnersIn(dataset: Dataset, of: string): readonly string[] {
  const self = new Set(involvement(dataset)(recordsById(dataset).get(of) as AnyRecord));
  return dataset.parties.flatMap(({ id, type }) =>
    PARTNER_TYPES.includes(type) && !self.has(id) ? [id] : [],
  );
}
