import type { Assessment } from "../../model/Assessment.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets = {
  type: null,
  time: ["made"],
  concerns: ["about"],
  onRequest: true,
} as const satisfies Facets<Assessment>;

export const vocabularies = ["topics"] as const;

export const names: Names<Assessment> = () => [];

export const label: Label = { singular: "judgement", plural: "judgements" };
