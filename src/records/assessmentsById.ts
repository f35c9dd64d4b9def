import { perDataset } from "../dataset/perDataset.ts";
import type { Assessment } from "../model/Assessment.ts";
import { appendTo } from "./appendTo.ts";

/** The assessments of each record, keyed by the id of the record that they are about, in id order. @internal */
export const assessmentsById = /* @__PURE__ */ perDataset((dataset) => {
  const found = new Map<string, Assessment[]>();
  for (const assessment of dataset.assessments) {
    for (const id of new Set(assessment.about)) appendTo(found, id, assessment);
  }
  return found as ReadonlyMap<string, readonly Assessment[]>;
});
