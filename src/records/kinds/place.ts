import { PLACE_TYPES, type Place } from "../../model/Place.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Place> = {
  type: "placeType",
  concerns: ["country"],
};

export const types = PLACE_TYPES;

export const names: Names<Place> = none;

export const label: Label = { one: "place", many: "places" };
