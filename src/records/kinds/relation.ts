import type { Relation } from "../../model/Relation.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Relation> = {
  type: "form",
  concerns: ["parties"],
};

export const vocabularies = ["form"] as const;

export const names: Names<Relation> = () => [];

export const label: Label = { singular: "relation", plural: "relations" };
