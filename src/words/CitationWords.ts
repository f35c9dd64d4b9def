import type { TimeLanguage } from "../time/TimeWords.ts";

/**
 * The words that a language has for the parts of a source, with which {@link formatCitations} writes
 * references.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface CitationWords {
  /** Some paragraphs of a text: `paras. 1, 2`. */
  paragraphs(numbers: string, count: number): string;
  /** Some rows of a table: `rows 1, 2`. */
  rows(numbers: string, count: number): string;
}

/**
 * A language with its words for citations, such as {@link ENGLISH_WORDS}.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface CitationLanguage extends TimeLanguage {
  /** The words for citations, for {@link formatCitations}. */
  readonly citations: CitationWords;
}
