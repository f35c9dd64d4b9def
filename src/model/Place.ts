import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * What kind of place it is.
 *
 * @category Model
 * @since 0.1.0
 */
export const PLACE_TYPES = ["city", "province", "region", "site", "unstated"] as const;

/** One of {@link PLACE_TYPES}. @category Model @since 0.1.0 */
export type PlaceType = (typeof PLACE_TYPES)[number];

/**
 * A place. A state as an actor is a {@link Party}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Place extends RecordBase<"place"> {
  /** The state it lies in. Absent: in several, or not stated. */
  readonly country?: IdOf<"party">;
  /** What kind of place it is. */
  readonly placeType: PlaceType;
}
