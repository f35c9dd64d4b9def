import type { MissingTime, Time } from "../../time/Time.ts";
import type { CompletedAt, CompletedFields } from "./CompletedFields.ts";

/** How a field of a record is completed. @internal */
export interface Completion {
  /** The value if the field is absent. */
  readonly absent?: unknown;
  /** Text in the field is a stated time in EDTF. */
  readonly time?: true;
  /** The completions of the objects in the list that the field contains. */
  readonly each?: Completions;
  /** Another field, whose value decides the value of this field if it is absent. */
  readonly by?: string;
  /** The value for each value of the field `by`; `null` completes nothing. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** How the fields of an object are completed, in this order. @internal */
export type Completions = Readonly<Record<string, Completion>>;

/**
 * The completions that an interface needs: of the fields that {@link CompletedFields} names for the
 * path, of every field that contains a time, and of every list whose objects are completed.
 *
 * @internal
 */
export type CompletionsOf<R, Path extends string> = {
  readonly [F in keyof R & string as IsCompleted<R, F, Path> extends true
    ? F
    : never]-?: (F extends CompletedAt<Path> ? ValueOf<R, R[F]> : unknown) &
    (HasTime<R[F]> extends true ? { readonly time: true } : unknown) &
    (F extends CompletedAt<Path> ? unknown : { readonly absent?: never }) &
    (`${Path}.${F}` extends keyof CompletedFields
      ? { readonly each: CompletionsOf<ElementOf<R[F]>, `${Path}.${F}`> }
      : unknown);
};

/** Whether a field contains a time. @internal */
export type HasTime<V> = [NonNullable<V>] extends [Time] ? true : false;

/** The type of the elements of a list, which may be absent. @internal */
export type ElementOf<V> = NonNullable<V> extends readonly (infer Element)[] ? Element : never;

type IsCompleted<R, F extends keyof R & string, Path extends string> =
  F extends CompletedAt<Path>
    ? true
    : `${Path}.${F}` extends keyof CompletedFields
      ? true
      : HasTime<R[F]>;

/** The value if the field is absent. A required time can only be missing. */
type ValueOf<R, V> =
  HasTime<V> extends true ? { readonly absent: MissingTime } : { readonly absent: V } | By<R, V>;

/** A field whose value decides the value of another. Each value of its vocabulary is listed. */
type By<R, V> = {
  readonly [F in keyof R]-?: R[F] extends string
    ? { readonly by: F; readonly values: { readonly [Value in R[F]]: V | null } }
    : never;
}[keyof R];
