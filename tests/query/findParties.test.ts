import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import type { Party } from "../../src/model/Party.ts";
import { findParties } from "../../src/query/findParties.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const [xanadu] = data.parties as [Party];
const party = (id: Party["id"], identifiers: Party["identifiers"] & object): Party => ({
  ...xanadu,
  id,
  identifiers,
});
/** The dataset anew for each question, so that none rests on what another has built. */
const fresh = () =>
  createDataset({
    ...data,
    parties: [
      party("party:xbb", { cowCode: "365", wikidata: "Q2" }),
      party("party:xaa", { cowCode: "365", fips: "XA" }),
      { ...xanadu, id: "party:xcc" },
    ],
  });
const ids = (scheme: string, identifier: string) =>
  findParties(fresh(), scheme, identifier).map(({ id }) => id);

describe("findParties", () => {
  it("finds all parties with an identifier, in id order", () => {
    expect(ids("cowCode", "365")).toEqual(["party:xaa", "party:xbb"]);
    expect(ids("wikidata", "Q2")).toEqual(["party:xbb"]);
    expect(ids("fips", "XA")).toEqual(["party:xaa"]);
    expect(findParties(laos, "iso3166Alpha2", "VN")[0]?.id).toBe("party:vnm");
  });

  it("finds none where nobody has it, or the scheme is unknown", () => {
    expect(ids("wikidata", "Q3")).toEqual([]);
    expect(ids("cowCode", "36")).toEqual([]);
    expect(ids("toString", "Q2")).toEqual([]);
    expect(ids("gnd", "4034370-2")).toEqual([]);
  });

  it("returns frozen lists", () => {
    expect(Object.isFrozen(findParties(fresh(), "cowCode", "365"))).toBe(true);
    expect(Object.isFrozen(findParties(fresh(), "cowCode", "1"))).toBe(true);
  });

  it.each([
    ["iso3166Numeric", "36", "identifier", "3 digits with leading zeros, such as 756"],
    [
      "wikidata",
      "http://www.wikidata.org/entity/Q819",
      "identifier",
      "Q and a number, such as Q39",
    ],
    ["fips", " XA", "identifier", "text without spaces around it"],
    ["cowCode", 365, "identifier", "a string"],
    ["iso-3166-alpha-2", "LA", "scheme", "the scheme iso3166Alpha2"],
    ["cow code", "365", "scheme", "the scheme cowCode"],
    ["Fips", "XA", "scheme", "the name of a scheme in lower camel case"],
    [undefined, "LA", "scheme", "the name of a scheme"],
  ])("refuses %s %s", (scheme, identifier, field, expected) => {
    const ask = () => findParties(fresh(), scheme as string, identifier as string);
    const error = caught(ask);
    expect([error.code, error.place, error.expected]).toEqual([
      "invalid-criteria",
      { field },
      expected,
    ]);
  });

  it("takes a dataset only", () => {
    expect(caught(() => findParties({} as never, "wikidata", "Q2")).place.field).toBe("dataset");
  });
});
