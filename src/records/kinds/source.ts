import type { Source } from "../../model/Source.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { termNames } from "../termNames.ts";

export const facets: Facets<Source> = {
  type: "genre",
  time: ["published"],
  concerns: ["publisher"],
};

export const vocabularies = ["genre"] as const;

export const names: Names<Source> = (record) => [
  ...(record.title === undefined ? [] : [[record.title, "/title"] as const]),
  ...termNames(record, vocabularies),
];

export const label: Label = { singular: "source", plural: "sources" };
