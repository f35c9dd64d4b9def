import type { Relation } from "../../model/Relation.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Relation> = {
  type: "form",
  concerns: ["parties"],
};

export { RELATION_FORMS as types } from "../../model/Relation.ts";

export const names: Names<Relation> = noNames;

export const label: Label = { singular: "relation", plural: "relations" };
