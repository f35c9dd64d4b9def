import type { Tenure } from "../../model/Tenure.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Tenure> = {
  type: "officeType",
  time: ["held"],
  concerns: ["party"],
};

export { OFFICE_TYPES as types } from "../../model/Tenure.ts";

export const names: Names<Tenure> = ({ office }) => [[office, "/office"]];

export const label: Label = { singular: "office held", plural: "offices held" };
