import type { Agreement } from "../../model/Agreement.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Agreement> = {
  type: "instrumentType",
  time: ["signed"],
  concerns: ["parties", "signatories", "relation"],
};

export const vocabularies = ["instrumentType", "level", "status", "topics"] as const;

export const names: Names<Agreement> = () => [];

export const label: Label = { singular: "agreement", plural: "agreements" };
