/**
 * Turns the TypeScript code blocks of the README, the documentation and doc blocks into tests of the
 * built package. A comment after a statement is a claim: `expression; // => value` becomes an
 * expectation, and `expression; // throws code` an expectation of an error. A value of several lines
 * is a block comment. As a program, this file writes the tests, which `npm run types` compiles and
 * Vitest runs.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OUT = join(ROOT, "tests/examples/generated");

/** A code block, with the file and the line where it starts. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** The TypeScript code blocks of a Markdown file, or of the doc blocks of a module. */
export function fencesOf(file: string, text: string): readonly Example[] {
  const examples: Example[] = [];
  const inComments = file.endsWith(".ts");
  let open: { line: number; body: string[] } | undefined;
  text.split("\n").forEach((raw, index) => {
    const line = inComments ? raw.replace(/^\s*\*( |$)/, "") : raw;
    if (inComments && line === raw) return;
    if (open) {
      if (line.startsWith("```")) {
        examples.push({ file, line: open.line, code: open.body.join("\n") });
        open = undefined;
      } else open.body.push(line);
    } else if (/^```ts\s*$/.test(line)) open = { line: index + 2, body: [] };
  });
  if (open) throw new Error(`${file}:${open.line}: a code block is not closed`);
  return examples;
}

/** How to write claims as code. */
export interface ClaimStyle {
  value(expression: string, expected: string): string;
  error(expression: string, code: string): string;
}

const VITEST: ClaimStyle = {
  value: (expression, expected) => `expect(${expression}).toEqual(${expected});`,
  error: (expression, code) =>
    `expect(() => ${expression}).toThrow(expect.objectContaining({ code: "${code}" }));`,
};

/** Converts a code block to the body of a test and its imports, and counts its claims. */
export function toTest(
  code: string,
  style: ClaimStyle = VITEST,
): { imports: string; body: string; expectations: number } {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const imports: string[] = [];
  let expectations = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      imports.push(node.getText());
      edits.push({ start: node.getStart(), end: node.end, text: "" });
    } else if (ts.isExpressionStatement(node)) {
      const claim =
        /^[ \t]*\n?[ \t]*\/\/ (=>|throws) (.+)/.exec(code.slice(node.end)) ??
        /^[ \t]*\n?[ \t]*\/\* (=>) ([\s\S]+?)\*\//.exec(code.slice(node.end));
      if (claim) {
        const [, type, value = ""] = claim;
        const expression = node.expression.getText();
        const write = type === "=>" ? style.value : style.error;
        const text = write(expression, value.trim());
        edits.push({ start: node.getStart(), end: node.end, text });
        expectations++;
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const body = edits
    .sort((a, b) => b.start - a.start)
    .reduce((body, { start, end, text }) => body.slice(0, start) + text + body.slice(end), code);
  return { imports: imports.join("\n"), body: body.trim(), expectations };
}

/** The twenty-five questions. Each file as a whole is an example. */
export const questions = (): readonly Example[] =>
  globSync("tests/questions/*.ts", { cwd: ROOT })
    .sort()
    .map((file) => ({ file, line: 1, code: readFileSync(join(ROOT, file), "utf8") }));

/** All examples of the project. */
export function allExamples(): readonly Example[] {
  const files = globSync(["README.md", "docs/**/*.md", "data/README.md", "src/**/*.ts"], {
    cwd: ROOT,
  });
  const fences = files
    .filter((file) => !/^(?:src.(?:datasets|authoring)|docs.api)/.test(file))
    .sort()
    .flatMap((file) => fencesOf(file, readFileSync(join(ROOT, file), "utf8")));
  return [...fences, ...questions()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const { file, line, code } of allExamples()) {
    const { imports, body, expectations } = toTest(code);
    const name = `${file.replace(/\W+/g, "-")}-${line}.test.ts`;
    const count = expectations > 0 ? `expect.assertions(${expectations});\n` : "";
    const text = `import { expect, it } from "vitest";\n${imports}\n\nit(${JSON.stringify(`${file}:${line}`)}, async () => {\n${count}${body}\n});\n`;
    writeFileSync(join(OUT, name), text);
  }
}
