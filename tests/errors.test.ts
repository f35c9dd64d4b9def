import { describe, expect, it, vi } from "vitest";
import { formatValue, LaosRelationsError } from "../src/errors.ts";

const details = { value: 7, expected: "text" } as const;
const messageOf = (value: unknown) =>
  new LaosRelationsError("unknown-id", { value, expected: "an id" }).message;

describe("LaosRelationsError", () => {
  it("is an error, told apart by its name and code", () => {
    const error = new LaosRelationsError("unknown-id", details);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code]).toEqual(["LaosRelationsError", "unknown-id"]);
    expect(String(error)).toBe("LaosRelationsError: unknown-id: 7; expected text");
  });

  it("holds what it was made of; no place and no issues where none are given", () => {
    const place = { id: "party:x", pointer: "/label" };
    const issues = [
      { code: "uncited", severity: "error", pointer: "", id: "party:x", minimum: 1, ...details },
    ] as const;
    const full = new LaosRelationsError("invalid-dataset", { ...details, place, issues });
    expect(full).toMatchObject({ ...details, place, issues });
    const bare = new LaosRelationsError("invalid-dataset", details);
    expect([bare.place, bare.issues]).toEqual([{}, []]);
  });

  it("names in its message whatever it knows of the place", () => {
    const at = (place: object) =>
      new LaosRelationsError("unknown-id", { ...details, place }).message;
    expect(at({ id: "party:x", pointer: "/label" })).toBe(
      "unknown-id at party:x /label: 7; expected text",
    );
    expect(at({ field: "between[1]" })).toBe("unknown-id at between[1]: 7; expected text");
    // The record itself has the empty pointer, which would only leave a gap.
    expect(at({ id: "party:x", pointer: "" })).toBe("unknown-id at party:x: 7; expected text");
    expect(at({})).toBe("unknown-id: 7; expected text");
  });

  it("shows a value in at most 80 characters", () => {
    const quoted = (length: number) => JSON.stringify("x".repeat(length - 2));
    expect(messageOf("x".repeat(78))).toContain(`: ${quoted(80)};`);
    expect(messageOf("x".repeat(79))).toContain(`: ${quoted(80).slice(0, -1)}…;`);
    expect(messageOf("x".repeat(1000))).toContain(`: "${"x".repeat(78)}…;`);
  });

  it("names by its type what JSON cannot hold", () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect([undefined, () => 1, 7n, cycle].map(messageOf)).toEqual(
      ["undefined", "function", "bigint", "object"].map(
        (type) => `unknown-id: (${type}); expected an id`,
      ),
    );
  });

  it("names code, place, value and what was expected in its message", () => {
    const error = new LaosRelationsError("unknown-value", {
      value: Number.NaN,
      expected: "a number",
      place: { id: "place:dome", pointer: "/label" },
    });
    expect(error.message).toBe("unknown-value at place:dome /label: NaN; expected a number");
    expect(error).toMatchObject({ code: "unknown-value", issues: [], name: "LaosRelationsError" });
  });
});

describe("formatValue", () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);

  it.each([
    ["x", '"x"'],
    [{ a: [1, null] }, '{"a":[1,null]}'],
    [5, "5"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
    [null, "null"],
    [undefined, "(undefined)"],
    [Symbol("x"), "(symbol)"],
    [10n, "(bigint)"],
    [() => 1, "(function)"],
    [cycle, "(object)"],
  ])("writes %s so that it can be told apart", (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it("cuts what is longer than 80 characters", () => {
    expect(formatValue("x".repeat(78))).toBe(`"${"x".repeat(78)}"`);
    expect(formatValue("x".repeat(79))).toBe(`"${"x".repeat(78)}…`);
  });
});

describe("instanceof", () => {
  const details = { value: 1, expected: "2" };

  it("recognises an error of another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("../src/errors.ts");
    expect(copy.LaosRelationsError).not.toBe(LaosRelationsError);
    expect(new copy.LaosRelationsError("uncited", details)).toBeInstanceOf(LaosRelationsError);
    expect(new LaosRelationsError("uncited", details)).toBeInstanceOf(copy.LaosRelationsError);
  });

  it("recognises no other value", () => {
    const others: readonly unknown[] = [
      null,
      undefined,
      7,
      "LaosRelationsError",
      {},
      new Error("x"),
    ];
    for (const value of others) {
      expect(value instanceof LaosRelationsError).toBe(false);
    }
  });

  it("tells a class that extends it apart", () => {
    class Own extends LaosRelationsError {}
    expect(new Own("uncited", details)).toBeInstanceOf(Own);
    expect(new Own("uncited", details)).toBeInstanceOf(LaosRelationsError);
    expect(new LaosRelationsError("uncited", details)).not.toBeInstanceOf(Own);
    expect((null as unknown) instanceof Own).toBe(false);
  });
});

describe("messages", () => {
  it("look at a part only of a value that repeats its parts", () => {
    let value: object = { end: true };
    for (let level = 0; level < 60; level++) value = { left: value, right: value };
    const { message } = new LaosRelationsError("uncited", { value, expected: "less" });
    expect(message.length).toBeLessThan(200);
  });

  it("look at the beginning only of a list, however long", () => {
    const value = ["x", new Array(2 ** 32 - 1)];
    expect(new LaosRelationsError("uncited", { value, expected: "less" }).message).toMatch(
      /^uncited: \["x",\[null,null.*…/,
    );
  });

  it("are one line, whatever the place and the value hold", () => {
    const place = { id: `a\nb${"c".repeat(1000)}` };
    const { message } = new LaosRelationsError("uncited", { value: "\n", expected: "x", place });
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(300);
  });
});
