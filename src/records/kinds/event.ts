import { EVENT_TYPES, type Event } from "../../model/Event.ts";
import type { Facets, Label, Names } from "../Facets.ts";
import { none } from "../none.ts";

export const facets: Facets<Event> = {
  type: "eventType",
  time: ["date"],
  parts: "agenda",
  concerns: ["participants", "relation", "series", "agenda"],
};

export const types = EVENT_TYPES;

export const names: Names<Event> = none;

export const label: Label = { one: "event", many: "events" };
