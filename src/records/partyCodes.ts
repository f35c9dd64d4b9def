import { perDataset } from "../dataset/perDataset.ts";
import { codeOf } from "./codeOf.ts";

/** The ids of the parties of a dataset by code. @internal */
export const partyCodes = /* @__PURE__ */ perDataset(
  (dataset) => new Map(dataset.parties.map(({ id }) => [codeOf(id), id as string])),
);
