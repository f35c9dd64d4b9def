import type { Kind } from "../model/kinds.ts";
import type { TYPES } from "../model/records.ts";

/**
 * The types that the records of each kind may have, for `type` in the criteria of a query. The type of
 * a source is its genre, of a relation its form, and of a figure its measure; the other kinds have a
 * field for it, such as `missionType`. People and assessments have no types, so theirs is `never`.
 *
 * @category Model
 * @since 0.1.0
 */
export type TypeByKind = { readonly [K in Kind]: (typeof TYPES)[K][number] };
