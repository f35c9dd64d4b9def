import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { isPartyCode } from "../../src/query/isPartyCode.ts";
import { codeOf } from "../../src/records/codeOf.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

describe("isPartyCode", () => {
  it("is true for the code of each party", () => {
    for (const party of dataset.parties) expect(isPartyCode(dataset, codeOf(party))).toBe(true);
  });

  it.each(["tur", "TUR ", "", "Laos", "party:lao", "XAA", "toString", undefined, null, 7, ["LAO"]])(
    "is false for %o",
    (text) => {
      expect(isPartyCode(dataset, text)).toBe(false);
    },
  );

  it("is false for the code of a party that was moved, which criteria still take", () => {
    const moved = createDataset({
      ...sample(),
      redirects: [
        { from: "party:xzz", to: ["party:xaa"], type: "moved", reason: "renamed", since: "2030.1" },
      ],
    });
    expect(isPartyCode(moved, "XAA")).toBe(true);
    expect(isPartyCode(moved, "XZZ")).toBe(false);
    expect(findRecords(moved, { kind: "party", involving: "XZZ" }).length).toBeGreaterThan(0);
  });

  it("rejects a value that is not a dataset", () => {
    const error = caught(() => isPartyCode({} as Dataset, "LAO"));
    expect([error.code, error.place]).toEqual(["invalid-criteria", { field: "dataset" }]);
  });
});
