import { describe, expect, it } from "vitest";
import { validateDataset } from "../../../src/schemas/validateDataset.ts";
import { sample } from "../../fixtures/sample.ts";

/** The warnings of an alliance of many states, two of which are at war. */
function warningsOf(count: number) {
  const data = sample();
  const [state] = data.parties;
  const [partners] = data.statuses;
  if (!state || !partners) throw new Error("the sample has both");
  const { identifiers: _, ...nameless } = state;
  const allies = Array.from({ length: count }, (_, index) => ({
    ...{ ...nameless, id: `party:ally-${index}` as const },
  }));
  const { relation: __, ...status } = partners;
  const held = (edtf: string) => ({ edtf, basis: "stated" }) as const;
  const statuses = [
    partners,
    {
      ...{ ...status, id: "status:alliance", statusType: "allied", held: held("2000/2025") },
      holders: allies.map(({ id }) => id),
    },
    {
      ...{ ...status, id: "status:war", statusType: "at-war", held: held("2010/2012") },
      holders: allies.slice(3, 5).map(({ id }) => id),
    },
  ];
  const errors = validateDataset({ ...data, parties: [...data.parties, ...allies], statuses });
  expect(errors).toEqual([]);
  return errors.warnings.map(({ id }) => id);
}

describe("statusesDoNotContradict", () => {
  it("looks at every pair of up to 64 parties that share a status", () => {
    expect(warningsOf(64)).toEqual(["status:war"]);
    expect(warningsOf(65)).toEqual([]);
  });
});
