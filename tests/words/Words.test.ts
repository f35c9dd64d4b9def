import { describe, expect, it } from "vitest";
import { formatTime } from "../../src/time/formatTime.ts";
import { FRENCH_WORDS } from "../../src/words/fr.ts";
import { ENGLISH_WORDS } from "../../src/words/languages/englishWords.ts";
import { LAO_WORDS } from "../../src/words/lo.ts";
import type { Words } from "../../src/words/Words.ts";

const LANGUAGES: Readonly<Record<string, Words>> = {
  English: ENGLISH_WORDS,
  French: FRENCH_WORDS,
  Lao: LAO_WORDS,
};

describe.each(Object.entries(LANGUAGES))("the words in %s", (_, words) => {
  it("are frozen at every depth", () => {
    for (const part of [words, words.labels, words.time, words.time.calendar]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  // The names of months in Unicode CLDR, which the platform has.
  it.each(["long", "short"] as const)("have the months that the platform has: %s", (month) => {
    const { calendar } = words.time;
    const { locale } = words;
    const options = { calendar: "gregory", timeZone: "UTC", month, day: "numeric" } as const;
    const format = new Intl.DateTimeFormat(locale, options);
    const months = Array.from({ length: 12 }, (_, index) =>
      format.formatToParts(Date.UTC(2024, index, 2)).find(({ type }) => type === "month"),
    );
    expect(calendar?.[month === "long" ? "months" : "shortMonths"]).toEqual(
      months.map((part) => part?.value),
    );
  });

  it("have the eras that the platform has", () => {
    const options = {
      calendar: "gregory",
      timeZone: "UTC",
      era: "short",
      year: "numeric",
    } as const;
    const format = new Intl.DateTimeFormat(words.locale, options);
    const eras = [-1e14, 0].map((date) =>
      format
        .formatToParts(date)
        .find(({ type }) => type === "era")
        ?.value.replace(/\s/g, " "),
    );
    expect([words.time.calendar?.before, words.time.calendar?.after]).toEqual(eras);
  });
});

describe("dates in French", () => {
  it.each([
    ["2024-07-01", "1er juillet 2024"],
    ["2025-12-01/2025-12-02", "1er–2 décembre 2025"],
    ["2024-07-24/2024-08-02", "24 juillet – 2 août 2024"],
    ["2024-07/2027", "de juillet 2024 à 2027"],
    ["2024-08-02/2027", "du 2 août 2024 à 2027"],
    ["2024-08/2027-01-02", "d'août 2024 au 2 janvier 2027"],
    ["201X/2024", "des années 2010 à 2024"],
    ["2001-22/2024", "de l'été 2001 à 2024"],
    ["2000/2001-21", "de 2000 au printemps 2001"],
    ["2000/201X", "de 2000 aux années 2010"],
    ["2017/..", "depuis 2017"],
    ["2024-07-27/..", "depuis le 27 juillet 2024"],
    ["2001-23/..", "depuis l'automne 2001"],
    ["201X/..", "depuis les années 2010"],
    ["2017/", "à partir de 2017"],
    ["2024-10/", "à partir d'octobre 2024"],
    ["2024-10-03/", "à partir du 3 octobre 2024"],
    ["../2017", "jusqu'en 2017"],
    ["../2024-07", "jusqu'en juillet 2024"],
    ["../2024-07-27", "jusqu'au 27 juillet 2024"],
    ["../201X", "jusqu'aux années 2010"],
    ["../2001-24", "jusqu'à l'hiver 2001"],
    ["[2024-07-24..2024-07-27]", "entre le 24 et le 27 juillet 2024"],
    ["[2024-07..2024-09]", "entre juillet et septembre 2024"],
    ["[..2026]", "2026 ou avant"],
    ["[2018..]", "2018 ou après"],
    ["{..1984}", "1984 et avant"],
    ["{1984..}", "1984 et après"],
    ["[1667,1668,1670..1672]", "1667, 1668 ou entre 1670 et 1672"],
    ["{1667,1670..1672}", "1667 et 1670–1672"],
    ["2004-06%", "juin 2004 environ (date incertaine)"],
    ["2001-26", "été boréal 2001"],
    ["2001-32", "hiver austral 2001"],
    ["-0043-03-15", "15 mars 44 av. J.-C."],
    ["1950S2", "1950 environ (1900–1999)"],
    ["/..", "sans date"],
  ])("%s is %s", (edtf, words) => {
    expect(formatTime(edtf, { words: FRENCH_WORDS })).toBe(words);
  });

  it("says when a thing without dates was attested", () => {
    const time = { basis: "missing", reason: "-", attested: "2018/.." } as const;
    expect(formatTime(time, { words: FRENCH_WORDS })).toBe("attesté : depuis 2018");
  });

  it("takes another locale of the language", () => {
    expect(formatTime("2024-07-01/..", { words: FRENCH_WORDS, locale: "fr-CA" })).toBe(
      "depuis le 1 juillet 2024",
    );
  });
});

describe("dates in Lao", () => {
  const EDTF = [
    "2024-07-27",
    "2017/..",
    "2017/",
    "../2017",
    "2017/2018-05",
    "[2017..2018]",
    "[..2017]",
    "[2017..]",
    "{..2017}",
    "{2017..}",
    "[2017,2019]",
    "{2017,2019}",
    "2017?",
    "2017~",
    "2001-26",
    "2001-32",
    "201X",
    "-0043",
    "/..",
  ];

  it("are written with Lao letters, each form in its own way", () => {
    const written = EDTF.map((edtf) => formatTime(edtf, { words: LAO_WORDS }));
    for (const text of written) expect(text).toMatch(/^[\p{Script=Lao}\d ,.–]+$/u);
    expect(new Set(written).size).toBe(EDTF.length);
    expect(written[0]).toBe("27 ກໍລະກົດ 2024");
  });
});
