import { describe, expect, it } from "vitest";
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
