/**
 * What every exported function comes with: a ceiling for its size, a guide that names it, an example
 * that is run, a test file of its own, and, where it takes criteria, a place among the helpers that
 * are tested and timed together. An exception is listed here with its reason.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { PATHS } from "../../src/authoring/paths.ts";
import { HELPERS as timed } from "../bench/helpers.ts";
import { allExamples, type Example, toTest } from "../examples/extract.ts";
import { CEILINGS } from "../package/ceilings.ts";
import { helpers as tested } from "../query/helpers.ts";

/** A function that an entry of the package exports. */
export interface ExportedFunction {
  readonly name: string;
  /** The entry, as people import it. */
  readonly entry: string;
  /** The file that declares it, relative to the project. */
  readonly file: string;
  /** Whether it takes a dataset and criteria. */
  readonly takesCriteria: boolean;
  /** How many claims of the examples in its doc block are checked. */
  readonly claims: number;
}

/** Where each thing that a function comes with is looked up. */
export interface Inventory {
  /** The ceilings by entry. */
  readonly ceilings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The text of all guides. */
  readonly guides: string;
  /** The text of a test file; undefined where there is none. */
  readonly textOf: (file: string) => string | undefined;
  /** The helpers that `tests/query/everyHelper.test.ts` asks. */
  readonly tested: readonly string[];
  /** The helpers that the benchmark times. */
  readonly timed: readonly string[];
  readonly exceptions: Exceptions;
}

/** Functions that do without something, with the reason; `testedIn` with the test file instead. */
export type Exceptions = Readonly<
  Record<"noCeiling" | "inNoGuide" | "testedIn" | "notTimed", Readonly<Record<string, string>>>
>;

const ZOD = "It brings zod, whose size is not ours.";

export const EXCEPTIONS: Exceptions = {
  noCeiling: { defineDataset: ZOD, parseRecord: ZOD, validateDataset: ZOD },
  inNoGuide: {},
  testedIn: {
    assertDataset: "tests/releases/pin.test.ts",
    boundsOf: "tests/time/answers.test.ts",
    formatDiff: "tests/releases/diffDatasets.test.ts",
    hashDataset: "tests/releases/pin.test.ts",
    holdsOn: "tests/time/answers.test.ts",
    overlaps: "tests/time/answers.test.ts",
    within: "tests/time/answers.test.ts",
  },
  notTimed: {},
};

/** What can be missing from a function. */
type Need = keyof Exceptions | "example" | "tested";

/** What is missing from one function whatever the exceptions, and what to add where. */
function needsOf(exported: ExportedFunction, inventory: Inventory) {
  const { name, entry, file, takesCriteria, claims } = exported;
  const { ceilings, guides, textOf, tested, timed } = inventory;
  const testFile = testFileOf(exported);
  const mentions = (text: string | undefined) =>
    text !== undefined && new RegExp(`\\b${name}\\b`).test(text);
  const needs: [Need, boolean, string][] = [
    [
      "noCeiling",
      ceilings[entry]?.[name] !== undefined,
      `add a ceiling for its size under "${entry}" in tests/package/ceilings.ts`,
    ],
    [
      "inNoGuide",
      mentions(guides),
      "name it in the guide under docs/ whose readers need it, or in README.md",
    ],
    [
      "example",
      claims > 0,
      `add an @example to its doc block in ${file}, with a \`// => value\` to check`,
    ],
    ["testedIn", mentions(textOf(testFile)), `test it in ${testFile}`],
    [
      "tested",
      !takesCriteria || tested.includes(name),
      "add it to helpers in tests/query/helpers.ts",
    ],
    [
      "notTimed",
      !takesCriteria || timed.includes(name),
      "add it to HELPERS in tests/bench/helpers.ts",
    ],
  ];
  return needs.flatMap(([need, met, advice]) => (met ? [] : [{ need, advice }]));
}

/** What is missing from one function, each in a sentence that says what to add where. */
export function missingFrom(exported: ExportedFunction, inventory: Inventory): readonly string[] {
  const { name, entry } = exported;
  const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> =
    inventory.exceptions;
  const faults = needsOf(exported, inventory).flatMap(({ need, advice }) => {
    const excepted = exceptions[need];
    if (!excepted) return [advice];
    if (!excepted[name])
      return [`${advice}, or except it under ${need} in tests/docs/inventory.ts`];
    const tests = need === "testedIn" ? inventory.textOf(excepted[name]) : name;
    return tests?.includes(name) ? [] : [`test it in ${excepted[name]}, as testedIn says`];
  });
  return faults.map((advice) => `${name} (${entry}): ${advice}.`);
}

