import type { Assessment } from "../../model/Assessment.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Assessment> = {
  type: null,
  time: ["made"],
  concerns: ["about"],
};

export const vocabularies = ["topics"] as const;

export const names: Names<Assessment> = () => [];

export const label: Label = { singular: "judgement", plural: "judgements" };
