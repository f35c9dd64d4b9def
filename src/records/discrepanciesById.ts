import { perDataset } from "../dataset/perDataset.ts";
import type { Discrepancy } from "../model/Discrepancy.ts";
import { appendTo } from "./appendTo.ts";

/** The discrepancies that concern each record, keyed by the id of the record, in id order. @internal */
export const discrepanciesById = /* @__PURE__ */ perDataset((dataset) => {
  const found = new Map<string, Discrepancy[]>();
  for (const discrepancy of dataset.discrepancies) {
    // A discrepancy may concern several fields of the same record.
    for (const id of new Set(discrepancy.subjects.map((subject) => subject.id))) {
      appendTo(found, id, discrepancy);
    }
  }
  return found as ReadonlyMap<string, readonly Discrepancy[]>;
});
