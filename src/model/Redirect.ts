import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";

/**
 * The reasons why an id no longer has a record.
 *
 * - `moved`: the record has another id.
 * - `merged`: another record describes the same thing.
 * - `split`: several records describe parts of the thing.
 * - `withdrawn`: the record was removed and nothing replaces it.
 *
 * @category Model
 * @since 0.1.0
 */
export const REDIRECT_TYPES = /* @__PURE__ */ freezeList(["moved", "merged", "split", "withdrawn"]);

/** A value of {@link REDIRECT_TYPES}. @category Model @since 0.1.0 */
export type RedirectType = (typeof REDIRECT_TYPES)[number];

/**
 * An id that no longer has a record, with the ids that replace it. The maintainers remove no released
 * id without a redirect.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Redirect {
  /** The id that no longer has a record. */
  readonly from: IdOf;
  /** The ids that replace it: 1 if it was moved or merged, several if it was split, none if it was withdrawn. */
  readonly to: readonly IdOf[];
  /** What happened to the id. */
  readonly type: RedirectType;
  /** Why it happened, in the maintainers' words. */
  readonly reason: string;
  /** The first version of the dataset without the id. */
  readonly since: string;
}
