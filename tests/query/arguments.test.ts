/**
 * Every argument of every public function of `query`, `evidence` and `export`: a missing or wrong
 * value throws a coded error and never a TypeError.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { ErrorCode } from "../../src/errors.ts";
import * as exports from "../../src/export.ts";
import * as main from "../../src/index.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** A parameter: a valid value, wrong values, and the error for wrong values. */
interface Parameter {
  readonly valid: unknown;
  readonly wrong: readonly unknown[];
  readonly codes: readonly ErrorCode[];
  /** The start of the field that the error names. Absent: it names no field. */
  readonly field?: string;
}

const dataset = createDataset(sample());
const [place] = dataset.places;
const evidence = main.evidenceFor(dataset, "place:dome");

/** Values that are neither a plain object nor a string. */
const NEITHER = [
  null,
  7,
  1n,
  true,
  Symbol("x"),
  () => "x",
  [],
  new Map(),
  new URLSearchParams(),
  new Date(),
  Promise.resolve({}),
  new (class Criteria {})(),
  Object.create({ kind: "event" }),
];
const NOT_PLAIN = [...NEITHER, "kind=event", ""];
const NOT_A_STRING = [undefined, ...NEITHER, {}, Object.create(null)];

const criteria: Parameter = { valid: {}, wrong: NOT_PLAIN, codes: ["invalid-criteria"] };
const requiredCriteria: Parameter = { ...criteria, wrong: [undefined, ...NOT_PLAIN] };
const day: Parameter = {
  valid: "2030",
  wrong: [...NOT_A_STRING, "", "soon", "2030/2031"],
  codes: ["unsupported-edtf"],
  field: "day",
};
const id = (valid: string): Parameter => ({
  valid,
  wrong: [...NOT_A_STRING, "", "dome", "place:none", { id: "place:none" }, { id: 7 }],
  codes: ["unknown-id"],
});
const pair = (field: string, ...valid: readonly string[]): Parameter => ({
  valid,
  wrong: [
    ...NOT_A_STRING,
    "XBB",
    ["XBB"],
    ["XBB", "XBB"],
    ["XBB", "XZZ"],
    ["XBB", null],
    // biome-ignore lint/suspicious/noSparseArray: the test passes a hole
    [, "XBB"],
  ],
  codes: ["invalid-criteria", "unknown-code"],
  field,
});
const texts: Parameter = {
  valid: {},
  wrong: [undefined, ...NOT_PLAIN],
  codes: ["invalid-criteria"],
  field: "texts",
};
const text: Parameter = {
  valid: "x",
  wrong: NOT_A_STRING,
  codes: ["invalid-criteria"],
  field: "text",
};
const oneOf = (field: string, valid: string, ...optional: readonly undefined[]): Parameter => ({
  valid,
  wrong: NOT_A_STRING.slice(optional.length).concat("x"),
  codes: ["unknown-value"],
  field,
});

