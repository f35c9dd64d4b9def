import type { IdOf } from "./ids.ts";

/**
 * Why an id no longer has a record of its own.
 *
 * @category Model
 * @since 0.1.0
 */
export const REDIRECT_TYPES = ["moved", "merged", "split", "withdrawn"] as const;

/** One of {@link REDIRECT_TYPES}. @category Model @since 0.1.0 */
export type RedirectType = (typeof REDIRECT_TYPES)[number];

/**
 * Where an id has gone. No id is deleted without one.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Redirect {
  /** The id that has no record any more. */
  readonly from: IdOf;
  /** The ids that stand in its place: one when moved or merged, several when split, none when withdrawn. */
  readonly to: readonly IdOf[];
  /** What happened to it. */
  readonly type: RedirectType;
  /** Why. */
  readonly reason: string;
  /** The first dataset version without the id. */
  readonly since: string;
}
