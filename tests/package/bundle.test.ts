import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as entry from "laos-relations";
import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/authoring/places.ts";
import { DATA, ZOD } from "./marks.ts";

/** What a consumer's bundle holds that imports some exports of an entry. */
async function bundle(names: string, from = "laos-relations", minify = true): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from "${from}";`, resolveDir: PLACES.root },
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

/** Ceilings in kB after gzip, one for every function. DESIGN's own are 2 for a query and 60 for the data. */
const CEILINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "laos-relations": {
    LaosRelationsError: 0.4,
    anniversaries: 7.7,
    assertDataset: 3.9,
    boundsOf: 1.7,
    commitmentsOn: 7.1,
    comparePartners: 6.8,
    createDataset: 0.6,
    dataset: 60,
    diffDatasets: 1.4,
    discrepanciesFor: 7.1,
    dossier: 7.7,
    evidenceFor: 3.2,
    figuresBy: 7.1,
    findMatches: 6.2,
    findRecord: 0.8,
    findRecords: 6.1,
    formatCitations: 2.5,
    formatDiff: 0.7,
    formatTime: 2,
    getRecord: 0.9,
    hashDataset: 3.2,
    holdsOn: 1.8,
    lineage: 1.2,
    normalizeParagraphs: 0.2,
    officeHoldersOn: 6.3,
    overlaps: 1.7,
    parseEdtf: 1.1,
    partnersOf: 6.3,
    searchRecords: 1.9,
    statusesOn: 6.3,
    timeline: 6.3,
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
