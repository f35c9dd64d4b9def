import type { Discrepancy } from "../../model/Discrepancy.ts";
import type { Facets, Label, Names, PlacedName } from "../Facets.ts";

export const facets = {
  type: "discrepancyType",
  concerns: ["subjects"],
  onRequest: true,
} as const satisfies Facets<Discrepancy>;

export const vocabularies = ["discrepancyType", "method"] as const;

export const names: Names<Discrepancy> = ({ readings }) =>
  readings.map(({ value }, index): PlacedName => [value, `/readings/${index}/value`]);

export const label: Label = { singular: "discrepancy", plural: "discrepancies" };
