import type { Party } from "../../model/Party.ts";
import { codeOfId } from "../codeOfId.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { termNames } from "../termNames.ts";

export const facets: Facets<Party> = {
  type: "type",
  concerns: ["id", "parent", "country"],
};

export { PARTY_TYPES as types } from "../../model/Party.ts";

export const vocabularies = ["type"] as const;

export const names: Names<Party> = (record) => [
  [codeOfId(record.id), "/id"],
  ...termNames(record, vocabularies),
];

export const label: Label = { singular: "party", plural: "parties" };
