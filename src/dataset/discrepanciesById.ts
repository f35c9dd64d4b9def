import type { Discrepancy } from "../model/Discrepancy.ts";
import { addTo } from "./addTo.ts";
import { perDataset } from "./perDataset.ts";

/** The discrepancies that concern each record, once each and in id order, by its id. @internal */
export const discrepanciesById = /* @__PURE__ */ perDataset((dataset) => {
  const found = new Map<string, Discrepancy[]>();
  for (const discrepancy of dataset.discrepancies) {
    for (const id of new Set(discrepancy.subjects.map((subject) => subject.id))) {
      addTo(found, id, discrepancy);
    }
  }
  return found as ReadonlyMap<string, readonly Discrepancy[]>;
});
