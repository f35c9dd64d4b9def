import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { COLLECTIONS } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { defineDataset } from "../../src/schemas/defineDataset.ts";
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

/** Examples are of no use without one that breaks the rule and one that does not. */
function lacking({
  wrong = [],
  doubtful = [],
  right,
}: {
  readonly [Sort in keyof RuleExamples]: readonly unknown[];
}) {
  const broken = wrong.length + doubtful.length > 0;
  return [...(broken ? [] : ["wrong or doubtful"]), ...(right.length ? [] : ["right"])];
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
    else rule.run(ruleDataOf(data), add, "countryCodesAgree");
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
    expect(lacking({ wrong: [], right: [1] })).toEqual(["wrong or doubtful"]);
    expect(lacking({ doubtful: [1], right: [1] })).toEqual([]);
    expect(lacking({ wrong: [1], right: [] })).toEqual(["right"]);
  });

  it("are kept by the sample that the examples change", () => {
    expect(validateDataset(sample())).toEqual([]);
    expect(validateDataset(sample()).warnings).toEqual([]);
    expect(rulesBrokenBy(sample())).toEqual([]);
  });
});

describe("the table of rules in the documentation", () => {
  const text = readFileSync(join(PATHS.root, "src/errors.ts"), "utf8");
  const rows = [...text.matchAll(/^ \* \| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)];

  it("names every rule about fields that must agree, once", () => {
    const agreeing = names.filter((name) => rules[name].type === "consistency");
    expect(rows.map(([, name]) => name).sort()).toEqual([...agreeing].sort());
  });

  it.each(rows.map(([, name, severity]) => ({ name, severity })))(
    "says that $name gives $severity",
    async ({ name, severity }) => {
      const { examples }: { examples: RuleExamples } = await import(
        join(FOLDER, `${name}.examples.ts`)
      );
      const severities = [examples.wrong && "error", examples.doubtful && "warning"];
      expect(severity).toBe(severities.filter(Boolean).join(" or "));
    },
  );
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

  const { wrong = [], doubtful = [] } = examples;

  it.each(
    // Vitest fails on an empty list of cases.
    [
      ...wrong.map((example) => ({ ...example, verb: "refuses", severity: "error" as const })),
      ...doubtful.map((example) => ({
        ...example,
        verb: "warns of",
        severity: "warning" as const,
      })),
    ],
  )("$verb $title", ({ change, issues, severity }) => {
    const data = changed(change);
    expect(rulesBrokenBy(data)).toEqual([name]);
    const errors = validateDataset(data);
    const { warnings } = errors;
    const [found, others] = severity === "error" ? [errors, warnings] : [warnings, errors];
    expect(found).toEqual(issues.map((issue) => ({ severity, ...issue })));
    expect(others).toEqual([]);
    for (const issue of found) expect(Object.isFrozen(issue)).toBe(true);
    if (severity === "warning") expect(() => defineDataset(data)).not.toThrow();
  });

  it.each(examples.right)("accepts $title", ({ change }) => {
    const data = changed(change);
    expect(data).not.toEqual(sample());
    expect(validateDataset(data)).toEqual([]);
    expect(validateDataset(data).warnings).toEqual([]);
    expect(rulesBrokenBy(data)).toEqual([]);
  });
});
