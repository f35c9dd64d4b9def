import { borders } from "@rapideditor/country-coder";
import { describe, expect, it } from "vitest";
import { countryWith, isUserAssigned } from "../../../src/schemas/rules/support/iso3166.ts";

interface Codes {
  readonly iso1A2?: string;
  readonly iso1A3?: string;
  readonly iso1N3?: string;
}

const features = borders.features as readonly { readonly properties: Codes }[];

/** The countries of an independent package, with codes of all three schemes. */
const countries = features.flatMap(({ properties: { iso1A2, iso1A3, iso1N3 } }) =>
  iso1A2 && iso1A3 && iso1N3
    ? [{ iso3166Alpha2: iso1A2, iso3166Alpha3: iso1A3, iso3166Numeric: iso1N3 }]
    : [],
);

/** Codes that ISO 3166-1 reserves without assigning them: Sark, Metropolitan France. */
const RESERVED = ["CRQ", "FXX"];

describe("the countries of ISO 3166-1", () => {
  it("are those of an independent package, by each of their codes", () => {
    const assigned = countries.filter(({ iso3166Alpha3 }) => !RESERVED.includes(iso3166Alpha3));
    expect(assigned).toHaveLength(249);
    for (const country of assigned) {
      expect(countryWith("iso3166Alpha2", country.iso3166Alpha2)).toEqual(country);
      expect(countryWith("iso3166Alpha3", country.iso3166Alpha3)).toEqual(country);
      expect(countryWith("iso3166Numeric", country.iso3166Numeric)).toEqual(country);
    }
    // A list that is longer than the other would have a code that the other does not.
    const codes = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, "0"));
    expect(codes.filter((code) => countryWith("iso3166Numeric", code))).toHaveLength(249);
  });

  it("do not include reserved codes, or codes for users", () => {
    for (const code of [...RESERVED, "XKX", "BAV", "toString", ""]) {
      expect(countryWith("iso3166Alpha3", code)).toBeUndefined();
    }
    expect(isUserAssigned("iso3166Alpha3", "XKX")).toBe(true);
    expect(isUserAssigned("iso3166Alpha3", "QLZ")).toBe(false);
    expect(isUserAssigned("iso3166Alpha2", "QM")).toBe(true);
    expect(isUserAssigned("iso3166Numeric", "900")).toBe(true);
    expect(isUserAssigned("iso3166Numeric", "894")).toBe(false);
    // No code is both a country's and the users'.
    for (const { iso3166Alpha2, iso3166Alpha3, iso3166Numeric } of countries) {
      if (RESERVED.includes(iso3166Alpha3)) continue;
      expect(isUserAssigned("iso3166Alpha2", iso3166Alpha2)).toBe(false);
      expect(isUserAssigned("iso3166Alpha3", iso3166Alpha3)).toBe(false);
      expect(isUserAssigned("iso3166Numeric", iso3166Numeric)).toBe(false);
    }
  });
});
