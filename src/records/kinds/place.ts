import type { Place } from "../../model/Place.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Place> = {
  type: "placeType",
  concerns: ["country"],
};

export const vocabularies = ["placeType"] as const;

export const names: Names<Place> = () => [];

export const label: Label = { singular: "place", plural: "places" };
