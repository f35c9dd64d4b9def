import type { CitationWords } from "../CitationWords.ts";

/** The words for citations in English. @internal */
export const ENGLISH_CITATION_WORDS: CitationWords = {
  paragraphs: (numbers, count) => `${count > 1 ? "paras." : "para."} ${numbers}`,
  rows: (numbers, count) => `${count > 1 ? "rows" : "row"} ${numbers}`,
};
