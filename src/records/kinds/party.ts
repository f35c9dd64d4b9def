import { PARTY_TYPES, type Party } from "../../model/Party.ts";
import { codeOf } from "../codeOf.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Party> = {
  type: "type",
  concerns: ["id", "parent", "country"],
};

export const types = PARTY_TYPES;

export const names: Names<Party> = ({ id }) => [[codeOf(id), "/id"]];

export const label: Label = { one: "party", many: "parties" };
