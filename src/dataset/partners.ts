import type { PartyType } from "../model/Party.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import type { Dataset } from "./Dataset.ts";
import { involvement } from "./involvement.ts";

/** What has relations of its own; ministries act for states, and forums are where they meet. */
const PARTNER_TYPES: readonly PartyType[] = ["state", "bloc", "organisation"];

/**
 * Tells with whom a party has to do in a record: the ids, in order, of the states, blocs and
 * organisations that the record involves besides that party and those that it acts for. None where
 * the record does not involve the party.
 *
 * @internal
 */
export function partnersIn(dataset: Dataset, of: string): (record: AnyRecord) => readonly string[] {
  const byId = recordsById(dataset);
  const involved = involvement(dataset);
  const self = involved(byId.get(of) as AnyRecord);
  const candidates = dataset.parties.filter(
    ({ id, type }) => PARTNER_TYPES.includes(type) && !self.has(id),
  );
  return (record) => {
    const parties = involved(record);
    return parties.has(of) ? candidates.flatMap(({ id }) => (parties.has(id) ? [id] : [])) : [];
  };
}
