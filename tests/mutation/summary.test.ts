import { describe, expect, it } from "vitest";
import { percentOf, scoresOf, totalOf } from "./summary.ts";

const mutants = (...statuses: readonly string[]) => ({
  mutants: statuses.map((status) => ({ status })),
});

describe("the summary of a mutation run", () => {
  const scores = scoresOf({
    files: {
      "src/time/b.ts": mutants("Killed", "Survived", "Ignored"),
      "src/time/a.ts": mutants("Timeout", "NoCoverage", "RuntimeError"),
      "src/errors.ts": mutants("Killed", "Pending"),
    },
  });

  it("counts what was found, survived or not reached by folder, and nothing that was not tried", () => {
    expect(scores).toEqual({
      "": { found: 1, survived: 0, notReached: 0 },
      time: { found: 2, survived: 1, notReached: 1 },
    });
  });

  it("counts what no test reaches as not found", () => {
    expect(percentOf(totalOf(Object.values(scores)))).toBe(60);
  });
});
