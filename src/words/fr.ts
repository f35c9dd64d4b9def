/**
 * All words of the package in French.
 *
 * @module laos-relations/words/fr
 */

export { FRENCH_LABELS } from "./languages/french.ts";
export { FRENCH_WORDS } from "./languages/frenchWords.ts";