/** The parameters after the dataset. */
const FUNCTIONS: Readonly<Record<string, readonly Parameter[]>> = {
  agreementsOn: [day, criteria],
  anniversaries: [{ ...day, field: "year", wrong: [...day.wrong, "2030-05", "203X"] }, criteria],
  assessmentsFor: [{ ...requiredCriteria, valid: "place:dome", wrong: [undefined, ...NEITHER] }],
  commitmentsOn: [day, criteria],
  comparePartners: [pair("partners", "XBB", "XCC"), criteria],
  corroboration: [
    id("place:dome"),
    {
      valid: "/label",
      wrong: [...NEITHER, {}, "label", "/none"],
      codes: ["invalid-pointer"],
    },
  ],
  discrepanciesFor: [{ ...requiredCriteria, valid: "place:dome", wrong: [undefined, ...NEITHER] }],
  dossier: [pair("between", "XAA", "XBB"), criteria],
  evidenceFor: [
    id("place:dome"),
    {
      valid: "/label",
      wrong: [...NEITHER, {}, "label", "/none"],
      codes: ["invalid-pointer"],
    },
  ],
  figuresBy: [oneOf("by", "partner"), criteria],
  findMatches: [requiredCriteria],
  findParties: [
    {
      valid: "fips",
      wrong: [...NOT_A_STRING, "iso-3166-alpha-2"],
      codes: ["invalid-criteria"],
      field: "scheme",
    },
    { valid: "XA", wrong: [...NOT_A_STRING, ""], codes: ["invalid-criteria"], field: "identifier" },
  ],
  findParty: [text],
  findRecord: [{ ...id("place:dome"), wrong: NOT_A_STRING }],
  findRecords: [requiredCriteria],
  formatCitations: [
    {
      valid: place?.citations,
      wrong: [...NOT_A_STRING.filter((value) => !Array.isArray(value)), "x", [null], [{}]],
      codes: ["invalid-criteria", "unknown-id"],
    },
  ],
  getRecord: [id("place:dome")],
  // It answers for any text.
  isPartyCode: [],
  lineage: [id("status:partners")],
  missionsOn: [day, criteria],
  officeHoldersOn: [day, criteria],
  partiesOf: [
    { ...id("place:dome"), valid: place, wrong: [...NOT_A_STRING, "x", { id: "place:none" }] },
  ],
  partnersOf: [criteria],
  relationOn: [pair("between", "XAA", "XBB"), day, criteria],
  searchRecords: [text, { ...criteria, field: "options" }],
  statusesOn: [day, criteria],
  timeline: [requiredCriteria],
  verifyCitations: [texts],
  verifyEvidence: [
    {
      valid: evidence,
      wrong: [...NOT_A_STRING, "x", { items: [null] }, { items: [{}] }],
      codes: ["invalid-criteria", "unknown-id"],
    },
    texts,
  ],
  citeDataset: [oneOf("format", "text", undefined)],
  toCsv: [
    {
      valid: dataset.places,
      wrong: [
        ...NOT_A_STRING.filter((value) => !Array.isArray(value)),
        "x",
        [null],
        [{}],
        [{ kind: "treaty" }],
        new Array(1),
      ],
      codes: ["invalid-criteria"],
      field: "records",
    },
    {
      valid: { forSpreadsheet: true },
      wrong: [...NOT_PLAIN, { forSpreadsheet: 1 }, { forSpreadsheet: null }, { bom: true }],
      codes: ["invalid-criteria"],
      field: "options",
    },
  ],
  toDataPackage: [{ ...text, field: "path" }],
};

const functionOf = (name: string) => ({ ...main, ...exports })[name as "timeline"] as AnyFunction;

it("every exported function of the three folders is in the table", () => {
  const files = ["query", "evidence", "export"].flatMap((folder) =>
    readdirSync(join(PATHS.root, "src", folder)).map((file) => file.replace(".ts", "")),
  );
  const named = files.filter((name) => typeof functionOf(name) === "function");
  expect(named.length).toBeGreaterThan(20);
  // The only function without a dataset has a test of its own below.
  expect([...Object.keys(FUNCTIONS), "normalizeParagraphs"].toSorted()).toEqual(named.toSorted());
});

describe.each(Object.entries(FUNCTIONS))("%s", (name, parameters) => {
  const valid = parameters.map((parameter) => parameter.valid);

  it("accepts the valid arguments of the table", () => {
    expect(functionOf(name)(dataset, ...valid)).toBeDefined();
  });

  it("rejects everything except a dataset as its first argument", () => {
    for (const value of [...NOT_A_STRING, "dataset"]) {
      const { code, expected, place } = caught(() => functionOf(name)(value, ...valid));
      expect([code, place]).toEqual(["invalid-criteria", { field: "dataset" }]);
      expect(expected).toMatch(/^a dataset, as the first argument;/);
    }
  });

  it.each(parameters.map((parameter, index) => ({ ...parameter, index })))(
    "rejects wrong values at position $index after the dataset",
    ({ index, wrong, codes, field }) => {
      for (const value of wrong) {
        const error = caught(() => functionOf(name)(dataset, ...valid.with(index, value)));
        expect(codes, String(error)).toContain(error.code);
        if (field) expect(error.place.field?.startsWith(field), String(error)).toBe(true);
      }
    },
  );
});

