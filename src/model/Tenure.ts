import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of office, independent of the title.
 *
 * @category Model
 * @since 0.1.0
 */
export const OFFICE_TYPES = /* @__PURE__ */ freezeList([
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
]);

/** A value of {@link OFFICE_TYPES}. @category Model @since 0.1.0 */
export type OfficeType = (typeof OFFICE_TYPES)[number];

/**
 * The period in which a person holds an office. A person with two offices has two tenures.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Tenure extends RecordBase<"tenure"> {
  /** The person who holds the office. */
  readonly person: IdOf<"person">;
  /** The state, political party, ministry or other body that the office belongs to. */
  readonly party: IdOf<"party">;
  /** The title of the office. */
  readonly office: string;
  /** The type of office. */
  readonly officeType: OfficeType;
  /** Words that complete "the first …", such as `ambassador to a neighbour`, in the maintainers' words. Absent: no source calls it a first. */
  readonly first?: string;
  /** The period in which the person holds the office. */
  readonly held: Time;
}
