import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { COLLECTIONS } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import type { RuleExamples } from "../../src/schemas/rules/support/RuleExamples.ts";
import { type RuleData, ruleData } from "../../src/schemas/rules/support/ruleData.ts";
import { rules } from "../../src/schemas/rules.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { sample } from "../fixtures/sample.ts";
import { changed } from "./changed.ts";

type RuleName = keyof typeof rules;

const FOLDER = join(PATHS.root, "src/schemas/rules");
const names = Object.keys(rules) as RuleName[];

/** What is wrong with a folder of rules: each rule has to be listed and to have examples. */
function strayFiles(files: readonly string[], listed: readonly string[]): string[] {
  const expected = listed.flatMap((name) => [`${name}.ts`, `${name}.examples.ts`]);
  return [
    ...files.filter((file) => !expected.includes(file)).map((file) => `${file} is not listed`),
    ...expected.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
  ];
}

/** Examples are of no use without one of either sort, and a wrong one without an issue. */
function lacking({ wrong, right }: { readonly [Sort in keyof RuleExamples]: readonly unknown[] }) {
  return [...(wrong.length ? [] : ["wrong"]), ...(right.length ? [] : ["right"])];
}

/** The data of a dataset that fits its schemas, as rules look at it. */
function ruleDataOf(data: DatasetData): RuleData {
  const { meta, redirects } = data;
  const lists = Object.fromEntries(
    [...Object.values(COLLECTIONS), "redirects" as const].map((name) => [name, data[name]]),
  );
  const records = Object.values(COLLECTIONS).flatMap((name): readonly AnyRecord[] => data[name]);
  const ids = new Map(records.map((record) => [record.id as string, record]));
  return ruleData({ meta, records, redirects, ids, lists });
}

/** The names of the rules that a dataset breaks. */
function rulesBrokenBy(data: DatasetData): string[] {
  const broken = new Set<string>();
  for (const [name, rule] of Object.entries(rules)) {
    const add = () => broken.add(name);
    if (rule.type === "coded") rule.run(ruleDataOf(data), add);
    else rule.run(ruleDataOf(data), add, "numericCodesAgree");
  }
  return [...broken];
}

describe("the rules", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

  it("are the files of their folder, each with its examples", () => {
    expect(strayFiles(files, names)).toEqual([]);
  });

  it("are missed where a file is not listed, or a listed rule has no file or no examples", () => {
    expect(strayFiles([...files, "other.ts"], names)).toEqual(["other.ts is not listed"]);
    expect(strayFiles(files, [...names, "other"])).toEqual([
      "other.ts is missing",
      "other.examples.ts is missing",
    ]);
    expect(lacking({ wrong: [], right: [1] })).toEqual(["wrong"]);
    expect(lacking({ wrong: [1], right: [] })).toEqual(["right"]);
  });

  it("are kept by the sample that the examples change", () => {
    expect(validateDataset(sample())).toEqual([]);
    expect(rulesBrokenBy(sample())).toEqual([]);
  });
});

describe.each(names)("%s", async (name) => {
  const rule = await import(join(FOLDER, `${name}.ts`));
  const { examples }: { examples: RuleExamples } = await import(
    join(FOLDER, `${name}.examples.ts`)
  );

  it("is the export of its file, and has examples", () => {
    expect(Object.keys(rule)).toEqual([name]);
    expect(rule[name]).toBe(rules[name]);
    expect(lacking(examples)).toEqual([]);
  });

  it.each(examples.wrong)("refuses $title", ({ change, issues }) => {
    const data = changed(change);
    expect(rulesBrokenBy(data)).toEqual([name]);
    const found = validateDataset(data);
    expect(found).toEqual(issues);
    for (const issue of found) expect(Object.isFrozen(issue)).toBe(true);
  });

  it.each(examples.right)("accepts $title", ({ change }) => {
    const data = changed(change);
    expect(data).not.toEqual(sample());
    expect(validateDataset(data)).toEqual([]);
    expect(rulesBrokenBy(data)).toEqual([]);
  });
});
