import type { Party } from "../../model/Party.ts";
import { codeOf } from "../codeOf.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Party> = {
  type: "type",
  concerns: ["id", "parent", "country"],
};

export { PARTY_TYPES as types } from "../../model/Party.ts";

export const names: Names<Party> = ({ id }) => [[codeOf(id), "/id"]];

export const label: Label = { singular: "party", plural: "parties" };
