import { emojiFlag } from "@rapideditor/country-coder";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import type { Party } from "../../src/model/Party.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { flagOf } from "../../src/words/flagOf.ts";
import { caught } from "../caught.ts";

const states = dataset.parties.filter(({ type }) => type === "state");

describe("flagOf", () => {
  it.each(states.map((party) => [party.label, party] as const))(
    "%s has the flag that another package gives",
    (_, party) => {
      const flag = emojiFlag(party.identifiers?.iso3166Alpha2 ?? "");
      expect(flag).toMatch(/^\p{Regional_Indicator}{2}$/u);
      expect(flagOf(party)).toBe(flag);
    },
  );

  it("is undefined for parties without the code", () => {
    const others = dataset.parties.filter(({ type }) => type !== "state");
    expect(others.length).toBeGreaterThan(10);
    expect(others.map(flagOf).filter(Boolean)).toEqual([]);
    const laos = getRecord(dataset, "party:lao");
    expect(flagOf({ ...laos, identifiers: { iso3166Part3: "DDDE" } })).toBeUndefined();
    const { identifiers: _, ...unidentified } = laos;
    expect(flagOf(unidentified)).toBeUndefined();
  });

  it("is given to territories, not to bodies that have the code of their state", () => {
    const laos = getRecord(dataset, "party:lao");
    expect(flagOf({ ...laos, type: "territory", identifiers: { iso3166Alpha2: "HK" } })).toBe("🇭🇰");
    expect(flagOf({ ...laos, type: "ministry" })).toBeUndefined();
  });

  it.each([undefined, null, "LAO", { kind: "place" }])("rejects %o", (value) => {
    const error = caught(() => flagOf(value as Party));
    expect([error.code, error.place]).toEqual(["invalid-criteria", { field: "party" }]);
  });
});
