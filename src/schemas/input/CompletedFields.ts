import type { Kind } from "../../model/kinds.ts";

/**
 * The names of the fields that are completed if they are absent: of each kind, and of the objects in
 * a list of a record, by kind and field. {@link EveryRecord} adds those of every kind.
 *
 * The compiler holds {@link COMPLETIONS}, which says the values, to these names. They are apart from
 * it because the published types need only the names.
 *
 * @internal
 */
export interface CompletedFields {
  source: "authors" | "published" | "language" | "reliability";
  tenure: "held";
  status: "held" | "modality";
  event: "date" | "participants" | "topics" | "agenda" | "modality";
  "event.participants": "role";
  "event.agenda": "modality";
  "event.commemorates": "date";
  agreement: "level" | "signatories" | "signed" | "modality" | "topics";
  mission: "residence" | "established" | "modality";
  project: "to" | "stage" | "period" | "quantities" | "modality" | "topics";
  commitment: "toward" | "modality" | "topics";
  figure: "period" | "aggregation" | "topics";
  assessment: "topics";
}

/** The fields that are completed in a record of any kind. @internal */
export type EveryRecord = "kind" | "aliases" | "certainty";

/** The names of the fields that are completed at a path. @internal */
export type CompletedAt<Path extends string> =
  | (Path extends Kind ? EveryRecord : never)
  | (Path extends keyof CompletedFields ? CompletedFields[Path] : never);
