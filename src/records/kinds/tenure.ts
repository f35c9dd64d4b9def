import { OFFICE_TYPES, type Tenure } from "../../model/Tenure.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Tenure> = {
  type: "officeType",
  time: ["held"],
  concerns: ["party"],
};

export const types = OFFICE_TYPES;

export const names: Names<Tenure> = ({ office }) => [[office, "/office"]];

export const label: Label = { one: "office held", many: "offices held" };
