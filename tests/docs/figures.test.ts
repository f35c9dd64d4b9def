import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPassage, formatYaml } from "../../src/authoring/cite.ts";
import { countsTable } from "../../src/authoring/counts.ts";
import { PLACES } from "../../src/authoring/places.ts";
import { dataset } from "../../src/datasets/latest.ts";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { formatTime } from "../../src/time/formatTime.ts";
import { haveTexts, texts } from "../data/texts.ts";

const read = (file: string) => readFileSync(join(PLACES.root, file), "utf8");
/** The cells of the rows of a Markdown table that begin with one of some words. */
const rows = (text: string, first: (cell: string) => boolean) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "))
    .filter(([cell = ""]) => first(cell));

describe("figures in the README", () => {
  const readme = read("README.md");

  it("counts the records of each kind", () => {
    const kinds = new Set<string>(KINDS);
    const written = rows(readme, (cell) => kinds.has(cell)).flatMap(([kind, count = ""]) =>
      /^\d+$/.test(count) ? [[kind, Number(count)]] : [],
    );
    expect(written).toEqual(KINDS.map((kind) => [kind, dataset[COLLECTIONS[kind]].length]));
  });

  it("counts the records that cite each source, with its genre and grade", () => {
    const name = (source: (typeof dataset.sources)[number]) =>
      `${source.label} (${formatTime(source.published)})`;
    const written = rows(readme, (cell) => dataset.sources.some((source) => cell === name(source)));
    const counted = dataset.sources.map((source) => [
      name(source),
      source.genre,
      source.reliability.grade,
      String(findRecords(dataset, { source: source.id as "source:kpl-turkiye-laos" }).length),
    ]);
    expect(written.toSorted()).toEqual(counted.toSorted());
  });

  it("names the version", () => {
    expect(readme).toContain(`\`${dataset.meta.version}\``);
  });
});

it("the counts in data/README.md are those that npm run data:counts prints", () => {
  expect(read("data/README.md")).toContain(countsTable(dataset));
});

it.skipIf(!haveTexts)("the citation in data/README.md is what the command prints", () => {
  const text = read("data/README.md");
  const [, slug, paragraph, first, last] = /cite -- (\S+) (\d+) "(.+)" "(.+)"/.exec(text) ?? [];
  const passage = findPassage(
    texts[`source:${slug}`] ?? "",
    Number(paragraph),
    first ?? "",
    last ?? "",
  );
  expect(text).toContain(formatYaml(`source:${slug}`, passage));
});

it("the licences of what is bundled in are given in full", () => {
  const given = read("LICENSE-THIRD-PARTY");
  for (const file of ["date-fns/LICENSE.md", "@noble/hashes/LICENSE", "d3-dsv/LICENSE"]) {
    expect(given).toContain(read(`node_modules/${file}`).trim());
  }
});
