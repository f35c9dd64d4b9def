import type { Citation } from "./Citation.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of discrepancy.
 *
 * - `garble`: a source prints a wrong or misprinted term.
 * - `conflict`: two statements cannot both be right.
 * - `gap`: a source announces or presupposes something that it does not give.
 * - `ambiguity`: a statement has several possible meanings.
 * - `anachronism`: a title or name does not belong to the time that the statement is about.
 * - `error`: a statement is wrong by a standard or by arithmetic.
 * - `imprecision`: a statement is more precise than its basis, such as 1 January for a year.
 * - `censoring`: a date is where the coverage of a source begins or ends, not where the thing
 *   began or ended.
 * - `translation`: versions in different languages differ.
 * - `outdated`: a statement was right and is no longer right.
 * - `not-found`: the maintainers looked for the statement in other publications and did not find
 *   it.
 * - `precision`: statements agree, and one is more precise than another.
 * - `other`: another type, named in `discrepancyTypeTerm`.
 *
 * @category Model
 * @since 0.1.0
 */
export const DISCREPANCY_TYPES = /* @__PURE__ */ freezeList([
  "garble",
  "conflict",
  "gap",
  "ambiguity",
  "anachronism",
  "error",
  "imprecision",
  "censoring",
  "translation",
  "outdated",
  "not-found",
  "precision",
  "other",
]);

/** A value of {@link DISCREPANCY_TYPES}. @category Model @since 0.1.0 */
export type DiscrepancyType = (typeof DISCREPANCY_TYPES)[number];

/**
 * The methods by which the maintainers chose a reading.
 *
 * - `context`: another statement in the same source decides.
 * - `other-source`: another source of the dataset decides.
 * - `identity`: a standard decides, such as the name of a country or the code of a currency.
 * - `language`: spelling, grammar or the meaning of words decides.
 * - `none`: nothing decides, and no reading is preferred.
 * - `documentation`: the documentation of the source decides, such as a codebook.
 * - `computation`: arithmetic decides.
 * - `correction`: a correction by the publisher decides.
 * - `official-over-unofficial`: the statement of a party about its own acts decides.
 * - `primary-over-secondary`: the instrument or record itself decides over a report of it.
 * - `nearer-in-time`: the source that is nearest in time decides.
 * - `more-precise`: the more precise of statements that agree decides.
 * - `other`: another method, named in `methodTerm`.
 *
 * @category Model
 * @since 0.1.0
 */
export const RESOLUTION_METHODS = /* @__PURE__ */ freezeList([
  "context",
  "other-source",
  "identity",
  "language",
  "none",
  "documentation",
  "computation",
  "correction",
  "official-over-unofficial",
  "primary-over-secondary",
  "nearer-in-time",
  "more-precise",
  "other",
]);

/** A value of {@link RESOLUTION_METHODS}. @category Model @since 0.1.0 */
export type ResolutionMethod = (typeof RESOLUTION_METHODS)[number];

/**
 * A field that a discrepancy concerns.
 *
 * @category Model
 * @since 0.1.0
 */
export interface DiscrepancySubject {
  /** The id of the record. */
  readonly id: IdOf;
  /** The JSON Pointer (RFC 6901) of the field in the record; `""` is the whole record. */
  readonly pointer: string;
}

/**
 * A possible reading of a disputed statement.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Reading {
  /** The reading, as a term or in the maintainers' words. */
  readonly value: string;
  /** The citations that support the reading. Empty: no passage does. */
  readonly citations: readonly Citation[];
  /** Whether the dataset follows this reading. At most one reading of a discrepancy is preferred. */
  readonly preferred: boolean;
}

/**
 * An error, contradiction, ambiguity or gap in the sources.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Discrepancy extends RecordBase<"discrepancy"> {
  /** The type of discrepancy. */
  readonly discrepancyType: DiscrepancyType;
  /** The type in the maintainers' words, as a term. Required if `discrepancyType` is `other`. Absent: `discrepancyType` says enough. */
  readonly discrepancyTypeTerm?: string;
  /** The fields that it concerns, at least one. */
  readonly subjects: readonly DiscrepancySubject[];
  /** The possible readings, at least one. */
  readonly readings: readonly Reading[];
  /** How the dataset treats the disputed fields, in the maintainers' words. */
  readonly resolution: string;
  /** The method by which the maintainers chose the preferred reading. */
  readonly method: ResolutionMethod;
  /** The method in the maintainers' words, as a term. Required if `method` is `other`. Absent: `method` says enough. */
  readonly methodTerm?: string;
}
