import type { Citation } from "./Citation.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * What is the matter.
 *
 * - `garble`: a source prints a wrong or mangled term.
 * - `conflict`: two statements cannot both be right.
 * - `gap`: a source announces or presupposes what it does not give.
 * - `ambiguity`: a statement can be read in several ways.
 * - `anachronism`: a title or name does not belong to the time told of.
 *
 * @category Model
 * @since 0.1.0
 */
export const DISCREPANCY_TYPES = ["garble", "conflict", "gap", "ambiguity", "anachronism"] as const;

/** One of {@link DISCREPANCY_TYPES}. @category Model @since 0.1.0 */
export type DiscrepancyType = (typeof DISCREPANCY_TYPES)[number];

/**
 * By what a reading was preferred.
 *
 * - `context`: the same source elsewhere.
 * - `other-source`: another source of the dataset.
 * - `identity`: what a thing is called in its standard (a country's name, a currency's code).
 * - `language`: spelling, grammar or the sense of words.
 * - `none`: nothing decides; no reading is preferred.
 *
 * @category Model
 * @since 0.1.0
 */
export const RESOLUTION_METHODS = [
  "context",
  "other-source",
  "identity",
  "language",
  "none",
] as const;

/** One of {@link RESOLUTION_METHODS}. @category Model @since 0.1.0 */
export type ResolutionMethod = (typeof RESOLUTION_METHODS)[number];

/**
 * A field of a record that a discrepancy concerns.
 *
 * @category Model
 * @since 0.1.0
 */
export interface DiscrepancySubject {
  /** The record. */
  readonly id: IdOf;
  /** JSON Pointer (RFC 6901) of the field; the empty string is the whole record. */
  readonly pointer: string;
}

/**
 * One way to read what is disputed.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Reading {
  /** The reading, as a term or in the maintainers' words. */
  readonly value: string;
  /** What speaks for it; empty where nothing but sense does. */
  readonly citations: readonly Citation[];
  /** Whether the dataset follows it. At most one reading of a discrepancy is preferred. */
  readonly preferred: boolean;
}

/**
 * Something that is garbled, contradictory, ambiguous or left out.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Discrepancy extends RecordBase<"discrepancy"> {
  /** What is the matter. */
  readonly discrepancyType: DiscrepancyType;
  /** The fields that it concerns, at least one. */
  readonly subjects: readonly DiscrepancySubject[];
  /** The ways to read it, at least one. */
  readonly readings: readonly Reading[];
  /** How the dataset deals with it. */
  readonly resolution: string;
  /** By what a reading was preferred. */
  readonly method: ResolutionMethod;
}
