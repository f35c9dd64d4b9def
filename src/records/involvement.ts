import { recordsById } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
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
  /** The ids that a record leads to; for a person, also the parties whose offices the person held. */
  const referencesOf = (id: string): readonly string[] => {
    const record = byId.get(id);
    return record ? [...concernsOf(record), ...(offices.get(id) ?? [])] : [];
  };
  // Many records refer to the same few, so read those once.
  const known = new Map<string, readonly string[]>();
  const knownReferencesOf = (id: string): readonly string[] => {
    const references = known.get(id) ?? referencesOf(id);
    known.set(id, references);
    return references;
  };
  return ({ id }: { readonly id: string }): readonly string[] =>
    [...closure(referencesOf(id), knownReferencesOf)].filter(isPartyId);
});
