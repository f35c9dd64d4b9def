import { perDataset } from "../dataset/perDataset.ts";
import type { Discrepancy } from "../model/Discrepancy.ts";
import { appendTo } from "./appendTo.ts";

/** A discrepancy about a field of a record. @internal */
export interface Dispute {
  readonly pointer: string;
  readonly discrepancy: Discrepancy;
}

/** The disputes about each record, keyed by the id of the record, in the id order of the discrepancies. @internal */
export const disputesById = /* @__PURE__ */ perDataset((dataset) => {
  const found = new Map<string, Dispute[]>();
  for (const discrepancy of dataset.discrepancies) {
    for (const { id, pointer } of discrepancy.subjects) {
      appendTo(found, id, { pointer, discrepancy });
    }
  }
  return found as ReadonlyMap<string, readonly Dispute[]>;
});
