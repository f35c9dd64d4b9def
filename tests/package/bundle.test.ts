import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as entry from "laos-relations";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { DATA, ZOD } from "./marks.ts";

/** What a consumer's bundle holds that imports some exports of an entry. */
async function bundle(names: string, from = "laos-relations", minify = true): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "${from}";`, resolveDir: PATHS.root },
    bundle: true,
    format: "esm",
    minify,
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const kB = (text: string) => gzipSync(text, { level: 9 }).length / 1000;

describe("a bundle that imports one query holds no zod and no data", () => {
  const functions = Object.entries(entry).flatMap(([name, value]) =>
    typeof value === "function" ? [name] : [],
  );

  it.each(functions)("%s", async (name) => {
    const text = await bundle(name);
    expect(text).not.toMatch(ZOD);
    expect(text).not.toMatch(DATA);
  });

  it("and the marks are found where they belong", async () => {
    expect(await bundle("dataset")).toMatch(DATA);
    expect(await bundle("recordSchemas", "laos-relations/schemas")).toMatch(ZOD);
  });
});

it("what is built is ASCII, which engines read faster and keep in half the space", async () => {
  for (const file of readdirSync(join(PATHS.root, "dist")).filter((name) => name.endsWith("js"))) {
    expect(readFileSync(join(PATHS.root, "dist", file), "utf8"), file).not.toMatch(/[^\0-\x7f]/);
  }
});

/**
 * Ceilings in kB after gzip, one for every function. A question is checked before it is answered:
 * of the 6 kB of a query 1.1 are vocabularies, 1.2 dates in EDTF, 0.5 errors, 1 what a record says
 * of itself, and 1.2 the indexes. The whole dataset may take 60.
 */
const CEILINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "laos-relations": {
    LaosRelationsError: 0.4,
    anniversaries: 8,
    assertDataset: 3.9,
    boundsOf: 1.7,
    commitmentsOn: 7.3,
    comparePartners: 7.1,
    createDataset: 0.6,
    dataset: 60,
    diffDatasets: 1.7,
    discrepanciesFor: 7.4,
    dossier: 8,
    evidenceFor: 3.3,
    figuresBy: 7.4,
    findMatches: 6.4,
    findRecord: 0.9,
    findRecords: 6.4,
    formatCitations: 2.6,
    formatDiff: 0.7,
    formatTime: 2,
    getRecord: 1,
    hashDataset: 3.2,
    holdsOn: 1.8,
    lineage: 1.3,
    normalizeParagraphs: 0.2,
    officeHoldersOn: 6.6,
    overlaps: 1.7,
    parseEdtf: 1.1,
    partnersOf: 6.6,
    searchRecords: 1.9,
    statusesOn: 6.6,
    timeline: 6.6,
    verifyCitations: 3.9,
    verifyEvidence: 3.8,
    within: 1.7,
  },
  "laos-relations/export": { citeDataset: 1.9, toCsv: 5.2, toDataPackage: 5.4 },
};

describe.each(Object.entries(CEILINGS))("sizes of %s", (from, ceilings) => {
  it("every function has a ceiling", async () => {
    const exported = Object.entries(await import(from)).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    expect(exported.filter((name) => !(name in ceilings))).toEqual([]);
  });

  it.each(Object.entries(ceilings))("%s is at most %d kB", async (name, ceiling) => {
    expect(kB(await bundle(name, from))).toBeLessThanOrEqual(ceiling);
  });
});
