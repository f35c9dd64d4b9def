import type { Person } from "../../model/Person.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Person> = {
  type: null,
  concerns: ["nationality"],
};

export const vocabularies = [] as const;

export const names: Names<Person> = ({ name }) => [[name.full, "/name/full"]];

export const label: Label = { singular: "person", plural: "people" };
