import type { Commitment } from "../../model/Commitment.ts";
import type { Amounts, Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Commitment> = {
  type: "commitmentType",
  time: ["made", "event"],
  concerns: ["by", "toward", "relation", "about"],
};

export const vocabularies = ["commitmentType", "quantity/measure", "topics"] as const;

export const names: Names<Commitment> = () => [];

export const amounts: Amounts<Commitment> = ({ quantity, deadline }) =>
  quantity ? [{ quantity, pointer: "/quantity", period: deadline }] : [];

export const label: Label = { singular: "commitment", plural: "commitments" };
