import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The forms of a relation, by the number of its sides.
 *
 * - `bilateral`: two sides.
 * - `trilateral`: three sides.
 * - `regional`: the members of a region or bloc.
 * - `multilateral`: more than three sides that are not a region.
 * - `other`: another form, named in `formTerm`.
 *
 * @category Model
 * @since 0.1.0
 */
export const RELATION_FORMS = /* @__PURE__ */ freezeList([
  "bilateral",
  "trilateral",
  "regional",
  "multilateral",
  "other",
]);

/** A value of {@link RELATION_FORMS}. @category Model @since 0.1.0 */
export type RelationForm = (typeof RELATION_FORMS)[number];

/**
 * The connection of two or more parties. Statuses, events, agreements and other records refer to it.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Relation extends RecordBase<"relation"> {
  /** The parties of the relation, at least two. `validateDataset` warns if they are not in id order. */
  readonly parties: readonly IdOf<"party">[];
  /** The form of the relation. */
  readonly form: RelationForm;
  /** The form in the words of the source, as a term. Required if `form` is `other`. Absent: `form` says enough. */
  readonly formTerm?: string;
}
