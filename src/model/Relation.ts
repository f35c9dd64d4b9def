import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * How many sides a relation has.
 *
 * @category Model
 * @since 0.1.0
 */
export const RELATION_FORMS = ["bilateral", "trilateral", "regional"] as const;

/** One of {@link RELATION_FORMS}. @category Model @since 0.1.0 */
export type RelationForm = (typeof RELATION_FORMS)[number];

/**
 * A relation between parties: the hub that statuses, events and agreements hang on.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Relation extends RecordBase<"relation"> {
  /** The parties, two or more, in id order. */
  readonly parties: readonly IdOf<"party">[];
  /** How many sides it has. */
  readonly form: RelationForm;
}
