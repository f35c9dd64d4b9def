import type { Status } from "../../model/Status.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Status> = {
  type: "statusType",
  time: ["held"],
  concerns: ["holders", "counterpart", "relation"],
};

export const vocabularies = ["statusType", "level"] as const;

export const names: Names<Status> = ({ formula }) =>
  formula === undefined ? [] : [[formula, "/formula"]];

export const label: Label = { singular: "status", plural: "statuses" };
