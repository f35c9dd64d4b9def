import type { Discrepancy } from "../../model/Discrepancy.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Discrepancy> = {
  type: "discrepancyType",
  concerns: ["subjects"],
};

export { DISCREPANCY_TYPES as types } from "../../model/Discrepancy.ts";

export const names: Names<Discrepancy> = ({ readings }) =>
  readings.map(({ value }, index) => [value, `/readings/${index}/value`]);

export const label: Label = { singular: "discrepancy", plural: "discrepancies" };
