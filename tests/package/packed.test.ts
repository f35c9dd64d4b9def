import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import releases from "../../data/releases/manifest.json" with { type: "json" };
import { PLACES } from "../../src/authoring/places.ts";
import { type ClaimStyle, fencesOf, toTest } from "../examples/extract.ts";

/** A consumer's project outside the repository, with the packed tarball installed in it. */
let folder: string;
let files: readonly string[];

/** Runs a program in the consumer's project; what a failing one printed is in the error. */
function run(command: string, args: readonly string[], env = process.env): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}
const put = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laos-relations-"));
  const packed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    {
      cwd: PLACES.root,
      encoding: "utf8",
    },
  );
  const listed = JSON.parse(packed);
  const [{ filename, files: held }] = (Array.isArray(listed) ? listed : Object.values(listed)) as [
    { filename: string; files: { path: string }[] },
  ];
  files = held.map(({ path }) => path).sort();
  put("package.json", '{ "name": "consumer", "version": "1.0.0", "private": true }');
  run("npm", [
    "install",
    "--silent",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    join(folder, filename),
  ]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Other versions of Node on the machine besides the one that the project brings. */
const nodes = [
  process.execPath,
  ...(process.env.PATH ?? "")
    .split(delimiter)
    .filter((path) => !path.includes("node_modules"))
    .map((path) => join(path, "node"))
    .filter(existsSync),
];

const BATTERY = `
const answers = [
  dataset.meta.sha256,
  dataset.ids.length,
  timeline(dataset, { between: ["LAO", "TUR"] }).map((entry) => [entry.record.id, entry.answer, formatTime(entry.time)]),
  timeline(dataset, { between: ["LAO", "VNM"] }).map((entry) => [entry.record.id, entry.answer, formatTime(entry.time)]),
  ["1955-06-05", "2017-12-31", "2026-01-26", "2026-01-27"].map((day) => statusesOn(dataset, day).map((one) => [one.status.id, one.holds])),
  ["0099-02", "1900-02", "1955-06-05", "2011-12-30", "2024-02", "20XX"].map((text) => boundsOf(text)),
  findRecords(dataset, { kind: "event", during: "2018" }).map((record) => record.id),
  evidenceFor(dataset, "mission:turkiye-laos-embassy").items.map((item) => item.reference),
];
console.log(JSON.stringify(answers));
`;
const NAMES = "dataset, timeline, formatTime, statusesOn, boundsOf, findRecords, evidenceFor";

describe("the packed tarball", () => {
  it("holds what it should and nothing else", () => {
    const built = /^dist\/(?:[\w-]+|datasets\/\d{4}\.\d+)\.(?:c?js|d\.c?ts)$/;
    expect(files.filter((path) => !built.test(path))).toEqual([
      "LICENSE",
      "LICENSE-DATA",
      "LICENSE-THIRD-PARTY",
      "README.md",
      ...releases.map(({ version }) => `data/releases/${version}.json`),
      "data/releases/manifest.json",
      "data/schema.json",
      "package.json",
    ]);
  });

  it("depends on zod alone", () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(folder, "node_modules/laos-relations/package.json"), "utf8"),
    );
    expect(Object.keys(dependencies)).toEqual(["zod"]);
    expect(
      readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith(".")),
    ).toEqual(["laos-relations", "zod"]);
  });

  it("prints nothing when it is imported", () => {
    expect(
      run(process.execPath, [
        "--input-type=module",
        "-e",
        'import "laos-relations"; import "laos-relations/schemas";',
      ]),
    ).toBe("");
  });

  it("gives the same answers by import and by require, on every Node here, in every time zone", () => {
    put("answers.mjs", `import { ${NAMES} } from "laos-relations";${BATTERY}`);
    put("answers.cjs", `const { ${NAMES} } = require("laos-relations");${BATTERY}`);
    const answers = nodes.flatMap((node) =>
      ["answers.mjs", "answers.cjs"].flatMap((file) =>
        ["Pacific/Auckland", "UTC", "America/Los_Angeles", "Asia/Vientiane"].map((TZ) =>
          run(node, [file], { ...process.env, TZ }),
        ),
      ),
    );
    expect(answers[0]).toContain("mission:turkiye-laos-embassy");
    expect(new Set(answers).size).toBe(1);
  });

  it("validates anybody's data", () => {
    put(
      "schemas.mjs",
      `import { dataset } from "laos-relations";
import { defineDataset } from "laos-relations/schemas";
console.log(defineDataset(dataset).ids.length === dataset.ids.length);
try { defineDataset({}); } catch (error) { console.log(error.name, error.code, error.issues.length > 15); }`,
    );
    expect(run(process.execPath, ["schemas.mjs"])).toBe(
      "true\nLaosRelationsError invalid-dataset true\n",
    );
  });

  it("refuses in plain JavaScript what does not compile in TypeScript", () => {
    put(
      "wrong.cjs",
      `const { dataset, findRecords, getRecord } = require("laos-relations");
for (const ask of [() => getRecord(dataset, "party:x"), () => findRecords(dataset, { involving: "LAOS" }), () => findRecords(dataset, { kind: "treaty" }), () => findRecords(dataset, { topic: "weather" })]) {
  try { ask(); } catch (error) { console.log(error.code, JSON.stringify(error.value), JSON.stringify(error.place)); }
}`,
    );
    expect(run(process.execPath, ["wrong.cjs"])).toBe(
      'unknown-id "party:x" {}\nunknown-code "LAOS" {"field":"involving"}\nunknown-value "treaty" {"field":"kind"}\nunknown-value "weather" {"field":"topic"}\n',
    );
  });
});