/** The test file in the place that mirrors the source. */
const testFileOf = ({ file }: ExportedFunction) =>
  file.replace(/^src\//, "tests/").replace(/\.ts$/, ".test.ts");

/** Exceptions for functions that lack nothing, which say so no longer. */
export function needlessIn(
  functions: readonly ExportedFunction[],
  inventory: Inventory,
): readonly string[] {
  return functions.flatMap((exported) => {
    const needs = needsOf(exported, inventory).map(({ need }) => need);
    return Object.entries(inventory.exceptions)
      .filter(([need, excepted]) => exported.name in excepted && !needs.includes(need as Need))
      .map(
        ([need]) =>
          `${exported.name}: it needs no exception any more; remove it from ${need} in tests/docs/inventory.ts.`,
      );
  });
}

/** Names that a list keeps although nothing of that name is exported any more. */
export function outdatedIn(names: readonly string[], inventory: Inventory): readonly string[] {
  const { ceilings, tested, timed, exceptions } = inventory;
  const lists = {
    "tests/package/ceilings.ts": Object.values(ceilings).flatMap(Object.keys),
    "tests/query/helpers.ts": tested,
    "tests/bench/helpers.ts": timed,
    "tests/docs/inventory.ts": Object.values(exceptions).flatMap(Object.keys),
  };
  return Object.entries(lists).flatMap(([file, listed]) =>
    listed
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: no entry exports it any more; remove it from ${file}.`),
  );
}

const read = (file: string) => readFileSync(join(PATHS.root, file), "utf8");
const parse = (file: string) =>
  ts.createSourceFile(basename(file), read(file), ts.ScriptTarget.Latest, true);

/** Guides for users; the rest of docs/ is for maintainers, or numbers. */
const GUIDES = globSync(["README.md", "docs/*.md"], { cwd: PATHS.root }).filter(
  (file) => !/(?:benchmarks|design|releasing)\.md$/.test(file),
);

export const INVENTORY: Inventory = {
  ceilings: CEILINGS,
  guides: GUIDES.map(read).join("\n"),
  textOf: (file) => (existsSync(join(PATHS.root, file)) ? read(file) : undefined),
  tested: Object.keys(tested),
  timed: Object.keys(timed),
  exceptions: EXCEPTIONS,
};

/** The functions that an entry exports: its values say which they are, its source where each is declared. */
export function functionsOf(
  entry: string,
  face: string,
  values: Readonly<Record<string, unknown>>,
): readonly ExportedFunction[] {
  const examples = allExamples();
  return parse(face).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) return [];
    if (!statement.moduleSpecifier || !ts.isNamedExports(statement.exportClause)) return [];
    const module = (statement.moduleSpecifier as ts.StringLiteral).text;
    const file = join(dirname(face), module);
    return statement.exportClause.elements.flatMap(({ name: { text: name } }) =>
      typeof values[name] === "function"
        ? [{ name, entry, file, ...describeDeclaration(name, file, examples) }]
        : [],
    );
  });
}

function describeDeclaration(name: string, file: string, examples: readonly Example[]) {
  const declarations = parse(file).statements.filter(
    (statement): statement is ts.FunctionDeclaration | ts.ClassDeclaration =>
      (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) &&
      statement.name?.text === name,
  );
  if (declarations.length === 0) throw new Error(`${file} declares no function ${name}`);
  return {
    takesCriteria: declarations.some(takesCriteria),
    claims: declarations.reduce((sum, one) => sum + claimsOf(one, file, examples), 0),
  };
}

function takesCriteria(declaration: ts.FunctionDeclaration | ts.ClassDeclaration): boolean {
  if (!ts.isFunctionDeclaration(declaration)) return false;
  const [first, ...others] = declaration.parameters.map(({ type }) => type?.getText() ?? "");
  return /^Dataset\b/.test(first ?? "") && others.some((type) => /Criteria\b/.test(type));
}

/** How many claims stand in the doc block of a declaration, among those that are made into tests. */
function claimsOf(declaration: ts.Node, file: string, examples: readonly Example[]): number {
  const lineAt = (position: number) =>
    declaration.getSourceFile().getLineAndCharacterOfPosition(position).line + 1;
  const blocks = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  const inBlock = ({ line }: Example) =>
    blocks.some((block) => lineAt(block.pos) < line && line < lineAt(block.end));
  return examples
    .filter((example) => example.file === file && inBlock(example))
    .reduce((sum, { code }) => sum + toTest(code).expectations, 0);
}
