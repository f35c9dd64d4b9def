import type { Quantity } from "../model/Quantity.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Topic } from "../model/topics.ts";
import type { Time } from "../time/Time.ts";

/**
 * What queries and tables need to know of a kind of record, beyond the fields that all kinds share
 * (`topics`, `modality`, `citations`). Each kind has a file in `kinds/` that says it.
 *
 * @internal
 */
export type Facets<R extends AnyRecord> = {
  /** The field that says which type of its kind a record is; null for a kind without types. */
  readonly type: FieldOf<R, string> | null;
  /**
   * The fields by which a record says whom it concerns: parties, and other records whose parties are
   * its own too (its relation, its framework, the subjects of its agenda). {@link idsIn} reads them.
   */
  readonly concerns: readonly (keyof R & string)[];
  /** The field with parts of the record that have topics of their own. */
  readonly parts?: FieldOf<R, { readonly topics: readonly Topic[] }>;
} & If<Has<R, Time>, TimeFacets<R>>;

/** How a kind of record takes place in time. A kind with a time among its fields has to say it. @internal */
export interface TimeFacets<R> {
  /**
   * The fields that say when the record takes place; the first that is present counts. A reference
   * means that it shares the time of that record. If all are absent, it shares the time of the
   * first source that it cites.
   */
  readonly time: readonly FieldOf<R, Time | string>[];
  /**
   * For a kind whose last field of `time` is only the start: the field with the end. Absent: each
   * field of `time` is the whole span.
   */
  readonly end?: FieldOf<R, Time>;
}

/** The facets of any kind, as they are read: `time` is absent in kinds without it. @internal */
export type AnyFacets = Readonly<Record<"type", string | null>> & {
  readonly concerns: readonly string[];
  readonly parts?: string;
  readonly time?: readonly string[];
  readonly end?: string;
};

/** The amounts of a record. A kind with quantities has to say where they are. @internal */
export type Amounts<R> = (record: R) => readonly RecordAmount[];

/** An amount of a record. @internal */
export interface RecordAmount {
  readonly quantity: Quantity;
  /** JSON Pointer of the amount in the record. */
  readonly pointer: string;
  /** The period that it is for. Absent: the record names none. */
  readonly period?: Time | undefined;
}

/** The kinds, among some records by kind, whose records are or have a `Value`. @internal */
export type KindsWith<Records, Value> = {
  [K in keyof Records]: Has<Records[K], Value> extends true ? K : never;
}[keyof Records];

/** A name of a record with its JSON Pointer. @internal */
export type PlacedName = readonly [name: string, pointer: string];

/** The names of a record besides its label and aliases. @internal */
export type Names<R> = (record: R) => readonly PlacedName[];

/**
 * A path to a field from a vocabulary that has a term beside it: `missionType`, or
 * `participants/role` for a field of each element of a list.
 *
 * @internal
 */
export type VocabularyPath<R> =
  | TermedField<R>
  | {
      [Field in keyof R & string]-?: `${Field}/${TermedField<ElementOf<NonNullable<R[Field]>>>}`;
    }[keyof R & string];

/** What people call the records of a kind. @internal */
export interface Label {
  readonly one: string;
  readonly many: string;
}

/** The names of the fields that hold a `Value` or a list of them. */
type FieldOf<R, Value> = {
  [Field in keyof R & string]-?: [NonNullable<R[Field]>] extends [Value | readonly Value[]]
    ? Field
    : never;
}[keyof R & string];

type TermedField<R> = {
  [Field in keyof R & string]-?: Field extends `${infer Vocabulary}Term` ? Vocabulary : never;
}[keyof R & string];

type ElementOf<T> = T extends readonly (infer Element)[] ? Element : T;

type Has<R, Value> = R extends Value ? true : [FieldOf<R, Value>] extends [never] ? false : true;

type If<Condition, Type> = Condition extends true ? Type : unknown;
