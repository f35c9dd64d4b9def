import type { Mission } from "../../model/Mission.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Mission> = {
  type: "missionType",
  time: ["held", "established"],
  end: "closed",
  concerns: ["sending", "receiving", "protectingPower"],
};

export const vocabularies = ["missionType", "residence", "headRank"] as const;

export const names: Names<Mission> = () => [];

export const label: Label = { singular: "mission", plural: "missions" };
