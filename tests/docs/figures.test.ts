import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findPassage, formatYaml } from "../../src/authoring/cite.ts";
import { countsTable } from "../../src/authoring/counts.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { dataset } from "../../src/datasets/latest.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { haveTexts, texts } from "../data/texts.ts";
import { dataset as working } from "../data/working.ts";

const read = (file: string) => readFileSync(join(PATHS.root, file), "utf8");
/** The cells of the rows of a Markdown table that begin with one of some words. */
const rows = (text: string, first: (cell: string) => boolean) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "))
    .filter(([cell = ""]) => first(cell));

describe("figures in the README", () => {
  const readme = read("README.md");

  it("name the latest release as such, and no version that was never released", () => {
    const versions = [...readme.matchAll(/\b20\d{2}\.\d+(?:-dev)?\b/g)].map(([version]) => version);
    const manifest: readonly { version: string }[] = JSON.parse(
      read("data/releases/manifest.json"),
    );
    const released = manifest.map(({ version }) => version);
    expect(versions.filter((version) => !released.includes(version))).toEqual([]);
    const { version } = dataset.meta;
    expect(readme).toContain(`The latest release of the data is \`${version}\`.`);
    expect(readme).toContain(`from "laos-relations/datasets/${version}"`);
    expect(readme).toContain(`assertDataset(dataset, { version: "${version}" })`);
  });

  it("count the sources beyond the five documents", () => {
    const others = dataset.sources.filter(({ sha256 }) => sha256 === undefined);
    expect(dataset.sources.length - others.length).toBe(5);
    expect(readme).toContain(`five documents completely and ${others.length} other sources`);
  });

  it("count the discrepancies among the records", () => {
    const { discrepancies, ids } = dataset;
    expect(readme).toContain(`${discrepancies.length} of the ${ids.length} records`);
  });
});

describe("figures in the data card", () => {
  const card = read("docs/data-card.md");

  it("count the records that cite each source, with its grade", () => {
    const documents = dataset.sources.filter(({ sha256 }) => sha256 !== undefined);
    const labels = documents.map(({ label }) => label);
    const written = rows(card, (cell) => labels.includes(cell)).map(([label, , grade, , count]) => [
      label,
      grade,
      count,
    ]);
    const counted = documents.map(({ id, label, reliability }) => [
      label,
      reliability.grade,
      String(findRecords(dataset, { kind: KINDS, source: id as "source:kpl-turkiye-laos" }).length),
    ]);
    expect(written.toSorted()).toEqual(counted.toSorted());
  });

  it("count the other sources, and the records that cite them", () => {
    const others = dataset.sources.filter(({ sha256 }) => sha256 === undefined);
    expect(card).toContain(`**${others.length} other sources, selectively.**`);
    const ids = others.map(({ id }) => id as "source:asia-house-lao-embassy");
    const [row] = rows(card, (cell) => cell === "other sources");
    expect(row?.at(-1)).toBe(String(findRecords(dataset, { kind: KINDS, source: ids }).length));
  });

  it("count the records and the kinds", () => {
    expect(KINDS.length).toBe(15);
    expect(card).toContain(`${dataset.ids.length} records of fifteen kinds`);
  });
});

it("the counts in data/README.md are those that npm run data:counts prints", () => {
  expect(read("data/README.md")).toContain(countsTable(working));
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
  for (const file of [
    "date-fns/LICENSE.md",
    "@noble/hashes/LICENSE",
    "d3-dsv/LICENSE",
    "spdx-expression-parse/LICENSE",
  ]) {
    expect(given).toContain(read(`node_modules/${file}`).trim());
  }
});

it("CITATION.cff cites the latest release", () => {
  const { title, version, license, ...cited } = parse(read("CITATION.cff"));
  const { meta } = dataset;
  expect([cited["cff-version"], cited.type]).toEqual(["1.2.0", "dataset"]);
  expect({ name: title, version, released: cited["date-released"], license }).toEqual({
    name: meta.name,
    version: meta.version,
    released: meta.released,
    license: meta.license,
  });
});
