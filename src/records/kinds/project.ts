import type { Project } from "../../model/Project.ts";
import type { Amounts, Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Project> = {
  type: "projectType",
  time: ["period"],
  concerns: ["from", "to", "relation", "framework"],
};

export const vocabularies = ["projectType", "stage", "quantities/measure", "topics"] as const;

export const names: Names<Project> = () => [];

export const amounts: Amounts<Project> = ({ quantities, period }) =>
  quantities.map((quantity, index) => ({ quantity, pointer: `/quantities/${index}`, period }));

export const label: Label = { singular: "project", plural: "projects" };
