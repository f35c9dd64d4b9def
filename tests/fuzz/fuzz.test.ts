/**
 * Hostile arguments: every exported function answers them, or refuses them with a coded error, and
 * changes neither its arguments nor a prototype. `npm run fuzz` tries many more cases.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/authoring/compile.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { runs } from "../runs.ts";
import { changed, fingerprint } from "./hostile.ts";
import { callOf, outcomeOf } from "./outcome.ts";
import { EXCEPTIONS, EXPORTS, isSchema, TARGETS } from "./targets.ts";

describe("every export", () => {
  const functions = Object.keys(EXPORTS).filter((name) => typeof EXPORTS[name] === "function");

  it("that is a function is called, or excepted with a reason", () => {
    expect(functions.length).toBeGreaterThan(45);
    const named = [...Object.keys(TARGETS), ...Object.keys(EXCEPTIONS)];
    expect(named.toSorted()).toEqual(functions.toSorted());
  });

  it("that is no function is a frozen value, or a schema of zod", () => {
    const values = Object.entries(EXPORTS).filter(([name]) => !functions.includes(name));
    expect(values.length).toBeGreaterThan(50);
    for (const [name, value] of values) {
      expect(isSchema(value) || Object.isFrozen(value), name).toBe(true);
    }
  });
});

describe.each(Object.entries(TARGETS))("%s", (name, valid) => {
  it("accepts the arguments that the cases change", () => {
    for (const args of valid) {
      expect(outcomeOf({ name, makeArgs: () => args })).toBe("accepted");
    }
  });

  it("answers hostile arguments or refuses them", () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(callOf(name), (call) => {
        outcomes.add(outcomeOf(call));
      }),
      { numRuns: runs(60) },
    );
    expect(outcomes.size).toBeGreaterThan(0);
  });
});

describe("the suite itself finds", () => {
  const find = (run: (value: { list?: number[] }) => unknown, args: readonly unknown[] = [{}]) => {
    const name = "normalizeParagraphs";
    return () => outcomeOf({ name, makeArgs: () => args }, { [name]: run });
  };

  it("another error", () => {
    expect(find(() => "fine")()).toBe("accepted");
    expect(find(() => JSON.parse("{"))).toThrow(SyntaxError);
  });

  it("a changed argument", () => {
    expect(find((value) => value.list?.push(1), [{ list: [0] }])).toThrow(/argument 0 changed/);
    expect(find((value) => Object.freeze(value))).toThrow(/argument 0 changed/);
  });

  it("a changed prototype", () => {
    try {
      expect(find(() => Object.assign(Object.prototype, { polluted: 1 }))).toThrow(/prototype/);
    } finally {
      Reflect.deleteProperty(Object.prototype, "polluted");
    }
  });

  it("each part of an argument that a case may replace", () => {
    const way = [0.6, 0];
    const make = () => "new";
    const value = { a: 1, b: [2] };
    expect(changed(value, { way, replacement: "value", key: "x", make })).toEqual({
      a: 1,
      b: ["new"],
    });
    expect(fingerprint({ a: "b" })).not.toBe(fingerprint({ a: "c" }));
  });
});

it("records in files give issues, whatever the files hold", () => {
  const records = mkdtempSync(join(tmpdir(), "records-"));
  mkdirSync(join(records, "places"));
  const texts = fc.oneof(
    fc.constantFrom(
      ...["", "\ufeff", "a: .nan", "- .inf", "&a [*a]", "<<: 1", "__proto__: {x: 1}", "? [1]\n: 2"],
      ...[
        "label: !!binary aGk=",

        "a: 1\r\na: 2",
        "\0",
        "label: 2024-01-01",
      ],
      ...["a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]", `${"[".repeat(500)}`, "--- 1\n--- 2"],
    ),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.json().map((json) => `label: ${json}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      writeFileSync(join(records, "places", "dome.yaml"), text);
      const { issues } = compile({ ...PATHS, records });
      expect(issues.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(60) },
  );
});
