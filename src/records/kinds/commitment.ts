import type { Commitment } from "../../model/Commitment.ts";
import type { Amounts, Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Commitment> = {
  type: "commitmentType",
  time: ["made", "event"],
  concerns: ["by", "toward", "relation", "about"],
};

export { COMMITMENT_TYPES as types } from "../../model/Commitment.ts";

export const names: Names<Commitment> = noNames;

export const amounts: Amounts<Commitment> = ({ quantity, deadline }) =>
  quantity ? [{ quantity, pointer: "/quantity", period: deadline }] : [];

export const label: Label = { singular: "commitment", plural: "commitments" };
