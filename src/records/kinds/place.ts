import type { Place } from "../../model/Place.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Place> = {
  type: "placeType",
  concerns: ["country"],
};

export { PLACE_TYPES as types } from "../../model/Place.ts";

export const names: Names<Place> = none;

export const label: Label = { one: "place", many: "places" };
