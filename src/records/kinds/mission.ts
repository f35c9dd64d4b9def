import type { Mission } from "../../model/Mission.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Mission> = {
  type: "missionType",
  time: ["established"],
  end: "closed",
  concerns: ["sending", "receiving"],
};

export { MISSION_TYPES as types } from "../../model/Mission.ts";

export const names: Names<Mission> = noNames;

export const label: Label = { singular: "mission", plural: "missions" };
