import { describe, expect, it } from "vitest";
import { allExamples, fencesOf, toTest } from "./extract.ts";

describe("extract", () => {
  it("finds code in Markdown and in doc blocks, with the line where it starts", () => {
    expect(fencesOf("a.md", "x\n```ts\nf();\n```\n```sh\ng\n```")).toEqual([
      { file: "a.md", line: 3, code: "f();" },
    ]);
    expect(fencesOf("a.ts", "/**\n * ```ts\n * f();\n *\n * g();\n * ```\n */")).toEqual([
      { file: "a.ts", line: 3, code: "f();\n\ng();" },
    ]);
  });

  it("turns claims into expectations: on the same line, on the next line, and inside blocks", () => {
    const { imports, body, expectations } = toTest(
      'import { f } from "x";\nf(\n  1,\n); // => 2\nif (true) {\n  f(2);\n  // => { a: 1 }\n}\nf(3); // throws unknown-id\nf(4);\n/* => [\n  5,\n] */',
    );
    expect(imports).toBe('import { f } from "x";');
    expect(expectations).toBe(4);
    expect(body).toContain("expect(f(4)).toEqual([\n  5,\n]);");
    expect(body).toContain("expect(f(\n  1,\n)).toEqual(2);");
    expect(body).toContain("expect(f(2)).toEqual({ a: 1 });");
    expect(body).toContain(
      'expect(() => f(3)).toThrow(expect.objectContaining({ code: "unknown-id" }));',
    );
  });

  it("rejects a code block that is not closed", () => {
    expect(() => fencesOf("a.md", "```ts\nf();")).toThrow("not closed");
  });

  it("finds the examples of the project, each with at least one claim", () => {
    const examples = allExamples();
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.filter(({ code }) => toTest(code).expectations === 0)).toEqual([]);
  });
});
