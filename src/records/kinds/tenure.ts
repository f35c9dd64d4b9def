import type { Tenure } from "../../model/Tenure.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Tenure> = {
  type: "officeType",
  time: ["held"],
  concerns: ["party"],
};

export const vocabularies = ["officeType"] as const;

export const names: Names<Tenure> = (record) => [[record.office, "/office"]];

export const label: Label = { singular: "office held", plural: "offices held" };
