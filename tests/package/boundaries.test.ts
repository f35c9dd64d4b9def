import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";

/** Files with a forbidden import, and the rule that each breaks. */
const FORBIDDEN: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ["src/query/a.ts", "../schemas/x.ts", "query-imports-only"],
  ["src/query/b.ts", "../datasets/x.ts", "query-imports-only"],
  ["src/query/c.ts", "zod", "query-imports-only"],
  ["src/evidence/a.ts", "../schemas/x.ts", "evidence-imports-only"],
  ["src/query/g.ts", "../evidence/x.ts", "query-imports-only"],
  ["src/export/a.ts", "../schemas/x.ts", "export-imports-only"],
  ["src/evidence/c.ts", "../export/x.ts", "evidence-imports-only"],
  ["src/releases/a.ts", "../schemas/x.ts", "releases-imports-only"],
  ["src/releases/b.ts", "../query/x.ts", "releases-imports-only"],
  ["src/query/h.ts", "../releases/x.ts", "query-imports-only"],
  ["src/words/a.ts", "../evidence/x.ts", "words-imports-only"],
  ["src/words/b.ts", "../datasets/x.ts", "words-imports-only"],
  ["src/records/a.ts", "../words/x.ts", "records-imports-only"],
  ["src/query/i.ts", "../words/x.ts", "query-imports-only"],
  ["src/dataset/a.ts", "../query/x.ts", "dataset-imports-only"],
  ["src/model/a.ts", "../dataset/x.ts", "model-imports-only"],
  ["src/time/a.ts", "../model/x.ts", "time-imports-only"],
  ["src/schemas/a.ts", "../datasets/x.ts", "schemas-imports-only"],
  ["src/errors.ts", "./time/x.ts", "errors-import-nothing"],
  ["src/query/d.ts", "../index.ts", "nothing-imports-an-entry"],
  ["src/index.ts", "./authoring/x.ts", "nothing-imports-authoring"],
  ["src/evidence/b.ts", "node:fs", "no-node-outside-authoring"],
  ["src/unknown/a.ts", "../errors.ts", "every-layer-has-a-rule"],
  ["src/query/e.ts", "./f.ts", "no-circular"],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laos-relations-"));
  symlinkSync(join(PATHS.root, "node_modules"), join(folder, "node_modules"));
  const writeFile = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }',
  );
  for (const layer of [
    "time",
    "model",
    "dataset",
    "datasets",
    "schemas",
    "words",
    "query",
    "evidence",
    "releases",
    "export",
    "authoring",
  ]) {
    writeFile(`src/${layer}/x.ts`, "export const x = 1;\n");
  }
  writeFile("src/query/f.ts", 'import "./e.ts";\nexport const f = 1;\n');
  for (const [file, imports] of FORBIDDEN) writeFile(file, `import "${imports}";\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The violations of the rules of the project in a folder. */
function violations(cwd: string): readonly string[] {
  const cruiser = join(PATHS.root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const config = join(PATHS.root, ".dependency-cruiser.cjs");
  const text = execFileSync(
    process.execPath,
    [cruiser, "--config", config, "--output-type", "json", "src"],
    { cwd, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  const { summary } = JSON.parse(text) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
}

describe("import boundaries", () => {
  it("the rules report each forbidden import", () => {
    const reported = violations(folder);
    for (const [file, , rule] of FORBIDDEN) expect(reported).toContain(`${file} ${rule}`);
  });

  it("the project has no forbidden import", () => {
    expect(violations(PATHS.root)).toEqual([]);
  });
});
