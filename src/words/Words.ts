import type { AmountLanguage } from "./AmountWords.ts";
import type { CitationLanguage } from "./CitationWords.ts";
import type { DoubtLanguage } from "./DoubtWords.ts";
import type { Labels } from "./Labels.ts";
import type { ValidityLanguage } from "./ValidityWords.ts";

/**
 * All words of the package in one language: the labels of values, and the words for sentences.
 *
 * The type is complete: an object that lacks a member does not compile. For a language of your own,
 * start from a copy of an existing one, or spread it and replace what you need.
 *
 * @example
 * ```ts
 * import { ENGLISH_WORDS, formatTime, type Words } from "laos-relations";
 *
 * const ours = {
 *   ...ENGLISH_WORDS,
 *   time: { ...ENGLISH_WORDS.time, undated: "n.d.", approximate: (date) => `c. ${date}` },
 * } satisfies Words;
 * formatTime("2017~", { words: ours }); // => "c. 2017"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface Words extends ValidityLanguage, AmountLanguage, DoubtLanguage, CitationLanguage {
  /** The labels of all values, for {@link labelOf} and {@link typeLabelOf}. */
  readonly labels: Labels;
}
