import { COMMITMENT_TYPES, type Commitment } from "../../model/Commitment.ts";
import type { Amounts, Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Commitment> = {
  type: "commitmentType",
  time: ["made", "event"],
  concerns: ["by", "toward", "relation", "about"],
};

export const types = COMMITMENT_TYPES;

export const names: Names<Commitment> = none;

export const amounts: Amounts<Commitment> = ({ quantity, deadline }) =>
  quantity ? [{ quantity, pointer: "/quantity", period: deadline }] : [];

export const label: Label = { one: "commitment", many: "commitments" };
