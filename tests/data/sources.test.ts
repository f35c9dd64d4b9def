import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageOf, readSetAside } from "../../src/authoring/coverage.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { normalizeParagraphs } from "../../src/evidence/normalizeParagraphs.ts";
import { verifyCitations } from "../../src/evidence/verifyCitations.ts";
import { haveTexts, texts } from "./texts.ts";
import { dataset } from "./working.ts";

/** The number of consecutive words that count as a quotation. */
const QUOTATION_LENGTH = 7;

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** All sequences of so many consecutive words. */
const runsOf = (words: readonly string[]) =>
  words
    .slice(0, Math.max(0, words.length - QUOTATION_LENGTH + 1))
    .map((_, index) => words.slice(index, index + QUOTATION_LENGTH).join(" "));

/** The sources whose text the maintainers have. All others are pages, which are cited by locator. */
const documents = dataset.sources.filter(({ sha256 }) => sha256 !== undefined);

describe.skipIf(!haveTexts)("the working records and the texts of their sources", () => {
  it("every citation of a passage is verified", () => {
    const passages = verifyCitations(dataset, texts).filter(
      ({ citation }) => "paragraph" in citation,
    );
    expect(passages.length).toBeGreaterThan(500);
    expect(passages.filter(({ result }) => result !== "verified")).toEqual([]);
  });

  it("every other citation is a locator with the day on which the page was read", () => {
    const others = verifyCitations(dataset, texts).flatMap(({ citation, id }) =>
      "paragraph" in citation ? [] : [{ id, citation }],
    );
    const odd = others.filter(({ citation }) => !("locator" in citation) || !citation.accessed);
    expect(odd).toEqual([]);
  });

  it("if a letter changes, exactly the citations of passages with that letter fail", () => {
    for (const [source, text] of Object.entries(texts)) {
      const paragraphs = [...normalizeParagraphs(text)];
      for (const [index, paragraph] of paragraphs.entries()) {
        const offset = paragraph.search(/\p{L}/u) + Math.floor(paragraph.length / 3);
        const letter = paragraph[offset] === "x" ? "y" : "x";
        const changed = paragraphs.with(
          index,
          paragraph.slice(0, offset) + letter + paragraph.slice(offset + 1),
        );
        const failed = verifyCitations(dataset, { ...texts, [source]: changed.join("\n") })
          .filter(({ result }) => result === "changed")
          .map(({ id, pointer }) => id + pointer);
        const expected = verifyCitations(dataset, {})
          .filter(
            ({ citation }) =>
              citation.source === source &&
              "paragraph" in citation &&
              citation.paragraph === index + 1 &&
              citation.start <= offset &&
              offset < citation.end,
          )
          .map(({ id, pointer }) => id + pointer);
        expect(failed).toEqual(expected);
      }
    }
  });

  it.each(documents.map(({ id }) => id))(
    "%s: every passage is cited or set aside, and less than a tenth is set aside",
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

  it.each(documents.map(({ id, paragraphs = 0 }) => [id, paragraphs] as const))(
    "%s has %i paragraphs",
    (id, count) => {
      expect(normalizeParagraphs(texts[id] ?? "")).toHaveLength(count);
    },
  );

  it("no file of the project contains seven consecutive words of a source", () => {
    const quoted = new Set(Object.values(texts).flatMap((text) => runsOf(wordsOf(text))));
    expect(quoted.size).toBeGreaterThan(500);
    const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
      cwd: PATHS.root,
      encoding: "utf8",
    });
    const quotations = files
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
    expect(quotations).toEqual([]);
  });
});

it("runsOf returns a quotation of seven words", () => {
  const words = wordsOf("And all should cry, Beware! Beware! His flashing eyes");
  expect(runsOf(words)).toContain("all should cry beware beware his flashing");
});
