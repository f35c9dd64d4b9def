import { STATUS_TYPES, type Status } from "../../model/Status.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Status> = {
  type: "statusType",
  time: ["held"],
  concerns: ["holders", "counterpart", "relation"],
};

export const types = STATUS_TYPES;

export const names: Names<Status> = ({ formula }) =>
  formula === undefined ? [] : [[formula, "/formula"]];

export const label: Label = { one: "status", many: "statuses" };
