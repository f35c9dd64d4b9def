import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageOf, readSetAside } from "../../src/authoring/coverage.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { normalizeParagraphs } from "../../src/evidence/normalizeParagraphs.ts";
import { verifyCitations } from "../../src/evidence/verifyCitations.ts";
import { haveTexts, texts } from "./texts.ts";
import { dataset } from "./working.ts";

/** Words in a row that would be a quotation. */
const MOST_WORDS = 7;

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (words: readonly string[]) =>
  words
    .slice(0, Math.max(0, words.length - MOST_WORDS + 1))
    .map((_, at) => words.slice(at, at + MOST_WORDS).join(" "));

describe.skipIf(!haveTexts)("the dataset against the texts of its sources", () => {
  it("every citation is verified", () => {
    const open = verifyCitations(dataset, texts).filter(({ result }) => result !== "verified");
    expect(open).toEqual([]);
  });

  it("after one letter is changed, exactly the citations on that passage fail", () => {
    for (const [source, text] of Object.entries(texts)) {
      const paragraphs = [...normalizeParagraphs(text)];
      for (const [index, paragraph] of paragraphs.entries()) {
        const at = paragraph.search(/\p{L}/u) + Math.floor(paragraph.length / 3);
        const letter = paragraph[at] === "x" ? "y" : "x";
        const changed = paragraphs.with(
          index,
          paragraph.slice(0, at) + letter + paragraph.slice(at + 1),
        );
        const failed = verifyCitations(dataset, { ...texts, [source]: changed.join("\n") })
          .filter(({ result }) => result === "changed")
          .map(({ id, pointer }) => id + pointer);
        const holding = verifyCitations(dataset, {})
          .filter(
            ({ citation }) =>
              citation.source === source &&
              "paragraph" in citation &&
              citation.paragraph === index + 1 &&
              citation.start <= at &&
              at < citation.end,
          )
          .map(({ id, pointer }) => id + pointer);
        expect(failed).toEqual(holding);
      }
    }
  });

  it.each(dataset.sources.map(({ id }) => id))(
    "%s: nothing unaccounted for, under a tenth set aside",
    (id) => {
      const { gaps, faults, setAside, characters } = coverageOf(
        dataset,
        id,
        texts[id] ?? "",
        readSetAside(id),
      );
      expect(gaps).toEqual([]);
      expect(faults).toEqual([]);
      expect(setAside / characters).toBeLessThan(0.1);
    },
  );

  it.each(dataset.sources.map(({ id, paragraphs = 0 }) => [id, paragraphs] as const))(
    "%s has %i paragraphs",
    (id, count) => {
      expect(normalizeParagraphs(texts[id] ?? "")).toHaveLength(count);
    },
  );

  it("no seven words in a row of a source stand in the project", () => {
    const quoted = new Set(Object.values(texts).flatMap((text) => runsOf(wordsOf(text))));
    expect(quoted.size).toBeGreaterThan(500);
    const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
      cwd: PATHS.root,
      encoding: "utf8",
    });
    const found = files
      .split("\n")
      .filter(
        (file) =>
          /\.(?:ts|md|ya?ml|json|cjs|mjs|cff|txt)$|LICENSE/.test(file) &&
          file !== "package-lock.json" &&
          existsSync(`${PATHS.root}/${file}`),
      )
      .flatMap((file) =>
        runsOf(wordsOf(readFileSync(`${PATHS.root}/${file}`, "utf8")))
          .filter((run) => quoted.has(run))
          .map((run) => `${file}: ${run}`),
      );
    expect(found).toEqual([]);
  });
});

it("the search for quotations finds one", () => {
  const words = wordsOf("And all should cry, Beware! Beware! His flashing eyes");
  expect(runsOf(words)).toContain("all should cry beware beware his flashing");
});
