import type { Relation } from "../../model/Relation.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Relation> = {
  type: "form",
  concerns: ["parties"],
};

export { RELATION_FORMS as types } from "../../model/Relation.ts";

export const names: Names<Relation> = none;

export const label: Label = { one: "relation", many: "relations" };
