import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as entry from "laos-relations";
import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/authoring/places.ts";

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

/** Marks of what a bundle should not hold: zod by its own vendor name, the data by ids in it. */
const ZOD = /_zod|ZodError/;
const DATA = /party:tur|relation:laos-vietnam/;

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

/** Ceilings in kB after gzip. DESIGN's own are 2 for a query and 60 for the data. */
describe("sizes", () => {
  it.each([
    ["getRecord", 1.2],
    ["findRecord", 1.1],
    ["parseEdtf", 1.4],
    ["boundsOf", 1.9],
    ["holdsOn", 2],
    ["overlaps", 2],
    ["within", 2],
    ["formatTime", 2.3],
    ["formatCitations", 2.9],
    ["evidenceFor", 3.3],
    ["verifyCitations", 4],
    ["findRecords", 4.3],
    ["statusesOn", 4.3],
    ["timeline", 4.4],
    ["dataset", 60],
  ])("%s is at most %d kB", async (name, ceiling) => {
    expect(kB(await bundle(name))).toBeLessThanOrEqual(ceiling);
  });
});
