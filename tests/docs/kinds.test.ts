import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { KINDS } from "../../src/model/kinds.ts";

/** Returns the words that no table row of a Markdown text begins with, as text or as the label of a link. */
function wordsWithoutRow(text: string, words: readonly string[]): readonly string[] {
  const firstCells = [...text.matchAll(/^\| (?:\{@link \S+ \\\| )?(\w+)\}? \|/gm)];
  const explained = new Set(firstCells.map(([, word]) => word));
  return words.filter((word) => !explained.has(word));
}

it.each(["docs/model.md", "docs/glossary.md"])("%s explains each kind of record", (page) => {
  expect(wordsWithoutRow(readFileSync(join(PATHS.root, page), "utf8"), KINDS)).toEqual([]);
});

it("detects a kind without a row", () => {
  const text =
    "| party | an actor |\n| {@link laos-relations!Event \\| event} | a meeting |\na figure |";
  expect(wordsWithoutRow(text, ["party", "event", "figure"])).toEqual(["figure"]);
});
