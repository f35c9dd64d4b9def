import { editDistance } from "../model/editDistance.ts";

/** Words to search in, in order, each with the set of its letters. @internal */
export interface WordList {
  readonly words: readonly string[];
  /** For each word, a bit for each of its letters. Different letters may share a bit. */
  readonly letters: Int32Array;
}

/** Prepares words for searches. @internal */
export function wordList(words: Iterable<string>): WordList {
  const sorted = [...new Set(words)].sort();
  return { words: sorted, letters: Int32Array.from(sorted, lettersOf) };
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/**
 * Calls `found` for each word that differs from a word by few typing errors, as {@link editDistance}
 * counts them, with the number of errors.
 *
 * An error takes one letter out of a word at most, and puts one in. So most words are ruled out by
 * their letters, and only the rest is compared letter by letter.
 *
 * @internal
 */
export function findNear(
  { words, letters }: WordList,
  sought: string,
  allowed: number,
  found: (word: string, errors: number) => void,
): void {
  const soughtLetters = lettersOf(sought);
  for (let index = 0; index < words.length; index++) {
    const own = letters[index] as number;
    if (hasMoreBits(soughtLetters & ~own, allowed) || hasMoreBits(own & ~soughtLetters, allowed)) {
      continue;
    }
    const word = words[index] as string;
    const errors = editDistance(sought, word, allowed);
    if (errors <= allowed) found(word, errors);
  }
}

/** Whether a number has more bits than are allowed. Each step clears the lowest bit. */
function hasMoreBits(bits: number, allowed: number): boolean {
  let rest = bits;
  for (let step = 0; step < allowed && rest !== 0; step++) rest &= rest - 1;
  return rest !== 0;
}

/** Calls `found` for each word that begins with a text, or is equal to it. @internal */
export function findBeginning(
  { words }: WordList,
  text: string,
  found: (word: string) => void,
): void {
  // Binary search for the first word that does not sort before the text.
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  for (let index = low; words[index]?.startsWith(text); index++) found(words[index] as string);
}
