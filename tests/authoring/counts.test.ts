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

it("countsTable keeps each source in one cell, for any label", () => {
  const data = sample();
  const sources = data.sources.map((source) => ({ ...source, label: "A | b\n| c" }));
  const lines = countsTable({ ...data, sources }).split("\n");
  expect(lines[0]).toBe("| kind | A \\| b \\| c | all |");
  expect(lines).toHaveLength(KINDS.length + 3);
});
