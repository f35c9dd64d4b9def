import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * What standing a status gives. Partnership types are not ranked; within one relation `supersedes`
 * orders them.
 *
 * @category Model
 * @since 0.1.0
 */
export const STATUS_TYPES = [
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
] as const;

/** One of {@link STATUS_TYPES}. @category Model @since 0.1.0 */
export type StatusType = (typeof STATUS_TYPES)[number];

/**
 * A standing that one or more parties have, alone or toward a counterpart.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Status extends RecordBase<"status"> {
  /** What standing it is. */
  readonly statusType: StatusType;
  /** Who has it; both sides of a mutual status. */
  readonly holders: readonly IdOf<"party">[];
  /** Toward whom the holders have it. Absent: toward each other, or nobody. */
  readonly counterpart?: IdOf<"party">;
  /** The relation that it belongs to. Absent: none recorded. */
  readonly relation?: IdOf<"relation">;
  /** From when to when it held. */
  readonly held: Time;
  /** The earlier status of the same relation that it took the place of. Absent: none stated. */
  readonly supersedes?: IdOf<"status">;
  /** The set phrase by which the parties name it, as a term. Absent: none printed. */
  readonly formula?: string;
  /** How far it has come. */
  readonly modality: Modality;
}
