/** The twenty-five questions as programs of a user: plain JavaScript, by import and by require. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { questions, toTest } from "../examples/extract.ts";
import { ASSERT } from "./assert.ts";
import { consumer } from "./consumer.ts";

/** Converts a question to JavaScript: removes its types and turns its claims into assertions. */
function toJavaScript(code: string, module: ts.ModuleKind): string {
  const { imports, body } = toTest(code, ASSERT);
  const assert = 'import assert from "node:assert/strict";';
  return ts.transpileModule(`${assert}\n${imports}\n${body}\n`, {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
}

const examples = questions();
const project = consumer("questions");

describe("the twenty-five questions", () => {
  it("are complete and numbered, each with at most five lines", () => {
    const numbers = examples.map(({ file }) => Number(/(\d+)-[a-z-]+\.ts$/.exec(file)?.[1]));
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    const long = examples.filter(({ code }) => {
      const statements = code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^import [\s\S]*?;$/gm, "");
      return (
        statements.split("\n").filter((line) => line.trim() && !line.includes("//")).length > 5
      );
    });
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ["import", "mjs", ts.ModuleKind.ESNext],
    ["require", "cjs", ts.ModuleKind.CommonJS],
  ] as const)(
    "give the written answers, in plain JavaScript by %s",
    async (_, extension, module) => {
      const files = examples.map(({ code }, index) => {
        const file = `question-${index + 1}.${extension}`;
        project.writeFile(file, toJavaScript(code, module));
        return file;
      });
      const all = `all.${extension}`;
      const load = extension === "mjs" ? "await import" : "require";
      project.writeFile(all, files.map((file) => `${load}("./${file}");`).join("\n"));
      expect(await project.run(process.execPath, [all])).toBe("");
    },
  );

  it("and a wrong answer would fail", async () => {
    const wrong =
      'import { parseEdtf } from "laos-relations";\nparseEdtf("2024").type; // => "day"\n';
    project.writeFile("wrong.mjs", toJavaScript(wrong, ts.ModuleKind.ESNext));
    await expect(project.run(process.execPath, ["wrong.mjs"])).rejects.toThrow(/AssertionError/);
  });
});
