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
 * Diacritics are the marks that scripts share, and the points of Hebrew. The marks of one script, such
 * as Lao, Thai or Hindi, are vowels and tones, and Japanese voicing marks make other syllables: they
 * stay.
 *
 * @internal
 */
export const wordsOf = (text: string): readonly string[] =>
  // ASCII patterns only: with a letter beyond Latin-1, engines store the module with two bytes per
  // character.
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7.'\u2019]/gu, "")
    .replace(/[^\0-\x7f]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** A word of a name to search in. @internal */
export interface NameWord {
  readonly word: string;
  /** How much of a word of the name it is, from 0.5 to 1; 1 for a whole word. */
  readonly weight: number;
}

/** A letter of a script that puts no blanks between words. */
const UNSPACED =
  /[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The most letters of a word at which another word may begin, so that an index stays small. */
const MOST_BEGINNINGS = 100;

/**
 * The words of a name, and after them what begins within a word of a script without blanks. No
 * letter's vowels and tones are cut off.
 *
 * @internal
 */
export function nameWords(words: readonly string[]): readonly NameWord[] {
  const parts = words
    .filter((word) => UNSPACED.test(word))
    .flatMap((word) =>
      [...word.slice(0, MOST_BEGINNINGS).matchAll(/(?!^)\p{L}/gu)].map(({ index }) => ({
        word: word.slice(index),
        weight: 1 - (0.5 * index) / word.length,
      })),
    );
  return [...words.map((word) => ({ word, weight: 1 })), ...parts];
}

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
 * Scores how well words match a name, from 0 to 1; 0 if they cannot each have a word of the name for
 * itself. A name of only these words scores higher than a longer name.
 *
 * @param sought - for each word, the words that match it, with their scores
 * @param name - the words of the name, from {@link nameWords}
 * @internal
 */
export function matchScore(
  sought: readonly ReadonlyMap<string, number>[],
  name: readonly NameWord[],
): number {
  const scoreAt = (rank: number, index: number) => {
    const { word, weight } = name[index] as NameWord;
    return (sought[rank]?.get(word) ?? 0) * weight;
  };
  /** The rank of the sought word that has each word of the name. */
  const taken = new Map<number, number>();
  /** Gives a sought word its best word; one that has it moves to another word if it can. */
  const place = (rank: number, tried: Set<number>): boolean =>
    [...name.keys()]
      .filter((index) => scoreAt(rank, index) > 0)
      .sort((a, b) => scoreAt(rank, b) - scoreAt(rank, a))
      .some((index) => {
        if (tried.has(index)) return false;
        tried.add(index);
        const other = taken.get(index);
        if (other !== undefined && !place(other, tried)) return false;
        taken.set(index, rank);
        return true;
      });
  if (!sought.every((_, rank) => place(rank, new Set()))) return 0;
  const sum = [...taken].reduce((total, [index, rank]) => total + scoreAt(rank, index), 0);
  const length = name.filter(({ weight }) => weight === 1).length;
  return (sum / sought.length) * (0.5 + Math.min(0.5, (0.5 * sought.length) / length));
}
