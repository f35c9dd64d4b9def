/** The twenty-five questions as a stranger's programs: plain JavaScript, by import and by require. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { questions, toTest } from "../examples/extract.ts";
import { ASSERT } from "./assert.ts";
import { consumer } from "./consumer.ts";

/** A question as JavaScript: its types are taken off, its claims become assertions. */
function toJavaScript(code: string, module: ts.ModuleKind): string {
  const { imports, body } = toTest(code, ASSERT);
  const assert = 'import assert from "node:assert/strict";';
  return ts.transpileModule(`${assert}\n${imports}\n${body}\n`, {
    compilerOptions: { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
}

const asked = questions();
const project = consumer("questions");

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
  ] as const)(
    "have the answers written, in plain JavaScript by %s",
    async (_, extension, module) => {
      const files = asked.map(({ code }, at) => {
        const file = `question-${at + 1}.${extension}`;
        project.put(file, toJavaScript(code, module));
        return file;
      });
      const all = `all.${extension}`;
      const load = extension === "mjs" ? "await import" : "require";
      project.put(all, files.map((file) => `${load}("./${file}");`).join("\n"));
      expect(await project.run(process.execPath, [all])).toBe("");
    },
  );

  it("and a wrong answer would be told", async () => {
    const wrong =
      'import { parseEdtf } from "laos-relations";\nparseEdtf("2024").type; // => "day"\n';
    project.put("wrong.mjs", toJavaScript(wrong, ts.ModuleKind.ESNext));
    await expect(project.run(process.execPath, ["wrong.mjs"])).rejects.toThrow(/AssertionError/);
  });
});
