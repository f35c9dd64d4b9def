import { lookUp } from "../dataset/lookUp.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { codeOfId } from "./codeOfId.ts";
import { isPartyId } from "./isPartyId.ts";

/**
 * The ids of the parties of a dataset, keyed by code. The code of an id that was moved or merged
 * leads to the party that replaces it.
 *
 * @internal
 */
export const partyCodes = /* @__PURE__ */ perDataset((dataset) => {
  const codes = new Map<string, string>();
  for (const { from } of dataset.redirects) {
    const target = isPartyId(from) && lookUp(dataset, from);
    if (target) codes.set(codeOfId(from), target.id);
  }
  for (const { id } of dataset.parties) codes.set(codeOfId(id), id);
  return codes as ReadonlyMap<string, string>;
});
