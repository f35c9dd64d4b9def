import type { Discrepancy } from "../../model/Discrepancy.ts";
import type { Facets, Label, Names, PlacedName } from "../Facets.ts";
import { termNames } from "../termNames.ts";

export const facets: Facets<Discrepancy> = {
  type: "discrepancyType",
  concerns: ["subjects"],
};

export const vocabularies = ["discrepancyType", "method"] as const;

export const names: Names<Discrepancy> = (record) => [
  ...record.readings.map(({ value }, index): PlacedName => [value, `/readings/${index}/value`]),
  ...termNames(record, vocabularies),
];

export const label: Label = { singular: "discrepancy", plural: "discrepancies" };
