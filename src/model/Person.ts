import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The name of a person, with its parts as far as the sources distinguish them.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PersonName {
  /** The whole name in its usual order. */
  readonly full: string;
  /** The part that a source uses alone or marks as the given name. Absent: not certain. */
  readonly given?: string;
  /** The family name. Absent: not certain. */
  readonly family?: string;
}

/**
 * A human being. Each period in which a person holds an office is a {@link Tenure}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Person extends RecordBase<"person"> {
  /** The name and its parts. */
  readonly name: PersonName;
  /** The form of address that a source prints, such as `Dr`. Absent: no source prints it. */
  readonly honorific?: string;
  /** The state or territory whose national a source calls the person. Absent: no source says. */
  readonly nationality?: IdOf<"party">;
}
