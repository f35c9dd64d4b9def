/**
 * All words of the package in Lao. No native speaker has reviewed them yet.
 *
 * @module laos-relations/words/lo
 */

export { LAO_LABELS } from "./languages/lao.ts";
export { LAO_WORDS } from "./languages/laoWords.ts";
