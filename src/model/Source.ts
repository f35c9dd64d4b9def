import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The genres of a source. `machine-paraphrase` is a text that software has reworded; `generated` is a
 * text that software has written.
 *
 * @category Model
 * @since 0.1.0
 */
export const GENRES = /* @__PURE__ */ freezeList([
  "news",
  "interview",
  "opinion",
  "machine-paraphrase",
  "generated",
]);

/** A value of {@link GENRES}. @category Model @since 0.1.0 */
export type Genre = (typeof GENRES)[number];

/**
 * The grades of reliability, from the Admiralty scale (AJP-2.1).
 *
 * - `A`: completely reliable.
 * - `B`: usually reliable.
 * - `C`: fairly reliable.
 * - `D`: not usually reliable.
 * - `E`: unreliable.
 * - `F`: the reliability cannot be judged.
 *
 * @category Model
 * @since 0.1.0
 */
export const RELIABILITY_GRADES = /* @__PURE__ */ freezeList(["A", "B", "C", "D", "E", "F"]);

/** A value of {@link RELIABILITY_GRADES}. @category Model @since 0.1.0 */
export type ReliabilityGrade = (typeof RELIABILITY_GRADES)[number];

/**
 * The maintainers' judgement of the reliability of a source.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Reliability {
  /** The grade on the Admiralty scale. */
  readonly grade: ReliabilityGrade;
  /** The reason for the grade. */
  readonly reason: string;
}

/**
 * A document that records cite.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Source extends RecordBase<"source"> {
  /** The headline as printed. Absent: the text has none. */
  readonly title?: string;
  /** The party that published it. Absent: the text does not say. */
  readonly publisher?: IdOf<"party">;
  /** The people who wrote it, in the printed order. Empty: the text names nobody. */
  readonly authors: readonly IdOf<"person">[];
  /** The time at which it was published. */
  readonly published: Time;
  /** The language of the text, as a BCP 47 tag. */
  readonly language: string;
  /** The genre of the text. */
  readonly genre: Genre;
  /** The reliability of the source, with the reason. */
  readonly reliability: Reliability;
  /** The address at which it was published on the web. Absent: not known. */
  readonly url?: string;
  /** The SHA-256 of the text file, in hexadecimal. */
  readonly sha256: string;
  /** The number of paragraphs in the text: the lines that are not blank. */
  readonly paragraphs: number;
}
