import { describe, expect, it } from "vitest";
import { LaosRelationsError } from "../src/errors.ts";

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
    const issues = [{ code: "uncited", pointer: "", id: "party:x", ...details }] as const;
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
});
