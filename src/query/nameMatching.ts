import { findBeginning, findNear, type WordList } from "./wordList.ts";

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
 * The words of a list that match a word, each with a score up to 1: equal, beginning with the sought
 * word, or with typing errors.
 *
 * @internal
 */
export function wordScores(sought: string, words: WordList): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const allowed = sought.length < 4 ? 0 : sought.length < 7 ? 1 : 2;
  if (allowed > 0) {
    findNear(words, sought, allowed, (word, errors) => {
      scores.set(word, 0.8 - (0.3 * errors) / 2);
    });
  }
  // A word that begins with the sought word scores by its beginning, however many errors it has.
  findBeginning(words, sought, (word) => {
    scores.set(word, word === sought ? 1 : 0.6 + (0.3 * sought.length) / word.length);
  });
  return scores;
}

/**
 * Scores how well words match a name, from 0 to 1; 0 if a word is not in the name. A name of only
 * these words scores higher than a longer name.
 *
 * @param sought - for each word, the words that match it, with their scores
 * @param name - the words of the name
 * @internal
 */
export function matchScore(
  sought: readonly ReadonlyMap<string, number>[],
  name: readonly string[],
): number {
  const remaining = [...name];
  let sum = 0;
  for (const scores of sought) {
    let best = 0;
    let bestIndex = -1;
    for (const [index, word] of remaining.entries()) {
      const score = scores.get(word) ?? 0;
      if (score > best) [best, bestIndex] = [score, index];
    }
    if (best === 0) return 0;
    remaining.splice(bestIndex, 1);
    sum += best;
  }
  return (sum / sought.length) * (0.5 + (0.5 * sought.length) / name.length);
}
