import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../src/model/nearest.ts";

const TYPES = [
  "embassy",
  "consulate-general",
  "consulate",
  "permanent-mission",
  "memorandum-of-understanding",
];

describe("nearest", () => {
  it.each([
    ["embasy", "embassy"],
    ["Embassy", "embassy"],
    ["emabssy", "embassy"],
    ["consulate general", "consulate-general"],
    ["consulates", "consulate"],
    ["Permanent_Misson", "permanent-mission"],
    ["memorandum", "memorandum-of-understanding"],
    ["embassy of the kingdom", "embassy"],
    ["legation", undefined],
    ["em", undefined],
    ["", undefined],
    ["embassy".repeat(20), undefined],
    [7, undefined],
    [null, undefined],
  ])("finds for %j: %s", (text, near) => {
    expect(nearest(text, TYPES)).toBe(near);
  });

  it("prefers fewer errors, then the first candidate", () => {
    expect(nearest("lai", ["lao", "lap", "lai"])).toBe("lai");
    expect(nearest("lax", ["lao", "lap"])).toBe("lao");
  });
});

it("didYouMean asks, or says nothing", () => {
  expect(didYouMean("embasy", TYPES)).toBe("; did you mean embassy?");
  expect(didYouMean("legation", TYPES)).toBe("");
});
