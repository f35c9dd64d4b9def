import { describe, expect, it } from "vitest";
import * as toExport from "../../src/export.ts";
import * as root from "../../src/index.ts";
import * as schemas from "../../src/schemas.ts";
import * as french from "../../src/words/fr.ts";
import * as lao from "../../src/words/lo.ts";
import {
  type ExportedFunction,
  functionsOf,
  INVENTORY,
  type Inventory,
  missingFrom,
  needlessIn,
  outdatedIn,
} from "./inventory.ts";

const exported = [
  ...functionsOf("laos-relations", "src/index.ts", root),
  ...functionsOf("laos-relations/schemas", "src/schemas.ts", schemas),
  ...functionsOf("laos-relations/export", "src/export.ts", toExport),
];

describe("every exported function comes with all that it needs", () => {
  it.each(exported.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expect(missingFrom(one, INVENTORY)).toEqual([]);
  });

  it("and no list holds a function that is not exported", () => {
    const names = Object.keys({ ...root, ...schemas, ...toExport, ...french, ...lao });
    expect(outdatedIn(names, INVENTORY)).toEqual([]);
  });

  it("and no exception is needless", () => {
    expect(needlessIn(exported, INVENTORY)).toEqual([]);
  });

  it("finds all of them, and which take criteria", () => {
    const functions = Object.entries({ ...root, ...schemas, ...toExport }).flatMap(
      ([name, value]) => (typeof value === "function" ? [name] : []),
    );
    expect(exported.map(({ name }) => name).toSorted()).toEqual(functions.toSorted());
    const withCriteria = exported.filter(({ takesCriteria }) => takesCriteria);
    expect(withCriteria.map(({ name }) => name)).toContain("discrepanciesFor");
    expect(withCriteria.map(({ name }) => name)).not.toContain("searchRecords");
  });
});

describe("a function that comes with nothing", () => {
  const bare: ExportedFunction = {
    name: "neighboursOf",
    entry: "laos-relations",
    file: "src/query/neighboursOf.ts",
    takesCriteria: true,
    claims: 0,
  };
  const none: Inventory = {
    ceilings: { "laos-relations/export": { neighboursOf: 1 } },
    guides: "allNeighboursOf and neighboursOfAll are other words",
    textOf: () => undefined,
    tested: [],
    timed: [],
    exceptions: { noCeiling: {}, inNoGuide: {}, testedIn: {}, notTimed: {} },
  };
  const files = (texts: Readonly<Record<string, string>>) => (file: string) => texts[file];
  const complete: ExportedFunction = { ...bare, claims: 1 };
  const all: Inventory = {
    ceilings: { "laos-relations": { neighboursOf: 0 } },
    guides: "Ask `neighboursOf`.",
    textOf: files({ "tests/query/neighboursOf.test.ts": "neighboursOf(dataset);" }),
    tested: ["neighboursOf"],
    timed: ["neighboursOf"],
    exceptions: none.exceptions,
  };
  const excused: Inventory = {
    ...none,
    textOf: files({ "tests/query/all.test.ts": "neighboursOf(dataset);" }),
    tested: ["neighboursOf"],
    exceptions: {
      noCeiling: { neighboursOf: "It is all data." },
      inNoGuide: { neighboursOf: "It is going to be renamed." },
      testedIn: { neighboursOf: "tests/query/all.test.ts" },
      notTimed: { neighboursOf: "It asks partnersOf." },
    },
  };

  it("is told what to add where", () => {
    const except = (need: string) => `, or except it under ${need} in tests/docs/inventory.ts.`;
    expect(missingFrom(bare, none)).toEqual(
      [
        `add a ceiling for its size under "laos-relations" in tests/package/ceilings.ts${except("noCeiling")}`,
        `name it in the guide under docs/ whose readers need it, or in README.md${except("inNoGuide")}`,
        "add an @example to its doc block in src/query/neighboursOf.ts, with a `// => value` to check.",
        `test it in tests/query/neighboursOf.test.ts${except("testedIn")}`,
        "add it to helpers in tests/query/helpers.ts.",
        `add it to HELPERS in tests/bench/helpers.ts${except("notTimed")}`,
      ].map((advice) => `neighboursOf (laos-relations): ${advice}`),
    );
  });

  it("passes once all is there, or an exception is", () => {
    expect(missingFrom(complete, all)).toEqual([]);
    expect(missingFrom(complete, excused)).toEqual([]);
  });

  it("is not tested by a file that does not name it", () => {
    const textOf = files({
      "tests/query/neighboursOf.test.ts": "// to do",
      "tests/query/all.test.ts": "// to do",
    });
    expect(missingFrom(complete, { ...all, textOf }).join()).toContain("test it in tests/query/n");
    expect(missingFrom(complete, { ...excused, textOf })).toEqual([
      "neighboursOf (laos-relations): test it in tests/query/all.test.ts, as testedIn says.",
    ]);
  });

  it("needs no place among the helpers without criteria", () => {
    const faults = missingFrom({ ...bare, takesCriteria: false }, none);
    expect(faults).toHaveLength(4);
    expect(faults.join()).not.toContain("helpers");
  });

  it("needs no exception for what it has", () => {
    expect(needlessIn([complete], excused)).toEqual([]);
    const faults = needlessIn([complete], { ...all, exceptions: excused.exceptions });
    expect(faults).toEqual(
      ["noCeiling", "inNoGuide", "testedIn", "notTimed"].map(
        (need) =>
          `neighboursOf: it needs no exception any more; remove it from ${need} in tests/docs/inventory.ts.`,
      ),
    );
  });

  it("is outdated in a list once it is gone", () => {
    expect(outdatedIn(["neighboursOf"], all)).toEqual([]);
    expect(outdatedIn([], all)).toEqual([
      "neighboursOf: no entry exports it any more; remove it from tests/package/ceilings.ts.",
      "neighboursOf: no entry exports it any more; remove it from tests/query/helpers.ts.",
      "neighboursOf: no entry exports it any more; remove it from tests/bench/helpers.ts.",
    ]);
  });
});
