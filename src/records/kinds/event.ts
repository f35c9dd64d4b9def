import type { Event } from "../../model/Event.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { noNames } from "../noNames.ts";

export const facets: Facets<Event> = {
  type: "eventType",
  time: ["date"],
  parts: "agenda",
  concerns: ["participants", "relation", "series", "agenda"],
};

export { EVENT_TYPES as types } from "../../model/Event.ts";

export const names: Names<Event> = noNames;

export const label: Label = { singular: "event", plural: "events" };
