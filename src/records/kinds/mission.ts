import type { Mission } from "../../model/Mission.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Mission> = {
  type: "missionType",
  time: ["established"],
  end: "closed",
  concerns: ["sending", "receiving"],
};

export { MISSION_TYPES as types } from "../../model/Mission.ts";

export const names: Names<Mission> = none;

export const label: Label = { one: "mission", many: "missions" };
