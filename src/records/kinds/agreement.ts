import type { Agreement } from "../../model/Agreement.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Agreement> = {
  type: "instrumentType",
  time: ["signed"],
  concerns: ["parties", "signatories", "relation"],
};

export { INSTRUMENT_TYPES as types } from "../../model/Agreement.ts";

export const names: Names<Agreement> = none;

export const label: Label = { one: "agreement", many: "agreements" };
