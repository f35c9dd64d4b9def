import type { Assessment } from "../../model/Assessment.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Assessment> = {
  type: null,
  time: ["made"],
  concerns: ["about"],
};

export const types = [] as const;

export const names: Names<Assessment> = noNames;

export const label: Label = { singular: "judgement", plural: "judgements" };
