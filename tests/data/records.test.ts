import countries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { dataset } from "./working.ts";

const records = KINDS.flatMap((kind): readonly AnyRecord[] => dataset[COLLECTIONS[kind]]);

it("the dataset has no fault", () => {
  expect(validateDataset(dataset)).toEqual([]);
});

describe("states, against an independent package of country codes", () => {
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

  it("are there to be checked", () => {
    expect(states.length).toBeGreaterThan(3);
  });
});

it("no two records of a kind share a name without a note saying why", () => {
  const unexplained = records.filter(({ note }) => note === undefined);
  const shared = unexplained.filter(({ id, kind, label }) =>
    records.some((other) => other.id !== id && other.kind === kind && other.label === label),
  );
  expect(shared.map(({ id }) => id)).toEqual([]);
});

it("every name is a phrase: it begins and ends without a space, and with no full stop", () => {
  expect(
    records.filter(({ label }) => label.trim() !== label || /\.$/.test(label)).map(({ id }) => id),
  ).toEqual([]);
});

it("a printed alias is a term of at most six words", () => {
  const long = records.filter(({ aliases }) =>
    aliases.some(({ text }) => text.split(" ").length > 6),
  );
  expect(long).toEqual([]);
});
