import type { Party } from "../../model/Party.ts";
import { codeOfId } from "../codeOfId.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Party> = {
  type: "type",
  concerns: ["id", "parent", "country"],
};

export const vocabularies = ["type"] as const;

export const names: Names<Party> = (record) => [[codeOfId(record.id), "/id"]];

export const label: Label = { singular: "party", plural: "parties" };
