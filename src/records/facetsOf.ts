import type { Kind } from "../model/kinds.ts";
import type { Modality } from "../model/modality.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Topic } from "../model/topics.ts";
import type { AnyFacets } from "./Facets.ts";
import { FACETS } from "./kinds.ts";

/** Any record, read by the names of its fields. @internal */
export type Fields = Readonly<Record<string, unknown>>;

/** The facets of a kind. @internal */
export const facetsOf = (kind: Kind): AnyFacets => FACETS[kind];

/** Which type of its kind a record is; undefined for a kind without types. @internal */
export function typeOf(record: AnyRecord): string | undefined {
  const { type } = facetsOf(record.kind);
  return type === null ? undefined : ((record as unknown as Fields)[type] as string);
}

/** The ids by which a record says whom it concerns. @internal */
export const concernsOf = (record: AnyRecord): readonly string[] =>
  facetsOf(record.kind).concerns.flatMap((field) => idsIn((record as unknown as Fields)[field]));

/**
 * The ids in a field that says whom a record concerns: a reference, or a list of references, of
 * participants, of agenda items or of subjects. A participant concerns its party, and the party whose
 * office they act in, not the person.
 */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (value === undefined) return [];
  const { id, party, capacity, about } = value as Fields;
  return [id, party, capacity, about].flatMap(idsIn);
}

/** The topics of a record and its parts; empty for a kind without topics. @internal */
export function topicsOf(record: AnyRecord): readonly Topic[] {
  const topics = "topics" in record ? record.topics : [];
  const { parts } = facetsOf(record.kind);
  if (parts === undefined) return topics;
  const withTopics = (record as unknown as Fields)[parts] as readonly {
    topics: readonly Topic[];
  }[];
  return [...topics, ...withTopics.flatMap((part) => part.topics)];
}

/** How far the thing has come; undefined for a kind without modality. @internal */
export const modalityOf = (record: AnyRecord): Modality | undefined =>
  "modality" in record ? record.modality : undefined;
