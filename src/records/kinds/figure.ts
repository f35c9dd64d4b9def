import type { Figure } from "../../model/Figure.ts";
import type { Amounts, Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Figure> = {
  type: "measure",
  time: ["period"],
  concerns: ["about"],
};

export { MEASURES as types } from "../../model/Quantity.ts";

export const names: Names<Figure> = noNames;

export const amounts: Amounts<Figure> = (figure) => [
  { quantity: figure, pointer: "", period: figure.period },
];

export const label: Label = { singular: "figure", plural: "figures" };
