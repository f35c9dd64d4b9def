import type { Kind } from "../model/kinds.ts";
import type { TYPES } from "./kinds.ts";

/**
 * The types that records of each kind have within their kind, which `type` in the criteria of a query
 * takes: the genre of a source, the instrument type of an agreement, the office type of a tenure, the
 * form of a relation, the measure of a figure. `never` for kinds without types (people, assessments).
 *
 * @category Model
 * @since 0.1.0
 */
export type TypeByKind = { readonly [K in Kind]: (typeof TYPES)[K][number] };
