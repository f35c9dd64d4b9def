import { type Agreement, INSTRUMENT_TYPES } from "../../model/Agreement.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Agreement> = {
  type: "instrumentType",
  time: ["signed"],
  concerns: ["parties", "signatories", "relation"],
};

export const types = INSTRUMENT_TYPES;

export const names: Names<Agreement> = none;

export const label: Label = { one: "agreement", many: "agreements" };
