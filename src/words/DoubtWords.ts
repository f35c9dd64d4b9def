import type { Kind } from "../model/kinds.ts";
import type { RecordByKind } from "../model/records.ts";
import type { TimeLanguage } from "../time/TimeWords.ts";

/**
 * The names of the fields of all kinds, without the fields for terms (`missionTypeTerm`), which are
 * described as the field that they belong to.
 *
 * @category Show to people
 * @since 0.2.0
 */
export type FieldName = Exclude<
  { [K in Kind]: keyof RecordByKind[K] & string }[Kind],
  `${string}Term`
>;

/**
 * The fields that are in doubt, as {@link DoubtWords} get them.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface DoubtedFields {
  /** The fields in words: `the date and the place`. */
  readonly text: string;
  /** Their names, to decide between singular and plural. Empty: the record as a whole. */
  readonly names: readonly FieldName[];
}

/**
 * The words that a language has for doubts, with which {@link formatDoubts} writes sentences.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface DoubtWords {
  /** The fields of records with their articles, as they stand in a sentence. */
  readonly fields: Readonly<Record<FieldName, string>>;
  /** The record as a whole, with its article. */
  readonly record: string;
  /** A discrepancy says that the fields are misprinted, contradictory, ambiguous or open. */
  disputed(fields: DoubtedFields): string;
  /** The fields were looked for in other publications and not found. */
  unconfirmed(fields: DoubtedFields): string;
  /** Another source states the fields less precisely. */
  refined(fields: DoubtedFields): string;
  /** The maintainers concluded the fields from the context. */
  inferred(fields: DoubtedFields): string;
  /** The fields were computed from a count of years that a source gives; `on` is the date of the source. */
  derived(fields: DoubtedFields, years: number, on: string): string;
  /** The fields are dates that are marked uncertain. */
  uncertain(fields: DoubtedFields): string;
  /** No source gives the fields. */
  missing(fields: DoubtedFields): string;
  /** A sentence and what explains it. */
  because(sentence: string, reason: string): string;
}

/**
 * A language with its words for doubts, such as {@link ENGLISH_WORDS}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface DoubtLanguage extends TimeLanguage {
  /** The words for doubts, for {@link formatDoubts}. */
  readonly doubts: DoubtWords;
}
