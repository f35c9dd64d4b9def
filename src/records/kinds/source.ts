import type { Source } from "../../model/Source.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Source> = {
  type: "genre",
  time: ["published"],
  concerns: ["publisher"],
};

export const vocabularies = ["genre"] as const;

export const names: Names<Source> = ({ title }) => (title === undefined ? [] : [[title, "/title"]]);

export const label: Label = { singular: "source", plural: "sources" };
