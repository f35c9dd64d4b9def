import { describe, expect, it } from "vitest";
import type { Party } from "../../../src/model/Party.ts";
import type { AnyRecord } from "../../../src/model/records.ts";
import { ruleData } from "../../../src/schemas/rules/support/ruleData.ts";
import { sample } from "../../fixtures/sample.ts";

const [state, ministry] = sample().parties as readonly [Party, Party];

const party = (id: Party["id"], fields: Partial<Party>): Party => {
  const { country: _, ...rest } = ministry;
  return { ...rest, id, ...fields };
};

const dataOf = (...parties: readonly Party[]) => {
  const records: readonly AnyRecord[] = [state, ministry, ...parties];
  return ruleData({ records, redirects: [], ids: new Map(), lists: {} });
};

describe("stateOf", () => {
  it("follows the country before the parent, up to the state", () => {
    const data = dataOf(
      party("party:league", { type: "bloc" }),
      party("party:xdd", { type: "state", parent: "party:league" }),
      party("party:desk", { parent: "party:xaa-mfa", country: "party:xdd" }),
      party("party:office", { parent: "party:desk" }),
    );
    expect(["party:office", "party:desk", "party:xaa-mfa", "party:xdd"].map(data.stateOf)).toEqual([
      ...["party:xdd", "party:xdd", "party:xaa", "party:xdd"],
    ]);
  });

  it("is the outermost body where there is no state, even if the dataset does not have it", () => {
    const data = dataOf(
      party("party:league", { type: "bloc" }),
      party("party:desk", { parent: "party:league" }),
      party("party:lost", { parent: "party:nowhere" }),
    );
    expect(data.stateOf("party:desk")).toBe("party:league");
    expect(data.stateOf("party:lost")).toBe("party:nowhere");
  });

  it("ends on a cycle, with one party for all of it", () => {
    const data = dataOf(
      party("party:east", { parent: "party:west" }),
      party("party:west", { parent: "party:east" }),
      party("party:isle", { country: "party:east" }),
    );
    const states = ["party:isle", "party:east", "party:west"].map(data.stateOf);
    expect(new Set(states).size).toBe(1);
  });
});

describe("oneActsForTheOther", () => {
  it("holds for a body and its state in either order, and for a party itself", () => {
    const data = dataOf(party("party:desk", { parent: "party:xaa-mfa" }));
    expect(data.oneActsForTheOther("party:desk", "party:xaa")).toBe(true);
    expect(data.oneActsForTheOther("party:xaa", "party:desk")).toBe(true);
    expect(data.oneActsForTheOther("party:xbb", "party:xbb")).toBe(true);
  });

  it("does not hold for two bodies of one state", () => {
    const data = dataOf(party("party:desk", { country: "party:xaa" }));
    expect(data.oneActsForTheOther("party:desk", "party:xaa-mfa")).toBe(false);
  });
});
