import { RELATION_FORMS, type Relation } from "../../model/Relation.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Relation> = {
  type: "form",
  concerns: ["parties"],
};

export const types = RELATION_FORMS;

export const names: Names<Relation> = none;

export const label: Label = { one: "relation", many: "relations" };
