import { describe, expect, it } from "vitest";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { partnersOf } from "../../src/query/partnersOf.ts";
import { caught } from "../caught.ts";

describe("an unknown value of the criteria is answered with the nearest:", () => {
  it.each<[string, () => unknown, string, string]>([
    ["a kind", () => findRecords(dataset, { kind: "mision" as never }), "unknown-value", "mission"],
    ["a topic", () => findRecords(dataset, { topic: "Trades" as never }), "unknown-value", "trade"],
    [
      "a type",
      () => findRecords(dataset, { kind: "mission", type: "embasy" as never }),
      "unknown-value",
      "embassy",
    ],
    [
      "a code in small letters",
      () => findRecords(dataset, { involving: "lao" as never }),
      "unknown-code",
      "LAO",
    ],
    [
      "a code with two letters swapped",
      () => partnersOf(dataset, { of: "VMN" as never }),
      "unknown-code",
      "VNM",
    ],
  ])("%s", (_, run, code, near) => {
    const error = caught(run);
    expect(error.code).toBe(code);
    expect(error.expected).toContain(`; did you mean ${near}?`);
  });

  it("nothing is suggested where nothing is near", () => {
    const error = caught(() => findRecords(dataset, { kind: "xylophone" as never }));
    expect(error.expected).not.toContain("did you mean");
  });
});
