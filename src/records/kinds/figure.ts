import type { Figure } from "../../model/Figure.ts";
import { MEASURES } from "../../model/Quantity.ts";
import type { Amounts, Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Figure> = {
  type: "measure",
  time: ["period"],
  concerns: ["about"],
};

export const types = MEASURES;

export const names: Names<Figure> = none;

export const amounts: Amounts<Figure> = (figure) => [
  { quantity: figure, pointer: "", period: figure.period },
];

export const label: Label = { one: "figure", many: "figures" };
