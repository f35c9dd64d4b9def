import { createRequire } from "node:module";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import type { Party } from "../../src/model/Party.ts";
import type { Alias } from "../../src/model/RecordBase.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { nameOf } from "../../src/words/nameOf.ts";
import { caught } from "../caught.ts";

const laos = getRecord(dataset, "party:lao");
const asean = getRecord(dataset, "party:asean");
const alias = (text: string, language: string, type: Alias["type"]): Alias => ({
  text,
  language,
  type,
});
const withAliases = (party: Party, ...aliases: readonly Alias[]): Party => ({ ...party, aliases });

afterEach(() => vi.restoreAllMocks());

describe("nameOf", () => {
  it("is the label in English, whatever the aliases and the platform say", () => {
    const named = withAliases(laos, alias("Lao PDR", "en", "variant"));
    for (const language of ["en", "en-GB", "EN-us", "en-Latn-US"]) {
      expect(nameOf(named, language)).toBe("Laos");
    }
  });

  it("is an alias in the language: a variant, then the official name, then a transliteration", () => {
    const [variant, official, transliteration] = [
      alias("ลาว", "th", "variant"),
      alias("สาธารณรัฐประชาธิปไตยประชาชนลาว", "th", "official"),
      alias("ลาว (ถอดอักษร)", "th", "transliteration"),
    ];
    const others = [
      alias("เก่า", "th", "former"),
      alias("ย่อ", "th", "abbreviation"),
      alias("พิมพ์", "th", "as-printed"),
      alias("อื่น", "th", "other"),
    ];
    const name = (...aliases: Alias[]) => nameOf(withAliases(asean, ...others, ...aliases), "th");
    expect(name(transliteration, official, variant)).toBe(variant.text);
    expect(name(transliteration, official)).toBe(official.text);
    expect(name(transliteration)).toBe(transliteration.text);
    expect(name()).toBe("ASEAN");
  });

  it("looks up a language without its region, but not a region that was not asked for", () => {
    const named = withAliases(
      asean,
      alias("ANASE", "fr", "variant"),
      alias("東協", "zh-Hant", "variant"),
      alias("ANASE (Québec)", "fr-CA", "variant"),
    );
    expect(nameOf(named, "fr")).toBe("ANASE");
    expect(nameOf(named, "fr-BE")).toBe("ANASE");
    expect(nameOf(named, "fr-ca")).toBe("ANASE (Québec)");
    expect(nameOf(named, "zh-Hant-TW")).toBe("東協");
    expect(nameOf(named, "zh")).toBe("ASEAN");
    expect(nameOf(named, "fr-CA-u-ca-buddhist")).toBe("ANASE (Québec)");
  });

  it("prefers an alias to the platform", () => {
    expect(nameOf(withAliases(laos, alias("le Laos", "fr", "variant")), "fr")).toBe("le Laos");
  });

  describe("of a state", () => {
    const names: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
      fr: createRequire(import.meta.url)("i18n-iso-countries/langs/fr.json").countries,
      vi: createRequire(import.meta.url)("i18n-iso-countries/langs/vi.json").countries,
    };
    const states = dataset.parties.filter(({ type }) => type === "state");
    const plain = (name: string) =>
      name
        .normalize("NFD")
        .replace(/[^A-Za-z]/g, "")
        .toLowerCase();

    it("is the name of the platform, which another package mostly has too", () => {
      for (const language of ["fr", "vi"]) {
        const same = states.filter((party) => {
          const code = party.identifiers?.iso3166Alpha2 ?? "";
          const known = [names[language]?.[code] ?? []].flat().map(plain);
          return known.includes(plain(nameOf(party, language)));
        });
        expect(states.length).toBe(16);
        expect(same.length, language).toBeGreaterThanOrEqual(12);
      }
      expect(states.map((party) => nameOf(party, "fr"))).toEqual(
        expect.arrayContaining(["Laos", "Suisse", "Royaume-Uni", "Cambodge", "États-Unis"]),
      );
    });

    it("is the label if the platform has not the language, or not the code", () => {
      expect(nameOf(laos, "tlh")).toBe("Laos");
      expect(nameOf({ ...laos, identifiers: { iso3166Alpha2: "XX" } }, "fr")).toBe("Laos");
      vi.spyOn(Intl.DisplayNames, "supportedLocalesOf").mockReturnValue([]);
      expect(nameOf(getRecord(dataset, "party:che"), "fr")).toBe("Switzerland");
    });
  });

  it("is the label of a body that has no name in the language, even if its state has one", () => {
    expect(nameOf(getRecord(dataset, "party:lao-mfa"), "fr")).toBe(
      getRecord(dataset, "party:lao-mfa").label,
    );
  });

  it.each(["", "f", "fr_FR", "français", undefined, 7])("rejects the language %o", (language) => {
    const error = caught(() => nameOf(laos, language as string));
    expect([error.code, error.value, error.place]).toEqual([
      "invalid-criteria",
      language,
      { field: "language" },
    ]);
  });

  it("rejects a value that is not a party", () => {
    const error = caught(() => nameOf("LAO" as unknown as Party, "fr"));
    expect([error.code, error.place]).toEqual(["invalid-criteria", { field: "party" }]);
  });
});
