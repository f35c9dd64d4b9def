import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The parts of a person's name, as far as the sources tell them apart.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PersonName {
  /** The whole name in the usual order. */
  readonly full: string;
  /** The part that a source uses alone or marks as given. Absent: not certain. */
  readonly given?: string;
  /** The family name. Absent: not certain. */
  readonly family?: string;
}

/**
 * A person. What office they held, and when, is a {@link Tenure}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Person extends RecordBase<"person"> {
  /** The name. */
  readonly name: PersonName;
  /** A title of address as printed. Absent: none printed. */
  readonly honorific?: string;
  /** The state a source calls them a national of. Absent: no source does. */
  readonly nationality?: IdOf<"party">;
}
