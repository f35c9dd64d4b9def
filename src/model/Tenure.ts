import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * What an office is, whatever its title.
 *
 * @category Model
 * @since 0.1.0
 */
export const OFFICE_TYPES = [
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "minister",
  "party-leader",
  "party-secretary",
  "ambassador",
  "high-representative",
  "student",
] as const;

/** One of {@link OFFICE_TYPES}. @category Model @since 0.1.0 */
export type OfficeType = (typeof OFFICE_TYPES)[number];

/**
 * A person's holding of an office. One who holds two offices has two tenures.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Tenure extends RecordBase<"tenure"> {
  /** Who holds it. */
  readonly person: IdOf<"person">;
  /** The state, party, ministry or body whose office it is. */
  readonly party: IdOf<"party">;
  /** The title of the office. */
  readonly office: string;
  /** What the office is. */
  readonly officeType: OfficeType;
  /** Of what it was the first, in the maintainers' words. Absent: no source calls it a first. */
  readonly first?: string;
  /** From when to when it was held. */
  readonly held: Time;
}
