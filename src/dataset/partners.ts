import type { PartyType } from "../model/Party.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import type { Dataset } from "./Dataset.ts";
import { involvement } from "./involvement.ts";

/** What has relations of its own; ministries act for states, and forums are where they meet. */
const PARTNER_TYPES: readonly PartyType[] = ["state", "bloc", "organisation"];

/**
 * The ids, in order, of the parties with which a party may have to do: the states, blocs and
 * organisations besides it and those that it acts for.
 *
 * @internal
 */
export function partnersIn(dataset: Dataset, of: string): readonly string[] {
  const self = new Set(involvement(dataset)(recordsById(dataset).get(of) as AnyRecord));
  return dataset.parties.flatMap(({ id, type }) =>
    PARTNER_TYPES.includes(type) && !self.has(id) ? [id] : [],
  );
}
