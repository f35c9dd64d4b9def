import { expect, it } from "vitest";
import { countsTable } from "../../src/authoring/counts.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { sample } from "../fixtures/sample.ts";

it("countsTable counts the records of each kind, and the records that cite each source", () => {
  const lines = countsTable(sample()).split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "| kind | The Gazette | all |",
    "| --- | ---: | ---: |",
    "| source | 1 | 1 |",
    `| party | ${sample().parties.length} | ${sample().parties.length} |`,
  ]);
  expect(lines.at(-1)).toBe("| all kinds | 18 | 18 |");
});

it("countsTable counts all sources without a text in one column, and a record that cites two of them once", () => {
  const data = sample();
  const [gazette] = data.sources;
  if (!gazette) throw new Error("The sample has no source.");
  const { sha256: _, paragraphs: __, ...page } = gazette;
  const pages = ["source:page-a", "source:page-b"] as const;
  const citations = pages.map((source) => ({ source, locator: "opening", accessed: "2030-01-01" }));
  const [first, ...rest] = data.parties;
  if (!first) throw new Error("The sample has no party.");
  const lines = countsTable({
    ...data,
    sources: [gazette, ...pages.map((id) => ({ ...page, id }))],
    parties: [{ ...first, citations: [...first.citations, ...citations] }, ...rest],
  }).split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "| kind | The Gazette | other sources | all |",
    "| --- | ---: | ---: | ---: |",
    "| source | 3 | 0 | 3 |",
    `| party | ${data.parties.length} | 1 | ${data.parties.length} |`,
  ]);
});

it("countsTable keeps each source in one cell, for any label", () => {
  const data = sample();
  const sources = data.sources.map((source) => ({ ...source, label: "A | b\n| c" }));
  const lines = countsTable({ ...data, sources }).split("\n");
  expect(lines[0]).toBe("| kind | A \\| b \\| c | all |");
  expect(lines).toHaveLength(KINDS.length + 3);
});
