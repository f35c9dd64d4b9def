import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of status. They have no rank: the order of the list means nothing. Within one relation,
 * `supersedes` says which status replaced which.
 *
 * @category Model
 * @since 0.1.0
 */
export const STATUS_TYPES = /* @__PURE__ */ freezeList([
  "diplomatic-relations",
  "comprehensive-partnership",
  "strategic-partnership",
  "special-relationship",
  "member",
  "sectoral-dialogue-partner",
  "dialogue-partner",
  "country-coordinator",
  "host",
  "chair",
  "least-developed-country",
]);

/** A value of {@link STATUS_TYPES}. @category Model @since 0.1.0 */
export type StatusType = (typeof STATUS_TYPES)[number];

/**
 * A standing that parties have for some time: diplomatic relations, a partnership, a membership.
 * Parties may have it mutually, toward a counterpart, or by themselves.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Status extends RecordBase<"status"> {
  /** The type of status. */
  readonly statusType: StatusType;
  /** The parties that have the status, at least one. For a mutual status: both sides. */
  readonly holders: readonly IdOf<"party">[];
  /** The party toward which the holders have it. Absent: they have it toward each other, or by themselves. */
  readonly counterpart?: IdOf<"party">;
  /** The relation that it belongs to. Absent: the dataset records none. */
  readonly relation?: IdOf<"relation">;
  /** The period in which the status holds. */
  readonly held: Time;
  /** The earlier status of the same relation that this status replaced. Absent: no source states it. */
  readonly supersedes?: IdOf<"status">;
  /** The fixed phrase by which the parties call it. Absent: no source prints it. */
  readonly formula?: string;
  /** How far it has progressed. `in-force` and `done` mean that it took effect; other values, that it was only planned. */
  readonly modality: Modality;
}
