import type { Kind } from "../model/kinds.ts";
import type { Modality } from "../model/modality.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Topic } from "../model/topics.ts";
import type { AnyFacets } from "./Facets.ts";
import { FACETS } from "./kinds.ts";

/** A record of any kind, to read fields by name. @internal */
export type Fields = Readonly<Record<string, unknown>>;

/** The facets of a kind. @internal */
export const facetsOf = (kind: Kind): AnyFacets => FACETS[kind];

/** Whether queries find a kind only if it is asked for. @internal */
export const isOnRequest = (kind: Kind): boolean => facetsOf(kind).onRequest ?? false;

/** The type of a record within its kind; undefined for a kind without types. {@link typeOf} is typed. @internal */
export function typeIn(record: AnyRecord): string | undefined {
  const { type } = facetsOf(record.kind);
  return type === null ? undefined : ((record as unknown as Fields)[type] as string);
}

/** The ids of the parties that a record names, and of the records whose parties it involves too. @internal */
export const concernsOf = (record: AnyRecord): readonly string[] =>
  facetsOf(record.kind).concerns.flatMap((field) => idsIn((record as unknown as Fields)[field]));

/**
 * The ids in a field that `concerns` names: a reference, or a list of references, participants,
 * signatories, agenda items or subjects. For a participant or signatory, these are the party and the
 * office, not the person, so that other offices of the person do not count.
 */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (value === undefined) return [];
  const { id, party, capacity, about } = value as Fields;
  return [id, party, capacity, about].flatMap(idsIn);
}

/** The topics of a record and of its parts, with repetitions; empty for a kind without topics. @internal */
export function topicsOf(record: AnyRecord): readonly Topic[] {
  const topics = "topics" in record ? record.topics : [];
  const { parts } = facetsOf(record.kind);
  if (!parts) return topics;
  const withTopics = (record as unknown as Fields)[parts] as readonly {
    topics: readonly Topic[];
  }[];
  return [...topics, ...withTopics.flatMap((part) => part.topics)];
}

/** The modality of a record; undefined for a kind without modality. @internal */
export const modalityOf = (record: AnyRecord): Modality | undefined =>
  "modality" in record ? record.modality : undefined;
