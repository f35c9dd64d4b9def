import type { Quantity } from "../model/Quantity.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Topic } from "../model/topics.ts";
import type { Time } from "../time/Time.ts";

/**
 * Describes a kind for queries and tables: which of its fields contain the type, the time and the
 * parties of a record. The fields `topics`, `modality` and `citations` have the same name in all
 * kinds. Each kind has a file in `kinds/` with its facets.
 *
 * @internal
 */
export type Facets<R extends AnyRecord> = {
  /** The field with the type of a record; null for a kind without types. */
  readonly type: FieldOf<R, string> | null;
  /**
   * The fields with the parties that a record involves. They contain ids of parties, or ids of other
   * records: the record then involves the parties of those records too. `concernsOf` reads the fields.
   */
  readonly concerns: readonly (keyof R & string)[];
  /** Queries find the kind only if it is asked for, because it does not say what happened. */
  readonly onRequest?: true;
  /** The field with a list of parts that have their own topics. Absent: the kind has no such field. */
  readonly parts?: FieldOf<R, { readonly topics: readonly Topic[] }>;
} & If<Has<R, Time>, TimeFacets<R>>;

/** The fields with the time of a record. Required for each kind that has a field with a time. @internal */
export interface TimeFacets<R> {
  /**
   * The fields that may contain the time of a record, in order: the first field that is present
   * counts. If it contains a reference, the record has the time of that record. If all fields are
   * absent, it has the time of the first source that it cites.
   */
  readonly time: readonly FieldOf<R, Time | string>[];
  /**
   * For a kind whose last field of `time` is only the start: the field with the end. It also ends a
   * span in another field of `time` that has no end. Absent: each field of `time` is the whole span.
   */
  readonly end?: FieldOf<R, Time>;
}

/** The facets of any kind, with the names of fields as plain strings. @internal */
export type AnyFacets = Readonly<Record<"type", string | null>> & {
  readonly concerns: readonly string[];
  readonly onRequest?: true;
  readonly parts?: string;
  readonly time?: readonly string[];
  readonly end?: string;
};

/** Lists the amounts of a record. Required for each kind that has quantities. @internal */
export type Amounts<R> = (record: R) => readonly RecordAmount[];

/** An amount in a record. @internal */
export interface RecordAmount {
  readonly quantity: Quantity;
  /** The JSON Pointer of the quantity in the record. */
  readonly pointer: string;
  /** The period of the amount. Absent: the record states none. */
  readonly period?: Time | undefined;
}

/** The keys of `Records` whose record type is a `Value` or has a field with a `Value`. @internal */
export type KindsWith<Records, Value> = {
  [K in keyof Records]: Has<Records[K], Value> extends true ? K : never;
}[keyof Records];

/** A name in a record, with its JSON Pointer. @internal */
export type PlacedName = readonly [name: string, pointer: string];

/** Lists the names of a record besides its label and aliases. @internal */
export type Names<R> = (record: R) => readonly PlacedName[];

/**
 * The path to a field whose vocabulary has `other`, and which therefore has a field for the term, such
 * as `missionType` with `missionTypeTerm`. `participants/role` is a field of each element of a list.
 *
 * @internal
 */
export type VocabularyPath<R> =
  | TermedField<R>
  | {
      [Field in keyof R & string]-?: `${Field}/${TermedField<ElementOf<NonNullable<R[Field]>>>}`;
    }[keyof R & string];

/** The name of a kind for people. @internal */
export interface Label {
  readonly singular: string;
  readonly plural: string;
}

/** The names of the fields that contain a `Value` or a list of `Value`. */
type FieldOf<R, Value> = {
  [Field in keyof R & string]-?: [NonNullable<R[Field]>] extends [Value | readonly Value[]]
    ? Field
    : never;
}[keyof R & string];

/** The fields of a record that have a field for the term: `missionType`, if there is `missionTypeTerm`. */
type TermedField<R> = {
  [Field in keyof R & string]-?: Field extends `${infer Vocabulary}Term` ? Vocabulary : never;
}[keyof R & string];

type ElementOf<T> = T extends readonly (infer Element)[] ? Element : T;

/** Whether a record is a `Value` or has a field that contains a `Value`. */
type Has<R, Value> = R extends Value ? true : [FieldOf<R, Value>] extends [never] ? false : true;

type If<Condition, Type> = Condition extends true ? Type : unknown;
