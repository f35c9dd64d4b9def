import { perDataset } from "../dataset/perDataset.ts";
import { appendTo } from "./appendTo.ts";

/** The ids of the records that directly supersede a record, by its id. @internal */
export const successorsById = /* @__PURE__ */ perDataset(
  (dataset): ReadonlyMap<string, readonly string[]> => {
    const successors = new Map<string, string[]>();
    for (const { id, supersedes } of [
      ...dataset.agreements,
      ...dataset.statuses,
      ...dataset.missions,
    ]) {
      if (supersedes) appendTo(successors, supersedes, id);
    }
    return successors;
  },
);
