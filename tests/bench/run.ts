/**
 * `npm run bench`: measures everything, prints the page and writes it to docs/benchmarks.md. With
 * arguments (`npm run bench -- 1000`), it compares the engines only at these sizes and writes no file.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { PATHS } from "../../src/authoring/paths.ts";
import { dataset as release } from "../../src/datasets/2026.1/index.ts";
import { SCORE_FILE } from "../mutation/summary.ts";
import { bundleSizes, ENTRIES, importTimes, packageSizes, typeChecks } from "./consumer.ts";
import { generated } from "./generated.ts";
import { HELPERS } from "./helpers.ts";
import { type Page, page } from "./page.ts";
import type { Scale } from "./scale.ts";
import { measureSearch, misspelt } from "./search.ts";
import { stopwatch, timed } from "./timed.ts";
import { measureValidation } from "./validation.ts";

const log = (text: string) => console.error(text);

/** Measures each size in its own process, so that the memory of one does not affect another. */
function scaleOf(size: string): Scale {
  log(`${size} records`);
  const program = join(PATHS.root, "tests/bench/scale.ts");
  return JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", "--max-old-space-size=4096", program, size], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
}

async function measureHelpers(): Promise<Page["helpers"]> {
  const rows: Page["helpers"][number][] = [];
  for (const [name, run] of Object.entries(HELPERS)) {
    const { took } = stopwatch(run);
    rows.push({ name, first: took, again: await timed(run) });
  }
  return rows;
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(PATHS.root, "node_modules", name, "package.json"), "utf8")).version;

const sizes = process.argv.slice(2);
log("imports");
const imports = importTimes();
log("helpers");
const helpers = await measureHelpers();
log("validation");
const validation = await measureValidation(generated(release, 16_000));
log("search");
const typed = misspelt(release, 200);
const search = { names: typed.length, findings: await measureSearch(release, typed) };
log("type checks");
const types = typeChecks({
  "": "export {};",
  "laos-relations":
    'import { dataset, findRecords } from "laos-relations";\nexport const found = findRecords(dataset, { kind: "event", involving: "TUR" });',
  "web-features": 'import { features } from "web-features";\nexport const found = features;',
  "@mdn/browser-compat-data":
    'import data from "@mdn/browser-compat-data" with { type: "json" };\nexport const found = data;',
});
log("bundles");
const bundles: Record<string, Record<string, number>> = {};
for (const entry of ENTRIES) bundles[entry] = await bundleSizes(entry);

const text = page({
  machine: `${cpus().length} × ${cpus()[0]?.model}`,
  versions: Object.fromEntries([
    ["Node", process.versions.node],
    ["SQLite", process.versions.sqlite ?? ""],
    ...[
      "mingo",
      "sift",
      "lokijs",
      "alasql",
      "ajv",
      "minisearch",
      "@leeoniya/ufuzzy",
      "fuse.js",
      "zod",
      "mitata",
      "typescript",
      "esbuild",
      "web-features",
      "@mdn/browser-compat-data",
    ].map((name) => [name, versionOf(name)]),
  ]),
  scales: (sizes.length > 0 ? sizes : ["1000", "100000", "1000000"]).map(scaleOf),
  imports,
  helpers,
  validation,
  search,
  mutation: JSON.parse(readFileSync(SCORE_FILE, "utf8")),
  types,
  bundles,
  package: packageSizes(),
});
console.log(text);
if (sizes.length === 0) writeFileSync(join(PATHS.root, "docs/benchmarks.md"), text);
