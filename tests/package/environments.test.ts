/**
 * The same questions in the environments that docs/environments.md lists. Each gives the answers of
 * plain Node; what an environment lacks is said there.
 */
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { type Consumer, consumer, installed } from "./consumer.ts";
import { runtimes } from "./runtimes.ts";

/** A function that asks each part of the package, and returns the answers as text. */
const ASK = `
function ask(L, X, S, dataset = L.dataset) {
  const codeOf = (run) => {
    try { return run(); } catch (error) {
      return [error instanceof L.LaosRelationsError, error.name, error.code, error.place];
    }
  };
  const ids = (records) => records.map((record) => record.id);
  return JSON.stringify([
    dataset.meta,
    ids(L.findRecords(dataset, { kind: "mission", type: "embassy", on: "2020", topic: undefined })),
    ids(L.findRecords(dataset, { topic: "trade", leastReliability: "B" })),
    L.timeline(dataset, { between: ["LAO", "TUR"] }).map(({ record, time }) => [record.id, L.formatTime(time)]),
    L.relationOn(dataset, ["LAO", "VNM"], "2026-01-27").agreements.map(({ state, reason }) => [state, reason]),
    L.searchRecords(dataset, "cavusoglu mevlut").map(({ record, score }) => [record.id, score]),
    L.searchRecords(dataset, "\u0ea5\u0eb2\u0ea7").map(({ record, score }) => [record.id, score]),
    L.anniversaries(dataset, "2027").map(({ years, on, label }) => [years, on, label]),
    L.boundsOf("156X-12-25"),
    L.hashDataset(dataset),
    L.verifyCitations(dataset, { "source:kpl-turkiye-laos": "\ud83d\ude00" }).map(({ result }) => result),
    L.formatDiff(L.diffDatasets(dataset, L.createDataset({ ...dataset, places: [] }))).length,
    X.toCsv(dataset, dataset.missions),
    X.citeDataset(dataset, "bibtex"),
    S && S.defineDataset(dataset).ids.length,
    S && codeOf(() => S.defineDataset({ ...dataset, parties: [] })),
    codeOf(() => L.getRecord(dataset, "party:none")),
    codeOf(() => L.findRecords(dataset, { kind: "treaty" })),
  ]);
}`;

const MODULE = `import * as L from "laos-relations"; import * as X from "laos-relations/export";
import * as S from "laos-relations/schemas";${ASK}`;

let project: Consumer;
let expected: string;
const node = (...args: readonly string[]) => project.run(process.execPath, args);

beforeAll(async () => {
  project = consumer("environments");
  project.writeFile("ask.mjs", `${MODULE}\nconsole.log(ask(L, X, S));`);
  expected = await node("ask.mjs");
  expect(expected).toContain("mission:turkiye-laos-embassy");
  expect(expected).toContain('[true,"LaosRelationsError","unknown-id",{}]');
});

it.each([
  "--disallow-code-generation-from-strings",
  "--frozen-intrinsics",
  "--disable-proto=delete",
  "--stack-size=200",
  "--jitless",
])("Node with %s", async (flag) => {
  expect(await node("--no-warnings", flag, "ask.mjs")).toBe(expected);
});

it.each(runtimes)("%s", async (_, [command = "", ...args]) => {
  expect(await project.run(command, [...args, "ask.mjs"])).toBe(expected);
});

it("a worker thread, whose answers are posted", async () => {
  project.writeFile(
    "worker.mjs",
    `${MODULE}\nimport { parentPort } from "node:worker_threads"; parentPort.postMessage(ask(L, X, S));`,
  );
  project.writeFile(
    "main.mjs",
    `import { Worker } from "node:worker_threads";
new Worker(new URL("./worker.mjs", import.meta.url)).on("message", (text) => console.log(text));`,
  );
  expect(await node("main.mjs")).toBe(expected);
});

