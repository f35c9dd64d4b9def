import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/model/kinds.ts";
import { parseRecord } from "../../src/schemas/parseRecord.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

describe("parseRecord", () => {
  const [party] = sample().parties;

  it("gives a frozen copy", () => {
    const parsed = parseRecord("party", party);
    expect(parsed).toEqual(party);
    expect(parsed).not.toBe(party);
    expect(Object.isFrozen(parsed.citations[0])).toBe(true);
  });

  it("says what is wrong, where", () => {
    const error = caught(() => parseRecord("party", { ...party, type: "planet" }));
    expect(error.code).toBe("invalid-record");
    expect(error.place).toEqual({ id: "party:xaa", pointer: "/type" });
    expect(error.issues).toMatchObject([{ code: "unknown-value", value: "planet" }]);
  });

  it("refuses a kind that there is not", () => {
    expect(caught(() => parseRecord("treaty" as "party", {}))).toMatchObject({
      ...{ code: "unknown-value", value: "treaty", expected: `one of ${KINDS.join(", ")}` },
    });
  });

  it.each([
    ["nothing", undefined, "party", ""],
    ["null", null, "party", ""],
    ["text", "party:xaa", "party", ""],
    ["an object without a prototype or an id", Object.create(null), "party", "/id"],
    ["an id that is a symbol", { id: Symbol("xaa") }, "party", "/id"],
    [
      "a getter",
      {
        id: "party:xaa",
        get label() {
          return "x";
        },
      },
      "party:xaa",
      "/label",
    ],
    [
      "a function, though the rest would do",
      { ...party, summary: String },
      "party:xaa",
      "/summary",
    ],
    ["a prototype", Object.create(party ?? null), "party", ""],
  ])("refuses %s with a coded error", (_, input, id, pointer) => {
    const error = caught(() => parseRecord("party", input));
    expect(error.code).toBe("invalid-record");
    expect(error.place).toEqual({ id, pointer });
  });
});
