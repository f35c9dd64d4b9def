import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of place. A state as an actor is a {@link Party}.
 *
 * - `city`: a city or town. (GeoNames P)
 * - `province`: a first-level division of a state. (GeoNames ADM1)
 * - `region`: an area with or without borders of its own. (GeoNames L)
 * - `site`: a particular spot, such as a school, a dam or a monument. (GeoNames S)
 * - `unstated`: the sources do not say.
 * - `country`: the territory of a state, if a source names only the country. (GeoNames PCLI)
 * - `territory`: a dependent or disputed territory. (GeoNames PCLD)
 * - `district`: a lower division of a state. (GeoNames ADM2 and below)
 * - `village`: a village. (GeoNames P)
 * - `building`: a building with a name. (GeoNames S)
 * - `border-crossing`: a border post or bridge. (GeoNames S)
 * - `port`: a port, airport or station. (GeoNames S)
 * - `zone`: an economic zone, park or reserve. (GeoNames L)
 * - `route`: a road, railway or line between places. (GeoNames R)
 * - `water`: a river, lake or sea. (GeoNames H)
 * - `landform`: an island, mountain or plateau. (GeoNames T)
 * - `online`: no place: by telephone or over the internet.
 * - `other`: another type, named in `placeTypeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: GeoNames, the feature classes and
 * codes of GeoNames.
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
  "country",
  "territory",
  "district",
  "village",
  "building",
  "border-crossing",
  "port",
  "zone",
  "route",
  "water",
  "landform",
  "online",
  "other",
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
  /** The state or territory that contains the place. Absent: several do, or no source says. */
  readonly country?: IdOf<"party">;
  /** The type of place. */
  readonly placeType: PlaceType;
  /** The type in the words of the source, as a term. Required if `placeType` is `other`. Absent: `placeType` says enough. */
  readonly placeTypeTerm?: string;
}
