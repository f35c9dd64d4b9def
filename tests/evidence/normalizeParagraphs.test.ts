import { expect, it } from "vitest";
import { normalizeParagraphs } from "../../src/evidence/normalizeParagraphs.ts";

it("takes each line that is not blank for a paragraph", () => {
  expect(normalizeParagraphs("One\n\n \t \nTwo\n")).toEqual(["One", "Two"]);
  expect(normalizeParagraphs("One\r\n\r\nTwo\r\n")).toEqual(["One", "Two"]);
  expect(normalizeParagraphs("")).toEqual([]);
});

it("makes a single space of any run of white space, and trims", () => {
  expect(normalizeParagraphs("  two \t\u00a0 words  ")).toEqual(["two words"]);
});

it("composes letters (Unicode NFC)", () => {
  const composed = "Türkiye";
  const decomposed = composed.normalize("NFD");
  expect(decomposed).not.toBe(composed);
  expect(normalizeParagraphs(decomposed)).toEqual([composed]);
});
