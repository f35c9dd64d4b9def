import type { Status } from "../../model/Status.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { termNames } from "../termNames.ts";

export const facets: Facets<Status> = {
  type: "statusType",
  time: ["held"],
  concerns: ["holders", "counterpart", "relation"],
};

export const vocabularies = ["statusType", "level"] as const;

export const names: Names<Status> = (record) => [
  ...(record.formula === undefined ? [] : [[record.formula, "/formula"] as const]),
  ...termNames(record, vocabularies),
];

export const label: Label = { singular: "status", plural: "statuses" };
