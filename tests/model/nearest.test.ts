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

  // One error in 3 to 6 letters, two in 7 to 11, three in longer texts.
  it.each([
    [2, 0],
    [3, 1],
    [6, 1],
    [7, 2],
    [11, 2],
    [12, 3],
    [100, 3],
  ])("of a text of %i letters allows %i errors", (length, errors) => {
    const withErrors = (count: number) => `${"z".repeat(count)}${"a".repeat(length - count)}`;
    const text = "a".repeat(length);
    expect(nearest(text, [withErrors(errors)])).toBe(withErrors(errors));
    expect(nearest(text, [withErrors(errors + 1)])).toBeUndefined();
  });

  it("knows no text of more than 100 letters", () => {
    expect(nearest("a".repeat(100), ["a".repeat(100)])).toBeDefined();
    expect(nearest("a".repeat(101), ["a".repeat(101)])).toBeUndefined();
  });

  it("takes a beginning of four letters, and none of three", () => {
    expect(nearest("emba", TYPES)).toBe("embassy");
    expect(nearest("emb", TYPES)).toBeUndefined();
  });

  it("takes blanks and underscores, one or more, for a hyphen", () => {
    expect(nearest("a b_c d_e", ["a-b-c-d-e"])).toBe("a-b-c-d-e");
    expect(nearest("consulate  _  general", TYPES)).toBe("consulate-general");
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
