import type { Place } from "../../model/Place.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Place> = {
  type: "placeType",
  concerns: ["country"],
};

export { PLACE_TYPES as types } from "../../model/Place.ts";

export const names: Names<Place> = noNames;

export const label: Label = { singular: "place", plural: "places" };
