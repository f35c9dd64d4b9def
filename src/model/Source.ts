import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * What kind of text a source is.
 *
 * @category Model
 * @since 0.1.0
 */
export const GENRES = ["news", "interview", "opinion", "machine-paraphrase", "generated"] as const;

/** One of {@link GENRES}. @category Model @since 0.1.0 */
export type Genre = (typeof GENRES)[number];

/**
 * The Admiralty scale of source reliability (AJP-2.1): A completely reliable, B usually, C fairly,
 * D not usually, E unreliable, F cannot be judged.
 *
 * @category Model
 * @since 0.1.0
 */
export const RELIABILITY_GRADES = ["A", "B", "C", "D", "E", "F"] as const;

/** One of {@link RELIABILITY_GRADES}. @category Model @since 0.1.0 */
export type ReliabilityGrade = (typeof RELIABILITY_GRADES)[number];

/**
 * How far a source can be relied on.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Reliability {
  /** Grade on the Admiralty scale. */
  readonly grade: ReliabilityGrade;
  /** The ground of the grade. */
  readonly reason: string;
}

/**
 * A document that statements are taken from.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Source extends RecordBase<"source"> {
  /** The headline as printed. Absent: the text has none. */
  readonly title?: string;
  /** Who published it. Absent: the text does not say. */
  readonly publisher?: IdOf<"party">;
  /** Who wrote it, in the order printed; empty where the text names nobody. */
  readonly authors: readonly IdOf<"person">[];
  /** When it was published. */
  readonly published: Time;
  /** The language of the text, as a BCP 47 tag. */
  readonly language: string;
  /** What kind of text it is. */
  readonly genre: Genre;
  /** How far the source can be relied on, and why. */
  readonly reliability: Reliability;
  /** Where it was published on the web. Absent: not known. */
  readonly url?: string;
  /** SHA-256 of the text file, in hexadecimal. */
  readonly sha256: string;
  /** The number of paragraphs: lines that are not blank. */
  readonly paragraphs: number;
}
