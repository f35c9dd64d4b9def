import type { ValidityWords } from "../ValidityWords.ts";

/** The words for whether something holds in English. @internal */
export const ENGLISH_VALIDITY_WORDS: ValidityWords = {
  certainly: "certainly",
  possibly: "possibly",
  vouched: (day) => `last vouched for on ${day}`,
};
