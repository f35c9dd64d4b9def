import type { Assessment } from "../../model/Assessment.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Assessment> = {
  type: null,
  time: ["made"],
  concerns: ["about"],
};

export const types = [] as const;

export const names: Names<Assessment> = none;

export const label: Label = { one: "judgement", many: "judgements" };
