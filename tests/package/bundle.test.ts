import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as entry from "laos-relations";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { CEILINGS } from "./ceilings.ts";
import { DATA, ZOD } from "./marks.ts";

/** Bundles a program that imports some exports of an entry. */
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

describe("a bundle with one function contains neither zod nor data", () => {
  const functions = Object.entries(entry).flatMap(([name, value]) =>
    typeof value === "function" ? [name] : [],
  );

  it.each(functions)("%s", async (name) => {
    const text = await bundle(name);
    expect(text).not.toMatch(ZOD);
    expect(text).not.toMatch(DATA);
  });

  it("and the patterns find zod and data in bundles that contain them", async () => {
    expect(await bundle("dataset")).toMatch(DATA);
    expect(await bundle("recordSchemas", "laos-relations/schemas")).toMatch(ZOD);
  });
});

describe("words and queries stay apart", () => {
  /** The fields of criteria, and the messages about dates. */
  const QUERY = /atLeast|unsupported-edtf/;
  const WORDS = /exchange of notes/;

  it.each(["labelOf", "typeLabelOf", "nameOf", "flagOf", "codeOf", "typeOf"])(
    "a bundle with %s contains no query",
    async (name) => expect(await bundle(name)).not.toMatch(QUERY),
  );

  it.each(["nameOf", "flagOf", "codeOf", "typeOf", "isPartyCode", "partiesOf", "findRecords"])(
    "a bundle with %s contains no labels",
    async (name) => expect(await bundle(name)).not.toMatch(WORDS),
  );

  it("the labels of another language come without those of English", async () => {
    expect(await bundle("FRENCH_LABELS", "laos-relations/words/fr")).not.toMatch(WORDS);
  });

  it("and the patterns find queries and labels in bundles that contain them", async () => {
    expect(await bundle("findRecords")).toMatch(QUERY);
    expect(await bundle("labelOf")).toMatch(WORDS);
  });
});

it("the built files are ASCII, which engines parse faster and store in half the space", async () => {
  for (const file of readdirSync(join(PATHS.root, "dist"), {
    recursive: true,
    encoding: "utf8",
  }).filter((name) => /js$/.test(name))) {
    expect(readFileSync(join(PATHS.root, "dist", file), "utf8"), file).not.toMatch(/[^\0-\x7f]/);
  }
});

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
