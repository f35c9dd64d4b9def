import type { Agreement } from "../../model/Agreement.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Agreement> = {
  type: "instrumentType",
  time: ["signed"],
  concerns: ["parties", "signatories", "relation"],
};

export { INSTRUMENT_TYPES as types } from "../../model/Agreement.ts";

export const names: Names<Agreement> = noNames;

export const label: Label = { singular: "agreement", plural: "agreements" };
