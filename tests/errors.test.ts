import { describe, expect, it } from "vitest";
import { formatValue, LaosRelationsError } from "../src/errors.ts";

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

describe("LaosRelationsError", () => {
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