it.each<[string, readonly unknown[]]>([
  ["findRecords", [{}]],
  ["searchRecords", [""]],
  ["formatCitations", [[]]],
  ["verifyEvidence", [{ ...evidence, items: [] }, {}]],
  ["toCsv", [[]]],
])("%s rejects null as the dataset even if it has nothing to do", (name, args) => {
  expect(caught(() => functionOf(name)(null, ...args)).place.field).toBe("dataset");
});

it("normalizeParagraphs rejects everything except a string", () => {
  for (const value of NOT_A_STRING) {
    const { code, expected, place } = caught(() => main.normalizeParagraphs(value as string));
    expect([code, expected, place]).toEqual(["invalid-criteria", "a string", { field: "text" }]);
  }
});

describe("criteria", () => {
  const FIELDS = [
    ...["kind", "type", "between", "involving", "topic", "during", "on", "atLeast"],
    ...["certainty", "source"],
  ];
  const WRONG = [
    // An empty list is valid, and so is the number 7 for `every` and `limit`.
    ...NEITHER.filter((value) => !Array.isArray(value) && value !== 7),
    {},
    Object.create(null),
    "x",
    -1.5,
    [null],
    new Array(1),
  ];

  it.each(FIELDS)("rejects wrong values of %s, and names the field", (field) => {
    for (const value of WRONG) {
      const error = caught(() => functionOf("findMatches")(dataset, { [field]: value }));
      expect(error.place.field, String(error)).toBe(field);
    }
  });

  it.each([
    ["partnersOf", "of", []],
    ["figuresBy", "of", ["partner"]],
    ["comparePartners", "of", [["XBB", "XCC"]]],
    ["anniversaries", "every", ["2030"]],
    ["relationOn", "every", [["XAA", "XBB"], "2030"]],
    ["agreementsOn", "state", ["2030"]],
    ["missionsOn", "state", ["2030"]],
    ["anniversaries", "kind", ["2030"]],
    ["figuresBy", "kind", ["partner"]],
    ["searchRecords", "kind", ["x"]],
    ["searchRecords", "limit", ["x"]],
  ])("%s rejects wrong values of %s, and names the field", (name, field, args) => {
    for (const value of [...WRONG, "5"]) {
      const error = caught(() => functionOf(name)(dataset, ...args, { [field]: value }));
      expect(error.place.field, String(error)).toBe(field);
    }
  });

  it("rejects a wrong kind next to any type", () => {
    for (const kind of [Object.create(null), "toString", Symbol("x")]) {
      const run = () => functionOf("findRecords")(dataset, { type: "embassy", kind });
      expect(caught(run).place.field).toBe("kind");
    }
  });

  it("may be a plain object of another realm, or without a prototype", () => {
    const foreign = runInNewContext('({ kind: "mission" })');
    const bare = Object.assign(Object.create(null), { kind: "mission" });
    for (const value of [foreign, bare]) {
      expect(functionOf("findRecords")(dataset, value)).toEqual(dataset.missions);
    }
  });
});

describe("texts", () => {
  it("that are not strings are rejected", () => {
    for (const value of [null, 7, {}, new Uint8Array(2)]) {
      const run = () => functionOf("verifyCitations")(dataset, { "source:gazette": value });
      expect(caught(run).place.field).toBe("text");
    }
  });

  it("that are undefined are not given", () => {
    const checks = main.verifyCitations(dataset, { "source:gazette": undefined as never });
    expect(new Set(checks.map(({ result }) => result))).toEqual(new Set(["text-not-given"]));
  });
});
