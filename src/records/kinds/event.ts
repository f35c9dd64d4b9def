import type { Event } from "../../model/Event.ts";
import type { Facets, Label, Names } from "../Facets.ts";

export const facets: Facets<Event> = {
  type: "eventType",
  time: ["date"],
  parts: "agenda",
  concerns: ["participants", "relation", "series", "agenda"],
};

export const vocabularies = ["eventType", "participants/role", "topics", "agenda/topics"] as const;

export const names: Names<Event> = () => [];

export const label: Label = { singular: "event", plural: "events" };
