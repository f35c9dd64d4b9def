import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { apiReport, REPORTS, reported } from "./apiReport.ts";

const accepted = (name: string) => readFileSync(join(REPORTS, name), "utf8");

describe("the public types agree with the reports in docs/api (npm run api accepts changes)", () => {
  it.each([...reported])("%s", (name, declarations) => {
    expect(apiReport(declarations)).toBe(accepted(name));
  });

  it("and each report belongs to an entry", () => {
    expect(readdirSync(REPORTS).sort()).toEqual([...reported.keys()].sort());
  });
});

describe("a changed type changes the report", () => {
  /** The lines that the report loses and gains if a text in the declarations of the main entry changes. */
  function changed(from: string, to: string): readonly string[] {
    const folder = mkdtempSync(join(tmpdir(), "laos-relations-types-"));
    try {
      cpSync(join(PATHS.root, "package.json"), join(folder, "package.json"));
      cpSync(join(PATHS.root, "dist"), join(folder, "dist"), { recursive: true });
      const file = join(folder, "dist/index.d.ts");
      const text = readFileSync(file, "utf8");
      expect(text).toContain(from);
      writeFileSync(file, text.replace(from, to));
      const before = accepted("index.api.md").split("\n");
      const after = apiReport("./dist/index.d.ts", folder).split("\n");
      const lost = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
      const gained = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
      return [...lost, ...gained];
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it.each([
    [
      "a parameter",
      "holdsOn(time: TimeInput, day: string)",
      "holdsOn(time: TimeInput, day: Date)",
      [
        "- export function holdsOn(time: TimeInput, day: string): Answer;",
        "+ export function holdsOn(time: TimeInput, day: Date): Answer;",
      ],
    ],
    [
      "an export",
      ", holdsOn,",
      ",",
      ["- export function holdsOn(time: TimeInput, day: string): Answer;"],
    ],
  ])("%s", (_, from, to, expected) => {
    expect(changed(from, to)).toEqual(expected);
  });
});
