import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/latest.ts";
import type { Party } from "../../src/model/Party.ts";
import { findParty } from "../../src/query/findParty.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const [xanadu] = data.parties as [Party];
const party = (
  id: Party["id"],
  label: string,
  identifiers: Record<string, string> = {},
  aliases: readonly string[] = [],
): Party => ({
  ...xanadu,
  id,
  label,
  identifiers,
  aliases: aliases.map((text) => ({ text, language: "en", type: "variant" })),
});
const dataset = createDataset({
  ...data,
  parties: [
    party("party:xaa", "Ægir", { iso3166Numeric: "740", wikidata: "Q1" }, ["The Isles", "Ægir"]),
    party("party:xbb", "Bellerive", { cowCode: "740", gleditschWard: "816" }, ["The Isles"]),
    party("party:xcc", "Côte-d'Azur", { cowCode: "816", iso3166Alpha2: "XA" }),
    party("party:xa", "Dune", { fips: "BELLERIVE" }),
    party("party:q1", "Elbe"),
  ],
  redirects: [
    {
      from: "party:old",
      type: "moved",
      to: ["party:xcc"],
      reason: "A better name.",
      since: "2026.1",
    },
  ],
} as unknown as Parameters<typeof createDataset>[0]);
const found = (text: string) => {
  const { match, code, candidates } = findParty(dataset, text);
  return [match, code, candidates.map(({ id }) => id.slice(6))];
};

describe("findParty finds one party", () => {
  it.each([
    ["XCC", "code", "XCC"],
    [" xcc ", "code", "XCC"],
    ["party:xcc", "code", "XCC"],
    ["OLD", "code", "XCC"],
    ["party:old", "code", "XCC"],
    ["wikidata", "none", undefined],
    ["Q1", "code", "Q1"],
    ["XA", "code", "XA"],
    ["740", "identifier", "XAA"],
    ["bellerive", "identifier", "XA"],
    ["Ægir", "name", "XAA"],
    ["aegir", "name", "XAA"],
    ["cote dazur", "name", "XCC"],
    ["COTE-DAZUR", "name", "XCC"],
  ])("%s: by %s", (text, match, code) => {
    expect(found(text).slice(0, 2)).toEqual([match, code]);
  });

  it("with its code and its record", () => {
    const { party, candidates } = findParty(dataset, "dune");
    expect(party).toBe(dataset.parties.find(({ id }) => id === "party:xa"));
    expect(candidates).toEqual([party]);
  });

  it("of the release, by any of its names", () => {
    for (const { id, label, aliases, identifiers = {} } of laos.parties) {
      const texts = [id, id.slice(6), label, ...aliases.map(({ text }) => text)];
      for (const text of [...texts, ...Object.values(identifiers)]) {
        const { candidates } = findParty(laos, `${text}`);
        expect(
          candidates.map((party) => party.id),
          text,
        ).toContain(id);
      }
    }
  });
});

describe("findParty does not guess", () => {
  it("if several parties have an identifier or a name", () => {
    expect(found("816")).toEqual(["ambiguous", undefined, ["xbb", "xcc"]]);
    expect(found("the isles")).toEqual(["ambiguous", undefined, ["xaa", "xbb"]]);
  });

  it("if the text is only similar, and gives the parties that are most similar", () => {
    expect(found("Belerive")).toEqual(["similar", undefined, ["xbb"]]);
    expect(found("isles")).toEqual(["similar", undefined, ["xaa", "xbb"]]);
    expect(findParty(laos, "Veitnam").candidates.map(({ id }) => id)).toEqual(["party:vnm"]);
  });

  it.each(["Atlantis", "", "   ", "?", "toString", "party:"])("if nothing is like %j", (text) => {
    expect(findParty(dataset, text)).toEqual({ match: "none", candidates: [] });
  });

  it("and freezes what it returns", () => {
    for (const text of ["XAA", "816", "isles", "Atlantis"]) {
      const result = findParty(dataset, text);
      expect(Object.isFrozen(result)).toBe(true);
      expect(Object.isFrozen(result.candidates)).toBe(true);
    }
  });
});

it("rejects what is not text", () => {
  const error = caught(() => findParty(dataset, 418 as unknown as string));
  expect([error.code, error.place]).toEqual(["invalid-criteria", { field: "text" }]);
});
