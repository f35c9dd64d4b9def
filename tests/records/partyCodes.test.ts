import { expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import type { Redirect } from "../../src/model/Redirect.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { partyCodes } from "../../src/records/partyCodes.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const redirect = (from: Redirect["from"], to: Redirect["to"]): Redirect => ({
  ...{ from, to, type: to.length === 1 ? "moved" : "split", reason: "a test", since: "2030.1" },
});
/** The dataset anew for each question, so that none rests on what another has built. */
const fresh = (): Dataset =>
  createDataset({
    ...sample(),
    redirects: [
      redirect("party:older", ["party:old"]),
      redirect("party:old", ["party:xaa"]),
      redirect("party:both", ["party:xaa", "party:xbb"]),
      redirect("place:hall", ["place:dome"]),
    ],
  });

it("leads from a code to the id of its party", () => {
  expect(partyCodes(fresh()).get("XAA")).toBe("party:xaa");
  expect(partyCodes(fresh()).get("xaa")).toBeUndefined();
});

it("leads from the code of an id that has moved to the new party", () => {
  expect(partyCodes(fresh()).get("OLD")).toBe("party:xaa");
  expect(partyCodes(fresh()).get("OLDER")).toBe("party:xaa");
  expect(findRecords(fresh(), { involving: "OLD" })).toEqual(
    findRecords(fresh(), { involving: "XAA" }),
  );
});

it("does not know the code of an id that was split, nor the slug of another kind", () => {
  expect(partyCodes(fresh()).get("BOTH")).toBeUndefined();
  expect([...partyCodes(fresh()).keys()].filter((code) => code.includes("HALL"))).toEqual([]);
  expect(caught(() => findRecords(fresh(), { involving: "BOTH" })).code).toBe("unknown-code");
});

it("two codes of one party are no pair, also if one is of an earlier release", () => {
  for (const between of [
    ["XAA", "OLD"],
    ["OLD", "OLDER"],
  ] as const) {
    const { code, expected } = caught(() => findRecords(fresh(), { between }));
    expect([code, expected]).toEqual(["invalid-criteria", "two different party codes"]);
  }
});

it("lists of codes may be longer than the arguments of a call", () => {
  const codes = Array(200_000).fill("XAA");
  const one = findRecords(fresh(), { involving: "XAA" });
  expect(findRecords(fresh(), { involvingAll: codes })).toEqual(one);
  expect(findRecords(fresh(), { involvingAny: codes })).toEqual(one);
});
