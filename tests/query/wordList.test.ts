import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/model/editDistance.ts";
import { findBeginning, findNear, wordList } from "../../src/query/wordList.ts";

/** Few letters, so that words are near each other; `!` shares its bit with `a`. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "!", "ລ"), maxLength: 8 });
const words = fc.array(word, { maxLength: 60 });

const near = (all: readonly string[], sought: string, allowed: number) => {
  const found: [string, number][] = [];
  findNear(wordList(all), sought, allowed, (word, errors) => found.push([word, errors]));
  return found;
};

describe("findNear", () => {
  it("finds what a comparison with each word finds, with the same number of errors", () => {
    fc.assert(
      fc.property(words, word, fc.constantFrom(0, 1, 2, 3), (all, sought, allowed) => {
        const expected = [...new Set(all)]
          .sort()
          .map((other): [string, number] => [other, editDistance(sought, other, allowed)])
          .filter(([, errors]) => errors <= allowed);
        expect(near(all, sought, allowed)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("compares letter by letter only words with nearly the same letters", () => {
    const read: string[] = [];
    const { words: sorted, letters } = wordList(["abcd", "abce", "wxyz", "abxy"]);
    const watched = new Proxy(sorted, {
      get: (list, key) => {
        if (/^\d+$/.test(String(key))) read.push(list[Number(key)] as string);
        return Reflect.get(list, key);
      },
    });
    findNear({ words: watched, letters }, "abcd", 1, () => {});
    expect(read).toEqual(["abcd", "abce"]);
  });
});

describe("findBeginning", () => {
  it("finds the words that begin with a text, in order", () => {
    fc.assert(
      fc.property(words, word, (all, text) => {
        const found: string[] = [];
        findBeginning(wordList(all), text, (word) => found.push(word));
        expect(found).toEqual([...new Set(all)].sort().filter((word) => word.startsWith(text)));
      }),
    );
  });
});
