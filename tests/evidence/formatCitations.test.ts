import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { formatCitations } from "../../src/evidence/formatCitations.ts";
import type { Citation } from "../../src/model/Citation.ts";
import { FRENCH_WORDS } from "../../src/words/fr.ts";
import { LAO_WORDS } from "../../src/words/lo.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const passage = { source: "source:gazette", start: 0, end: 1, sha256: "0".repeat(16) } as const;
const data = sample();
const dataset = createDataset(data);

describe("formatCitations", () => {
  it("joins the paragraphs of one source, in order and once each", () => {
    const citations: Citation[] = [3, 1, 3].map((paragraph) => ({ ...passage, paragraph }));
    expect(formatCitations(dataset, citations)).toBe("The Gazette (1 May 2030), paras. 1, 3");
    expect(formatCitations(dataset, [])).toBe("");
  });

  it("keeps sources apart, and names a locator once", () => {
    const [gazette] = data.sources;
    if (!gazette) throw new Error("the sample has a source");
    const two = createDataset({
      ...data,
      sources: [gazette, { ...gazette, id: "source:herald", label: "The Herald" }],
    });
    const locator = { source: "source:herald", locator: "p. 3", accessed: "2030-05-02" } as const;
    expect(
      formatCitations(two, [
        { ...passage, paragraph: 2 },
        locator,
        { ...passage, paragraph: 10 },
        locator,
      ]),
    ).toBe("The Gazette (1 May 2030), paras. 2, 10; The Herald (1 May 2030), p. 3");
  });

  it("joins the paragraphs and the locators of one source", () => {
    const page = { source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" } as const;
    const cover = { ...page, locator: "cover" };
    expect(formatCitations(dataset, [page, { ...passage, paragraph: 2 }, cover])).toBe(
      "The Gazette (1 May 2030), para. 2, p. 3, cover",
    );
  });

  it("joins the rows of one table, in order and once each, after its paragraphs", () => {
    const row = (row: number) => ({ source: "source:gazette", row }) as const;
    expect(formatCitations(dataset, [row(12)])).toBe("The Gazette (1 May 2030), row 12");
    expect(formatCitations(dataset, [row(13), row(12), row(13)])).toBe(
      "The Gazette (1 May 2030), rows 12, 13",
    );
    const page = { source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" } as const;
    expect(formatCitations(dataset, [page, row(12), { ...passage, paragraph: 2 }])).toBe(
      "The Gazette (1 May 2030), para. 2, row 12, p. 3",
    );
  });

  it("has the words of a language", () => {
    const at = (paragraph: number) => ({ ...passage, paragraph });
    const row = { source: "source:gazette", row: 12 } as const;
    const french = (citations: readonly Citation[]) =>
      formatCitations(dataset, citations, { words: FRENCH_WORDS });
    expect(french([at(2), at(10)])).toBe("The Gazette (1er mai 2030), par. 2, 10");
    expect(french([row])).toBe("The Gazette (1er mai 2030), ligne 12");
    expect(french([row, { ...row, row: 13 }])).toBe("The Gazette (1er mai 2030), lignes 12, 13");
    expect(formatCitations(dataset, [at(2), row], { words: LAO_WORDS })).toBe(
      "The Gazette (1 ພຶດສະພາ 2030), ວັກ 2, ແຖວ 12",
    );
  });

  it.each([
    [null, "options"],
    [{ words: "fr" }, "words"],
    [{ words: { ...FRENCH_WORDS, citations: undefined } }, "words"],
  ])("rejects the options %j", (options, field) => {
    const error = caught(() => formatCitations(dataset, [], options as object));
    expect([error.code, error.place]).toEqual(["invalid-criteria", { field }]);
  });

  it("refuses what is no list, and an element that is no citation", () => {
    for (const value of [undefined, {}, "source:gazette"]) {
      const { code, expected, place } = caught(() => formatCitations(dataset, value as never));
      expect([code, expected, place]).toEqual([
        "invalid-criteria",
        "an array",
        { field: "citations" },
      ]);
    }
    for (const value of [undefined, null]) {
      const citations = [{ ...passage, paragraph: 1 }, value] as readonly Citation[];
      expect(caught(() => formatCitations(dataset, citations)).code).toBe("unknown-id");
    }
  });

  it("refuses a source that the dataset does not have", () => {
    for (const source of ["source:none", "party:xaa"]) {
      const citation = { ...passage, paragraph: 1, source } as Citation;
      const { code, value, expected } = caught(() => formatCitations(dataset, [citation]));
      expect([code, value, expected]).toEqual(["unknown-id", source, "a source of dataset 2030.1"]);
    }
  });
});
