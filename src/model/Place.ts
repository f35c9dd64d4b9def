import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of place. `unstated` means that the sources do not say.
 *
 * @category Model
 * @since 0.1.0
 */
export const PLACE_TYPES = /* @__PURE__ */ freezeList([
  "city",
  "province",
  "region",
  "site",
  "unstated",
]);

/** A value of {@link PLACE_TYPES}. @category Model @since 0.1.0 */
export type PlaceType = (typeof PLACE_TYPES)[number];

/**
 * A city, province, region or site. A state is not a place; it is a {@link Party}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Place extends RecordBase<"place"> {
  /** The state that contains the place. Absent: several states do, or no source says. */
  readonly country?: IdOf<"party">;
  /** The type of place. */
  readonly placeType: PlaceType;
}
