import type { Dataset } from "../dataset/Dataset.ts";
import type { Citation } from "../model/Citation.ts";
import { invalidWords, languageOf } from "../time/languageOf.ts";
import type { CitationLanguage } from "../words/CitationWords.ts";
import { referenceTo } from "./referenceTo.ts";

/**
 * Options of {@link formatCitations}.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface FormatCitationsOptions {
  /** The words of a language, such as {@link laos-relations/words/fr!FRENCH_WORDS | FRENCH_WORDS}. Default: English. */
  readonly words?: CitationLanguage | undefined;
}

/**
 * Writes citations as a short reference: for each source its label, its date of publication, and the
 * paragraphs, rows or locators.
 *
 * Use {@link evidenceFor} for the citations of a record with their sources, and
 * {@link laos-relations/export!citeDataset | citeDataset} to cite the dataset itself.
 *
 * @param dataset - the dataset that has the sources
 * @param citations - citations of its records
 * @param options - the words of a language. The labels of the sources are texts of the data
 * @returns a line without a full stop: the sources in the order of the citations, each with its
 *   paragraphs and rows in ascending order; the empty string for no citations
 * @throws `unknown-id` if a citation does not name a source of the dataset; `invalid-criteria` if
 *   `citations` is not an array,
 *   or an option has another form
 *
 * @example
 * ```ts
 * import { dataset, formatCitations, getRecord } from "laos-relations";
 * import { FRENCH_WORDS } from "laos-relations/words/fr";
 *
 * const { citations } = getRecord(dataset, "commitment:laos-vietnam-key-sectors");
 * formatCitations(dataset, citations); // => "Report on the Hanoi talks (27 January 2026), paras. 1, 2"
 * formatCitations(dataset, citations, { words: FRENCH_WORDS });
 * // => "Report on the Hanoi talks (27 janvier 2026), par. 1, 2"
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function formatCitations(
  dataset: Dataset,
  citations: readonly Citation[],
  options: FormatCitationsOptions = {},
): string {
  const language = languageOf(options);
  const { words } = options;
  if (words && typeof words.citations?.paragraphs !== "function") {
    throw invalidWords(words);
  }
  return referenceTo(dataset, citations, words?.citations, language);
}
