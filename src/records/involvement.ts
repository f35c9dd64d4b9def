import { recordsById } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { AnyRecord } from "../model/records.ts";
import { appendTo } from "./appendTo.ts";
import { closure } from "./closure.ts";
import { concernsOf } from "./facetsOf.ts";
import { isPartyId } from "./isPartyId.ts";

/**
 * Returns a function that finds the ids of the parties that a record involves: those that it names,
 * those of the records that it refers to, and those that they act for.
 *
 * @internal
 */
export const involvement = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  const offices = new Map<string, string[]>();
  for (const { person, party } of dataset.tenures) appendTo(offices, person, party);
  const referencesOf = (record: AnyRecord | undefined): readonly string[] => {
    if (!record) return [];
    const concerns = concernsOf(record);
    return record.kind === "person" ? [...concerns, ...(offices.get(record.id) ?? [])] : concerns;
  };
  // Parties refer only to parties, so the closure of a party is the same in every record.
  const actingFor = new Map<string, ReadonlySet<string>>();
  const actsFor = (party: string): ReadonlySet<string> => {
    const parties = actingFor.get(party) ?? closure([party], (id) => referencesOf(byId.get(id)));
    actingFor.set(party, parties);
    return parties;
  };
  return (record: AnyRecord): readonly string[] =>
    [
      ...closure(referencesOf(record), (id) =>
        isPartyId(id) ? actsFor(id) : referencesOf(byId.get(id)),
      ),
    ].filter(isPartyId);
});
