import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/model/editDistance.ts";
import { firstFrom, wordsNear } from "../../src/query/wordsNear.ts";

/** Few letters, so that words share beginnings and letters are exchanged often. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
const sorted = (words: readonly string[]) => [...new Set(words)].sort();

function near(sought: string, words: readonly string[], allowed: number) {
  const found: [string, number][] = [];
  wordsNear(sought, words, allowed, (index, errors) =>
    found.push([words[index] as string, errors]),
  );
  return found;
}

describe("wordsNear", () => {
  it("finds what a comparison with each word finds, with the same number of errors", () => {
    fc.assert(
      fc.property(
        word,
        fc.array(word, { maxLength: 60 }).map(sorted),
        fc.constantFrom(1, 2, 3),
        (sought, words, allowed) => {
          const expected = words
            .map((other): [string, number] => [other, editDistance(sought, other, allowed)])
            .filter(([, errors]) => errors <= allowed);
          expect(near(sought, words, allowed)).toEqual(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("does not count two exchanged letters twice, and not letters that are changed after", () => {
    const words = sorted(["ab", "ba", "bca", "acb"]);
    expect(near("ab", words, 1)).toEqual([
      ["ab", 0],
      ["acb", 1],
      ["ba", 1],
    ]);
  });

  it("skips words with a beginning that has too many errors", () => {
    // 26 beginnings of three letters that are all wrong, each of a thousand words.
    const read: string[] = [];
    const words = sorted(
      [..."abcdefghijklmnopqrstuvwxyz"].flatMap((letter) =>
        Array.from({ length: 1000 }, (_, number) => letter.repeat(4) + number),
      ),
    );
    const watched = new Proxy(words, {
      get: (list, key) => {
        if (/^\d+$/.test(String(key))) read.push(String(key));
        return Reflect.get(list, key);
      },
    });
    expect(near("qqqq7", watched, 1).map(([found]) => found)).toContain("qqqq7");
    expect(new Set(read).size).toBeLessThan(3000);
  });
});

describe("firstFrom", () => {
  it("finds the first word that does not sort before a text", () => {
    fc.assert(
      fc.property(fc.array(word).map(sorted), word, (words, text) => {
        const index = words.findIndex((other) => other >= text);
        expect(firstFrom(words, text, 0)).toBe(index < 0 ? words.length : index);
      }),
    );
  });
});
