/**
 * Every code that a {@link LaosRelationsError} can carry. The list is closed: a new code is a
 * minor release, a removed or renamed one a major release.
 *
 * | code | raised when |
 * |---|---|
 * | `unsupported-edtf` | a date is not in the supported subset of EDTF, or is no day of the calendar |
 * | `reversed-interval` | an interval or a set ends before it begins |
 * | `contradictory-time` | a period that a source vouches for lies outside the time it belongs to |
 * | `unknown-id` | no record of the dataset has the id, and no redirect leads from it to one |
 * | `unknown-code` | no party of the dataset has the code |
 * | `unknown-value` | a value is not in its closed vocabulary (kind, topic, modality, certainty …) |
 * | `invalid-criteria` | criteria are not an object, hold an unknown field, or a field of the wrong form; or what stands for the dataset is none |
 * | `invalid-pointer` | a JSON Pointer does not lead to a field of the record |
 * | `invalid-record` | a record does not fit its schema, as {@link laos-relations/schemas!parseRecord | parseRecord} throws it; among its `issues`, in a way that no narrower code names |
 * | `unknown-key` | a record holds a field that its kind does not have |
 * | `missing-key` | a record lacks a field that its kind requires |
 * | `wrong-prefix` | a record's own id does not begin with its kind, or holds characters a slug may not |
 * | `wrong-kind` | a reference names a record of a kind that its field does not take |
 * | `dangling-reference` | a reference names a record that the dataset does not hold |
 * | `duplicate-id` | two records have the same id |
 * | `duplicate-code` | two parties carry the same code or the same outside identifier |
 * | `uncited` | a record has no citation |
 * | `invalid-citation` | a citation's passage is empty, reversed, or outside its source |
 * | `inconsistent-record` | two fields of the data that must agree do not |
 * | `invalid-dataset` | a dataset has faults; `issues` lists all of them |
 * | `wrong-dataset` | a dataset is not the one that was pinned |
 * | `unsupported-schema` | a dataset has a collection that this version of the package does not know, or is asked about a kind that came after its schema |
 *
 * @category Errors
 * @since 0.1.0
 */
export type ErrorCode =
  | "unsupported-edtf"
  | "reversed-interval"
  | "contradictory-time"
  | "unknown-id"
  | "unknown-code"
  | "unknown-value"
  | "invalid-criteria"
  | "invalid-pointer"
  | DataErrorCode
  | "invalid-dataset"
  | "wrong-dataset"
  | "unsupported-schema";

/**
 * The codes that a fault of the data itself, found while validating, can have; each fault of a
 * dataset is one {@link DataIssue}. `unsupported-edtf`, `reversed-interval`, `contradictory-time`,
 * `unknown-value` and `invalid-pointer` are shared with questions asked of a dataset.
 *
 * @category Errors
 * @since 0.1.0
 */
export type DataErrorCode =
  | "unsupported-edtf"
  | "reversed-interval"
  | "contradictory-time"
  | "unknown-value"
  | "invalid-pointer"
  | "invalid-record"
  | "unknown-key"
  | "missing-key"
  | "wrong-prefix"
  | "wrong-kind"
  | "dangling-reference"
  | "duplicate-id"
  | "duplicate-code"
  | "uncited"
  | "invalid-citation"
  | "inconsistent-record";

/**
 * Where a fault is: a record and a place in it, or a field of the criteria.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface ErrorPlace {
  /** The id of the record at fault, or its collection and position where it has no usable id. Absent: no record is at fault. */
  readonly id?: string;
  /** JSON Pointer (RFC 6901) into the record; the empty string is the record itself. Absent: no record is at fault. */
  readonly pointer?: string;
  /** The criteria field or parameter at fault, such as `"during"` or `"between[1]"`. Absent: none is. */
  readonly field?: string;
}

/**
 * One fault of a dataset.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface DataIssue {
  /** Which rule is broken. */
  readonly code: DataErrorCode;
  /** The id of the record at fault, or its collection and position where it has no usable id. */
  readonly id: string;
  /** JSON Pointer (RFC 6901) into the record; the empty string is the record itself. */
  readonly pointer: string;
  /** What stands there; `undefined` where nothing does. */
  readonly value: unknown;
  /** What should stand there, in words. */
  readonly expected: string;
}

/**
 * What a {@link LaosRelationsError} is made of.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface ErrorDetails {
  /** The value that was refused. */
  readonly value: unknown;
  /** What was expected in its place, in words. */
  readonly expected: string;
  /** Where it stood. Absent: nowhere but in the value. */
  readonly place?: ErrorPlace;
  /** Every fault found, where a whole dataset or record was validated. Absent: nothing was. */
  readonly issues?: readonly DataIssue[];
}

/**
 * The one error class of the package. Catch it and switch on `code`; the message is for people and
 * may be reworded in any release.
 *
 * @example
 * ```ts
 * import { LaosRelationsError, parseEdtf } from "laos-relations";
 *
 * try {
 *   parseEdtf("spring 2024");
 * } catch (error) {
 *   if (!(error instanceof LaosRelationsError)) throw error;
 *   error.code; // => "unsupported-edtf"
 *   error.value; // => "spring 2024"
 * }
 * ```
 *
 * @category Errors
 * @since 0.1.0
 */
export class LaosRelationsError extends Error {
  /** Always `"LaosRelationsError"`, so that errors can be told apart across realms and bundles. */
  override readonly name = "LaosRelationsError";
  /** Which rule was broken. */
  readonly code: ErrorCode;
  /** The value that was refused. */
  readonly value: unknown;
  /** What was expected in its place, in words. */
  readonly expected: string;
  /** Where it stood; empty where nowhere but in the value. */
  readonly place: ErrorPlace;
  /** Every fault found, where a whole dataset or record was validated; empty otherwise. */
  readonly issues: readonly DataIssue[];

  /**
   * Makes an error; the message is written from the details.
   *
   * @param code - the rule that was broken
   * @param details - the value, what was expected, and where
   */
  constructor(code: ErrorCode, { value, expected, place = {}, issues = [] }: ErrorDetails) {
    const where = [place.id, place.pointer, place.field].filter(Boolean).join(" ");
    super(`${code}${where && ` at ${where}`}: ${show(value)}; expected ${expected}`);
    this.code = code;
    this.value = value;
    this.expected = expected;
    this.place = place;
    this.issues = issues;
  }
}

/** A value in at most 80 characters; values that JSON cannot hold are named by their type. */
function show(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle or a bigint: the type is all that can be said in a line.
  }
  const shown = text ?? `(${typeof value})`;
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
