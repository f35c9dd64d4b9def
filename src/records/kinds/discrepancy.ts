import { DISCREPANCY_TYPES, type Discrepancy } from "../../model/Discrepancy.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Discrepancy> = {
  type: "discrepancyType",
  concerns: ["subjects"],
};

export const types = DISCREPANCY_TYPES;

export const names: Names<Discrepancy> = ({ readings }) =>
  readings.map(({ value }, index) => [value, `/readings/${index}/value`]);

export const label: Label = { one: "discrepancy", many: "discrepancies" };
