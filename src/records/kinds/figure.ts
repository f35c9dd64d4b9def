import type { Figure } from "../../model/Figure.ts";
import type { Amounts, Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Figure> = {
  type: "measure",
  time: ["period"],
  concerns: ["about"],
};

export const vocabularies = ["measure", "aggregation", "topics"] as const;

export const names: Names<Figure> = () => [];

export const amounts: Amounts<Figure> = (figure) => [
  { quantity: figure, pointer: "", period: figure.period },
];

export const label: Label = { singular: "figure", plural: "figures" };
