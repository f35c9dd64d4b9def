import type { Discrepancy } from "../model/Discrepancy.ts";
import { freezeList } from "../model/freezeList.ts";
import type { IdOf } from "../model/ids.ts";
import type { Time } from "../time/Time.ts";

/**
 * The reasons not to rely on a field.
 *
 * - `disputed`: a discrepancy says that the field is misprinted, contradictory, ambiguous or open.
 * - `unconfirmed`: a discrepancy says that the field was looked for in other publications and not found.
 * - `refined`: a discrepancy says that another source states the field less precisely. The sources agree.
 * - `inferred`: the maintainers concluded the field, or the whole record, from the context.
 * - `derived`: the field was computed from a statement.
 * - `uncertain`: the field is a date that is marked uncertain.
 * - `missing`: no source gives the field.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export const DOUBT_TYPES = /* @__PURE__ */ freezeList([
  "disputed",
  "unconfirmed",
  "refined",
  "inferred",
  "derived",
  "uncertain",
  "missing",
]);

/** A value of {@link DOUBT_TYPES}. @category Check evidence @since 0.1.0 */
export type DoubtType = (typeof DOUBT_TYPES)[number];

/**
 * A reason not to rely on a field.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface Doubt {
  /** The id of the record. */
  readonly id: IdOf;
  /** JSON Pointer (RFC 6901) of the field; the empty string is the record as a whole. */
  readonly pointer: string;
  /** The type of the doubt. */
  readonly doubtType: DoubtType;
  /** The reason in the data: a reason, a derivation, a note, or the label of a discrepancy. */
  readonly reason: string;
  /** The time that is in doubt. Absent: the doubt is about another field, or comes from a discrepancy. */
  readonly time?: Time;
  /** The discrepancy with its readings, if the doubt is `disputed`, `unconfirmed` or `refined`. Absent: the record itself states the doubt. */
  readonly discrepancy?: Discrepancy;
}

/** The reason of a record that is inferred without a note. @internal */
export const FROM_CONTEXT = "read from the context";
