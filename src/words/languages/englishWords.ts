import { deepFreeze } from "../../dataset/deepFreeze.ts";
import { ENGLISH_TIME_WORDS } from "../../time/englishTimeWords.ts";
import type { Words } from "../Words.ts";
import { ENGLISH_LABELS } from "./english.ts";
import { ENGLISH_AMOUNT_WORDS } from "./englishAmountWords.ts";
import { ENGLISH_CITATION_WORDS } from "./englishCitationWords.ts";
import { ENGLISH_DOUBT_WORDS } from "./englishDoubtWords.ts";
import { ENGLISH_VALIDITY_WORDS } from "./englishValidityWords.ts";

/**
 * All words of the package in British English, which every function uses by default.
 *
 * @example
 * ```ts
 * import { ENGLISH_WORDS } from "laos-relations";
 *
 * ENGLISH_WORDS.time.undated; // => "undated"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export const ENGLISH_WORDS: Words = /* @__PURE__ */ (() =>
  deepFreeze({
    locale: "en-GB",
    labels: ENGLISH_LABELS,
    time: ENGLISH_TIME_WORDS,
    validity: ENGLISH_VALIDITY_WORDS,
    amounts: ENGLISH_AMOUNT_WORDS,
    doubts: ENGLISH_DOUBT_WORDS,
    citations: ENGLISH_CITATION_WORDS,
  }))();