/** Claims as plain assertions: nothing of the project's own tools is in the consumer's. */
const ASSERT: ClaimStyle = {
  value: (expression, expected) => `assert.deepEqual(${expression}, ${expected});`,
  error: (expression, code) => `assert.throws(() => ${expression}, { code: "${code}" });`,
};

describe("the README's code in a consumer's project", () => {
  const fences = fencesOf("README.md", readFileSync(join(PLACES.root, "README.md"), "utf8")).map(
    ({ code }) => code,
  );
  const tsc = join(PLACES.root, "node_modules/typescript/bin/tsc");
  const options = (more: object) =>
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        ...more,
      },
      include: ["readme"],
    });

  beforeAll(() => {
    mkdirSync(join(folder, "readme"), { recursive: true });
    for (const [at, code] of fences.entries()) put(`readme/${at}.mts`, code);
  });

  it.each([
    ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
    ["node16", { module: "node16", moduleResolution: "node16" }],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }],
  ])("compiles under %s, without skipLibCheck", (name, more) => {
    put(`tsconfig.${name}.json`, options(more));
    expect(run(process.execPath, [tsc, "-p", `tsconfig.${name}.json`])).toBe("");
  });

  it("does not compile with a wrong code, so that the check above means something", () => {
    mkdirSync(join(folder, "wrong"), { recursive: true });
    put(
      "wrong/a.mts",
      'import { dataset, findRecords } from "laos-relations";\nfindRecords(dataset, { involving: "LAOS" });\n',
    );
    put(
      "tsconfig.wrong.json",
      options({ module: "nodenext", moduleResolution: "nodenext" }).replace('"readme"', '"wrong"'),
    );
    expect(() => run(process.execPath, [tsc, "-p", "tsconfig.wrong.json"])).toThrow(/"LAOS"/);
  });

  it("gives the results printed", () => {
    expect(fences.length).toBeGreaterThan(1);
    for (const [at, code] of fences.entries()) {
      const { imports, body } = toTest(code, ASSERT);
      put(`readme-${at}.mts`, `import assert from "node:assert/strict";\n${imports}\n${body}\n`);
      expect(run(process.execPath, [`readme-${at}.mts`])).toBe("");
    }
  });
});
