import { describe, expect, it } from "vitest";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { codeOf } from "../../src/records/codeOf.ts";
import { caught } from "../caught.ts";

describe("codeOf", () => {
  it("is the slug in capitals, of a party or of its id", () => {
    expect(codeOf("party:lao-mfa")).toBe("LAO-MFA");
    for (const party of dataset.parties) {
      expect(codeOf(party)).toBe(codeOf(party.id));
      // Criteria of an untyped program take the code, and find the party by it.
      const criteria = { kind: "party", involving: codeOf(party) as "LAO" } as const;
      expect(findRecords(dataset, criteria)).toContain(party);
    }
  });

  it.each([undefined, null, "LAO", "place:moscow", "", 7, {}, { id: "place:moscow" }])(
    "rejects %o",
    (value) => {
      const error = caught(() => codeOf(value as "party:lao"));
      expect([error.code, error.place]).toEqual(["unknown-id", { field: "party" }]);
    },
  );
});
