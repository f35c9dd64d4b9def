/** The twenty-five questions as a stranger's programs: plain JavaScript, by import and by require. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLACES } from "../../src/authoring/places.ts";
import { type ClaimStyle, questions, toTest } from "../examples/extract.ts";

const ASSERT: ClaimStyle = {
  value: (expression, expected) => `assert.deepEqual(${expression}, ${expected});`,
  error: (expression, code) => `assert.throws(() => ${expression}, { code: "${code}" });`,
};

/** A question as JavaScript: its types are taken off, its claims become assertions. */
function toJavaScript(code: string, module: ts.ModuleKind): string {
  const { imports, body } = toTest(code, ASSERT);
  const assert = 'import assert from "node:assert/strict";';
  return ts.transpileModule(`${assert}\n${imports}\n${body}\n`, {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
}

const asked = questions();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laos-relations-questions-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(PLACES.root, join(folder, "node_modules/laos-relations"), "dir");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the twenty-five questions", () => {
  it("are all there, numbered, each in at most five lines", () => {
    const numbers = asked.map(({ file }) => Number(/(\d+)-[a-z-]+\.ts$/.exec(file)?.[1]));
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    const long = asked.filter(({ code }) => {
      const bare = code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^import [\s\S]*?;$/gm, "");
      return bare.split("\n").filter((line) => line.trim() && !line.includes("//")).length > 5;
    });
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ["import", "mjs", ts.ModuleKind.ESNext],
    ["require", "cjs", ts.ModuleKind.CommonJS],
  ] as const)("have the answers written, in plain JavaScript by %s", (_, extension, module) => {
    const files = asked.map(({ code }, at) => {
      const file = `question-${at + 1}.${extension}`;
      writeFileSync(join(folder, file), toJavaScript(code, module));
      return file;
    });
    const all = `all.${extension}`;
    const load = extension === "mjs" ? "await import" : "require";
    writeFileSync(join(folder, all), files.map((file) => `${load}("./${file}");`).join("\n"));
    expect(execFileSync(process.execPath, [all], { cwd: folder, encoding: "utf8" })).toBe("");
  });

  it("and a wrong answer would be told", () => {
    const wrong =
      'import { parseEdtf } from "laos-relations";\nparseEdtf("2024").type; // => "day"\n';
    writeFileSync(join(folder, "wrong.mjs"), toJavaScript(wrong, ts.ModuleKind.ESNext));
    expect(() =>
      execFileSync(process.execPath, ["wrong.mjs"], { cwd: folder, stdio: "pipe" }),
    ).toThrow(/AssertionError/);
  });
});
