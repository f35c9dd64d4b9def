import { editDistance } from "../model/editDistance.ts";

/** Letters that Unicode does not decompose into a letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
};

/**
 * Splits a text into words in lower case without diacritics. A dot or an apostrophe does not end a
 * word: "O'Neill" is "oneill".
 *
 * @internal
 */
export const wordsOf = (text: string): readonly string[] =>
  // ASCII patterns only: with a letter beyond Latin-1, engines store the module with two bytes per
  // character.
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.'\u2019]/gu, "")
    .replace(/[^\0-\x7f]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Scores how well words match a name, from 0 to 1; 0 if a word is not in the name. A name of only
 * these words scores higher than a longer name.
 *
 * @internal
 */
export function matchScore(sought: readonly string[], name: readonly string[]): number {
  const remaining = [...name];
  let sum = 0;
  for (const word of sought) {
    let best = 0;
    let bestIndex = -1;
    for (const [index, other] of remaining.entries()) {
      const score = wordScore(word, other);
      if (score > best) [best, bestIndex] = [score, index];
    }
    if (best === 0) return 0;
    remaining.splice(bestIndex, 1);
    sum += best;
  }
  return (sum / sought.length) * (0.5 + (0.5 * sought.length) / name.length);
}

/** Scores how well a word matches another word, from 0 to 1: equal, its start, or with typing errors. */
function wordScore(sought: string, word: string): number {
  if (sought === word) return 1;
  if (word.startsWith(sought)) return 0.6 + (0.3 * sought.length) / word.length;
  const allowed = sought.length < 4 ? 0 : sought.length < 7 ? 1 : 2;
  const errors = editDistance(sought, word, allowed);
  return errors > allowed ? 0 : 0.8 - (0.3 * errors) / 2;
}
