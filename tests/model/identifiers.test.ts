import { describe, expect, it } from "vitest";
import { identifierFault, isUniqueScheme, schemeFault } from "../../src/model/identifiers.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { changed } from "../schemas/changed.ts";

describe("the identifiers of known schemes", () => {
  // The examples of check characters are those that the registries publish.
  it.each([
    ["iso3166Alpha2", "LA"],
    ["iso3166Alpha3", "LAO"],
    ["iso3166Numeric", "036"],
    ["iso3166Part2", "LA-VT"],
    ["iso3166Part3", "DDDE"],
    ["m49", "035"],
    ["wikidata", "Q819"],
    ["cowCode", "2"],
    ["cowAbbreviation", "UKG"],
    ["gleditschWard", "812"],
    ["gleditschWardAbbreviation", "LAO"],
    ["geonames", "1655842"],
    ["ror", "03yrm5c26"],
    ["ror", "01k4yrm29"],
    ["ror", "03ths8210"],
    ["isni", "000000012281955X"],
    ["isni", "0000000218250097"],
    ["lei", "969500KSV493XWY0PS33"],
    ["lei", "5493001KJTIIGC8Y1R12"],
    ["viaf", "102333412"],
  ])("%s %s is well formed", (scheme, identifier) => {
    expect(schemeFault(scheme)).toBeUndefined();
    expect(identifierFault(scheme, identifier)).toBeUndefined();
  });

  it.each([
    ["iso3166Alpha2", "la"],
    ["iso3166Alpha3", "LA"],
    ["iso3166Numeric", "36"],
    ["iso3166Part2", "LA"],
    ["iso3166Part3", "DDD"],
    ["m49", "35"],
    ["wikidata", "Q0"],
    ["wikidata", "http://www.wikidata.org/entity/Q819"],
    ["cowCode", "002"],
    ["cowAbbreviation", "ukg"],
    ["gleditschWard", "1000"],
    ["gleditschWardAbbreviation", "LAOSES"],
    ["geonames", "0"],
    ["ror", "https://ror.org/03yrm5c26"],
    ["ror", "01k4yrm30"],
    ["isni", "0000 0001 2281 955X"],
    ["isni", "0000000218250098"],
    ["lei", "969500KSV493XWY0PS34"],
    ["viaf", "x"],
  ])("%s %s is not", (scheme, identifier) => {
    expect(identifierFault(scheme, identifier)).toMatch(/, such as /);
  });

  it("of an unknown scheme is any text without blanks around it", () => {
    for (const text of ["x", "xy", "x y"]) expect(identifierFault("fips", text)).toBeUndefined();
    for (const text of ["", " ", " x", "x ", "x y "]) {
      expect(identifierFault("fips", text)).toBe("text without spaces around it");
    }
  });

  it("are unique, except for numbers that pass to a successor", () => {
    expect(isUniqueScheme("iso3166Alpha3")).toBe(true);
    expect(isUniqueScheme("cowCode")).toBe(false);
    expect(isUniqueScheme("gleditschWardAbbreviation")).toBe(false);
    expect(isUniqueScheme("fips")).toBe(false);
  });
});

describe("the names of schemes", () => {
  it.each(["fips", "gnd", "isbn", "issn", "visa", "eli", "ioc", "iso4217", "constructor"])(
    "%s is an unknown scheme, which is allowed",
    (scheme) => expect(schemeFault(scheme)).toBeUndefined(),
  );

  it.each([
    ["iso3166alpha2", "iso3166Alpha2"],
    ["iso-3166-alpha-2", "iso3166Alpha2"],
    ["iso3166Alph3", "iso3166Alpha3"],
    ["wikidatta", "wikidata"],
    ["wikdiata", "wikidata"],
    ["wikydata", "wikidata"],
    ["M49", "m49"],
    ["VIAF", "viaf"],
    ["cow_code", "cowCode"],
  ])("%s is a misspelt %s", (scheme, meant) => {
    expect(schemeFault(scheme)).toBe(`the scheme ${meant}`);
  });

  it.each(["Fips", "my scheme", "", "2nd"])("%j is not in lower camel case", (scheme) => {
    expect(schemeFault(scheme)).toBe("the name of a scheme in lower camel case");
  });
});

describe("a party in a dataset", () => {
  const issues = (identifiers: object) =>
    validateDataset(changed({ "party:xcc/identifiers": identifiers }));

  it("may have identifiers of any scheme", () => {
    expect(issues({ wikidata: "Q1", fips: "XC" })).toEqual([]);
  });

  it("gets an issue for each wrong identifier, with the right form", () => {
    expect(issues({ iso3166Numeric: "36", iso3166alpha3: "XCC", ror: "01k4yrm30" })).toMatchObject(
      [
        {
          code: "invalid-record",
          id: "party:xcc",
          pointer: "/identifiers/iso3166Numeric",
          value: "36",
          problem: "wrong-format",
          format: "iso3166Numeric",
          expected: "3 digits with leading zeros, such as 756",
        },
        { pointer: "/identifiers/ror", expected: /^other check characters: / },
        { pointer: "/identifiers/iso3166alpha3", expected: "the scheme iso3166Alpha3" },
      ].map((issue) => ({
        ...issue,
        ...(issue.expected instanceof RegExp && {
          expected: expect.stringMatching(issue.expected),
        }),
      })),
    );
  });

  it("has text as identifiers", () => {
    expect(issues({ cowCode: 365 })).toMatchObject([
      { code: "invalid-record", problem: "wrong-type", pointer: "/identifiers/cowCode" },
    ]);
  });
});
