import { MISSION_TYPES, type Mission } from "../../model/Mission.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Mission> = {
  type: "missionType",
  time: ["established"],
  end: "closed",
  concerns: ["sending", "receiving"],
};

export const types = MISSION_TYPES;

export const names: Names<Mission> = none;

export const label: Label = { one: "mission", many: "missions" };