describe("an engine without any interface of the web or of Node, in a realm of its own", () => {
  const bundle = async (names: string) => {
    project.writeFile(
      "bare.mjs",
      `${MODULE.replace(/import \* as S.*?;/, names)}\nglobalThis.answers = ask(L, X, S);`,
    );
    const outfile = join(project.folder, "bare.js");
    await build({
      entryPoints: [join(project.folder, "bare.mjs")],
      bundle: true,
      format: "iife",
      outfile,
    });
    return readFileSync(outfile, "utf8");
  };
  /** Runs a script in a context that has the language alone, without the named parts of it. */
  const run = (script: string, ...without: readonly string[]) => {
    // Without `URL`, zod refuses every address.
    const context = createContext(without.length > 0 ? {} : { URL }, {
      codeGeneration: { strings: false, wasm: false },
    });
    for (const name of without) runInContext(`delete globalThis.${name}`, context);
    runInContext(script, context);
    return `${context.answers}\n`;
  };

  it("answers the same", async () => {
    expect(run(await bundle('import * as S from "laos-relations/schemas";'))).toBe(expected);
  });

  it("answers the same without Intl, WebAssembly and shared memory", async () => {
    const script = await bundle("const S = undefined;");
    const answers = run(script, "Intl", "WebAssembly", "SharedArrayBuffer", "Atomics");
    expect(answers).toBe(run(script));
    expect(JSON.parse(answers).slice(0, 14)).toEqual(JSON.parse(expected).slice(0, 14));
  });
});

it("two copies of the package: queries, datasets and errors of one serve the other", async () => {
  const copy = join(project.folder, "other/node_modules/laos-relations");
  mkdirSync(copy, { recursive: true });
  cpSync(join(installed().folder, "node_modules/laos-relations"), copy, { recursive: true });
  project.writeFile("other/exports.mjs", 'export * from "laos-relations";');
  project.writeFile(
    "two.mjs",
    `${MODULE}
import * as M from "./other/exports.mjs";
const mixed = { ...M, LaosRelationsError: L.LaosRelationsError };
if (M.LaosRelationsError === L.LaosRelationsError) throw new Error("one copy");
console.log(ask(mixed, X, S, L.dataset)); console.log(ask(L, X, S, M.dataset));`,
  );
  expect(await node("two.mjs")).toBe(expected + expected);
});

it("ES modules and CommonJS side by side: queries, datasets and errors of one serve the other", async () => {
  project.writeFile(
    "both.mjs",
    `${MODULE}
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const [C, Y, Z] = ["", "/export", "/schemas"].map((entry) => require("laos-relations" + entry));
if (C.LaosRelationsError === L.LaosRelationsError) throw new Error("one copy");
console.log(ask({ ...C, LaosRelationsError: L.LaosRelationsError }, Y, Z, L.dataset));
console.log(ask({ ...L, LaosRelationsError: C.LaosRelationsError }, X, S, C.dataset));`,
  );
  expect(await node("both.mjs")).toBe(expected + expected);
});

it("a dataset that was cloned, posted or sent as JSON is refused, and createDataset revives it", async () => {
  project.writeFile(
    "cloned.mjs",
    `${MODULE}
const posted = await new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port2.once("message", (copy) => { port2.close(); resolve(copy); });
  port1.postMessage(L.dataset);
});
for (const copy of [structuredClone(L.dataset), posted, JSON.parse(JSON.stringify(L.dataset))]) {
  try { L.findRecords(copy, {}); console.log("answered"); }
  catch ({ code, place, expected }) { console.log(code, place.field, expected); }
  console.log(ask(L, X, S, L.createDataset(copy)));
}`,
  );
  const refused =
    "invalid-criteria dataset a dataset, as the first argument; pass a copy of a dataset through createDataset\n";
  expect(await node("cloned.mjs")).toBe((refused + expected).repeat(3));
});

it("the guide lists these environments", () => {
  const guide = readFileSync(join(PATHS.root, "docs/environments.md"), "utf8");
  for (const name of [
    ...["--disallow-code-generation-from-strings", "--frozen-intrinsics", "--disable-proto=delete"],
    ...[
      "--stack-size=200",
      "--jitless",
      "worker thread",
      "Two copies",
      "CommonJS",
      "structuredClone",
    ],
    ...["Without `Intl`", "Content-Security-Policy"],
  ]) {
    expect(guide).toContain(name);
  }
});
