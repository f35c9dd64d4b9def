import { describe, expect, it } from "vitest";
import { dataset } from "../../src/datasets/latest.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { type FormatValidityOptions, formatValidity } from "../../src/words/formatValidity.ts";
import { FRENCH_WORDS } from "../../src/words/fr.ts";
import { ENGLISH_WORDS } from "../../src/words/languages/englishWords.ts";
import { LAO_WORDS } from "../../src/words/lo.ts";
import { caught } from "../caught.ts";

type Validity = Parameters<typeof formatValidity>[0];
const validity = (answer: string, since?: string, until?: string, vouched?: string) =>
  ({ answer, since, until, vouched }) as Validity;

describe("formatValidity", () => {
  it.each<[Validity, string, string]>([
    [validity("yes"), "certainly", "certainement"],
    [validity("possible", "2017"), "possibly, since 2017", "peut-être, depuis 2017"],
    [
      validity("yes", "2020", "2025", "2024-07-27"),
      "certainly, since 2020, until 2025, last vouched for on 27 July 2024",
      "certainement, depuis 2020, jusqu'en 2025, attesté pour la dernière fois le 27 juillet 2024",
    ],
    [
      validity("yes", "[..2024-07-27]"),
      "certainly, since 27 July 2024 or earlier",
      "certainement, depuis le 27 juillet 2024 ou avant",
    ],
    [
      validity("yes", "[2018..]"),
      "certainly, since 2018 or later",
      "certainement, depuis 2018 ou après",
    ],
    [
      validity("yes", "[2025-12-01..2025-12-02]"),
      "certainly, since 1–2 December 2025",
      "certainement, depuis le 1er–2 décembre 2025",
    ],
    [
      validity("possible", "2017?", "[2018~..2019~]"),
      "possibly, since perhaps 2017, until about 2018 – about 2019",
      "peut-être, depuis 2017 (date incertaine), jusqu'en 2018 environ – 2019 environ",
    ],
  ])("%j", (validity, english, french) => {
    expect(formatValidity(validity)).toBe(english);
    expect(formatValidity(validity, { words: FRENCH_WORDS })).toBe(french);
  });

  it("takes a locale and short months", () => {
    const known = validity("yes", "2024-07-27");
    expect(formatValidity(known, { locale: "en-US" })).toBe("certainly, since July 27, 2024");
    expect(formatValidity(known, { style: "short" })).toBe("certainly, since 27 Jul 2024");
  });

  it("writes every status of the release", () => {
    const statuses = statusesOn(dataset, "2026-01-27");
    expect(statuses.length).toBeGreaterThan(5);
    for (const status of statuses) {
      for (const words of [ENGLISH_WORDS, FRENCH_WORDS, LAO_WORDS]) {
        expect(formatValidity(status, { words })).not.toMatch(/undefined|NaN| {2}/);
      }
    }
  });

  it.each([
    [undefined, {}, "validity"],
    [{ since: "2017" }, {}, "validity"],
    [{ answer: "no" }, {}, "validity"],
    [{ answer: "yes" }, null, "options"],
    [{ answer: "yes" }, { words: "fr" }, "words"],
    [{ answer: "yes" }, { words: { ...ENGLISH_WORDS, validity: undefined } }, "words"],
    [{ answer: "yes" }, { locale: "fr" }, "locale"],
  ])("rejects %j with %j", (validity, options, field) => {
    const error = caught(() =>
      formatValidity(validity as Validity, options as unknown as FormatValidityOptions),
    );
    expect([error.code, error.place]).toEqual(["invalid-criteria", { field }]);
  });
});
