import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarWriter, platformWriter } from "../../src/time/dateWriters.ts";
import { ENGLISH_CALENDAR } from "../../src/time/englishTimeWords.ts";
import { type FormatTimeOptions, formatTime } from "../../src/time/formatTime.ts";
import type { Time } from "../../src/time/Time.ts";
import { ENGLISH_WORDS } from "../../src/words/languages/englishWords.ts";
import { caught } from "../caught.ts";

it.each([
  ["2026-01-26", "26 January 2026"],
  ["2026-01", "January 2026"],
  ["2026", "2026"],
  ["201X", "2010s"],
  ["20XX", "2000–2099"],
  ["2026-XX", "2026"],
  ["2026-09-XX", "September 2026"],
  ["2017?", "perhaps 2017"],
  ["2017/..", "since 2017"],
  ["2017/", "from 2017"],
  ["2024-07-24/2024-07-24", "24 July 2024"],
  ["../2017-05", "until May 2017"],
  ["2024-07-24/2024-07-27", "24–27 July 2024"],
  ["[2024-07-24..2024-07-27]", "between 24 and 27 July 2024"],
  ["[2018..]", "2018 or later"],
  ["[..2018]", "2018 or earlier"],
  ["/..", "undated"],
  ["2025-12-01/2025-12-02", "1–2 December 2025"],
  ["2024-07-24/2024-08-02", "24 July – 2 August 2024"],
  ["2024-07-24/2024-08-24", "24 July – 24 August 2024"],
  ["2024-12-24/2025-12-24", "24 December 2024 – 24 December 2025"],
  ["2024-07/2024-09", "July–September 2024"],
  ["2024-07/2025-07", "July 2024 – July 2025"],
  ["2017/2019", "2017–2019"],
  ["2017?/2019", "perhaps 2017 to 2019"],
  ["2024-07/2027", "July 2024 to 2027"],
  ["2001-21/2001-22", "spring 2001 to summer 2001"],
  ["201X/2024", "2010s to 2024"],
  ["-0049/-0040", "50–41 BC"],
  ["-0049/0040", "50 BC – 40 AD"],
  ["0900/1200", "900 AD – 1200"],
  ["[2024-07-24..2024-08-02]", "between 24 July and 2 August 2024"],
  ["[2017..2019]", "between 2017 and 2019"],
  ["[2017~..2019]", "between about 2017 and 2019"],
  ["156X-XX-07", "156X-XX-07"],
  ["19X4-05", "May, 19X4"],
  ["2004-06~", "about June 2004"],
  ["2004-06-11%", "perhaps about 11 June 2004"],
  ["?2004-06-~11", "perhaps about 11 June 2004"],
  ["2004-06-~01/2004-06-~20", "about 1 June 2004 to about 20 June 2004"],
  ["2001-21", "spring 2001"],
  ["2001-26", "northern summer 2001"],
  ["2001-32", "southern winter 2001"],
  ["2001-33", "January–March 2001"],
  ["2001-34", "April–June 2001"],
  ["2001-39", "September–December 2001"],
  ["2001-41", "July–December 2001"],
  ["200X-21?", "perhaps spring 2000s"],
  ["0000", "1 BC"],
  ["-0044-03-15", "15 March 45 BC"],
  ["-01XX", "200–101 BC"],
  ["-004X", "50–41 BC"],
  ["000X", "1 BC – 9 AD"],
  ["0099-02", "February 99 AD"],
  ["Y170000002", "170000002"],
  ["Y-17E7", "170000001 BC"],
  ["1950S2", "about 1950 (1900–1999)"],
  ["Y3388E2S3", "about 338800 (338000–338999)"],
  ["-1985S2", "about 1986 BC (2000–1901 BC)"],
  ["156X-12-25", "25 December, 1560s"],
  ["15XX-12", "December, 1500–1599"],
  ["1984-1X", "October–December 1984"],
  ["1984-X1", "January 1984 or November 1984"],
  ["1984-X1-2X", "20–29 January 1984 or 20–29 November 1984"],
  ["2023-02-2X", "20–28 February 2023"],
  ["1984-06-X1", "1 June 1984, 11 June 1984 or 21 June 1984"],
  ["1984-XX-07", "1984-XX-07"],
  ["1985-XX-XX", "1985"],
  ["19X4", "19X4"],
  ["[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672"],
  ["[1760-01,1760-12..]", "January 1760 or December 1760 or later"],
  ["[..1984,1990]", "1984 or earlier or 1990"],
  ["[2024]", "2024"],
  ["{1667,1668,1670..1672}", "1667, 1668 and 1670–1672"],
  ["{..1984}", "1984 and earlier"],
  ["{1984..}", "1984 and later"],
  ["{1960?,1961-12}", "perhaps 1960 and December 1961"],
])("%s is %s", (edtf, words) => {
  expect(formatTime(edtf)).toBe(words);
});

it("says when a thing without dates was attested", () => {
  expect(formatTime({ basis: "missing", reason: "-", attested: "2018" })).toBe("attested 2018");
  expect(formatTime({ edtf: "/..", basis: "inferred", reason: "-", attested: "2024-07-27" })).toBe(
    "attested 27 July 2024",
  );
});

it("says undated where nothing is known", () => {
  expect(formatTime({ basis: "missing", reason: "-" })).toBe("undated");
  expect(formatTime({ basis: "missing", reason: "-", attested: "../.." })).toBe("undated");
});

it("does not compare a date with its attestation", () => {
  const time = { edtf: "2017/2019", basis: "stated", attested: "2020" } as const;
  expect(formatTime(time)).toBe("2017–2019");
});

it.each([null, {}, { basis: "stated" }, { basis: "stated", edtf: "2017", date: "2017" }])(
  "rejects %j, which is not a time",
  (time) => {
    expect(caught(() => formatTime(time as unknown as Time)).code).toBe("unsupported-edtf");
  },
);

describe("short months", () => {
  it.each([
    ["2026-01-26", "26 Jan 2026"],
    ["2024-05/2024-09", "May–Sept 2024"],
    ["[2024-06-24..2024-07-02]", "between 24 Jun and 2 Jul 2024"],
  ])("%s is %s", (edtf, words) => {
    expect(formatTime(edtf, { style: "short" })).toBe(words);
  });
});

describe("in another locale", () => {
  it.each([
    ["2026-01-26", "January 26, 2026"],
    ["2024-07-24/2024-07-27", "July 24 – 27, 2024"],
    ["2024-07-24/2024-08-24", "July 24 – August 24, 2024"],
    ["2024-07-24/2025-07-02", "July 24, 2024 – July 2, 2025"],
    ["[2024-07-24..2024-07-27]", "between July 24 and 27, 2024"],
    ["2024-07/2024-09", "July–September 2024"],
    ["2017/..", "since 2017"],
    ["0099-02", "February 99 AD"],
    ["-0049/-0040", "50–41 BC"],
    ["1500-02-28", "February 28, 1500"],
    ["0000-02-29", "February 29, 1 BC"],
    ["Y12024", "12024"],
    ["Y170000002", "+170000002"],
    ["156X-12-25", "December 25, 1560s"],
  ])("%s in American English is %s", (edtf, words) => {
    expect(formatTime(edtf, { locale: "en-US" })).toBe(words);
  });

  it("writes parts in the order of the language, with what they have in common once", () => {
    const words = { locale: "ja", time: { ...ENGLISH_WORDS.time, calendar: undefined } };
    const japanese = (edtf: string) => formatTime(edtf, { words } as unknown as FormatTimeOptions);
    expect(japanese("2024-07-24/2024-07-27")).toBe("2024年7月24–27日");
    expect(japanese("[2024-07..2024-09]")).toBe("between 2024年7 and 9月");
    expect(japanese("2024-07-24/2025-07-24")).toBe("2024年7月24日–2025年7月24日");
  });

  it("has the Gregorian calendar in a language whose own calendar is another", () => {
    const words = { locale: "th", time: { ...ENGLISH_WORDS.time, calendar: undefined } };
    expect(formatTime("2024", { words } as unknown as FormatTimeOptions)).toMatch(/2024$/);
  });

  it("writes figures if the platform does not have the language", () => {
    const words = { locale: "tlh", time: { ...ENGLISH_WORDS.time, calendar: undefined } };
    const klingon = (edtf: string) => formatTime(edtf, { words } as unknown as FormatTimeOptions);
    expect(klingon("2024-07-27")).toBe("2024-07-27");
    expect(klingon("2024-07/2024-09")).toBe("2024-07–2024-09");
    expect(klingon("2017/..")).toBe("since 2017");
    expect(klingon("156X-12-25")).toBe("12-25, 1560s");
  });

  it("is the same in every time zone", () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        process.env.TZ = TZ;
        expect(formatTime("2024-07-27", { locale: "en-CA" })).toBe("July 27, 2024");
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each([
    [{ locale: "fr" }, "locale", /^a locale of the language of the words, en$/],
    [{ locale: "en_US" }, "locale", /BCP 47/],
    [{ locale: "" }, "locale", /BCP 47/],
    [{ style: "medium" }, "style", /^long or short$/],
    [{ words: "fr" }, "words", /^the words of a language/],
    [{ words: ENGLISH_WORDS.time }, "words", /^the words of a language/],
    ["fr", "options", /^an object with/],
    [null, "options", /^an object with/],
  ])("rejects %j", (options, field, expected) => {
    const error = caught(() => formatTime("2017", options as unknown as FormatTimeOptions));
    expect([error.code, error.place]).toEqual(["invalid-criteria", { field }]);
    expect(error.expected).toMatch(expected);
  });

  it("keeps answering correctly after many locales", () => {
    const locales = Array.from({ length: 120 }, (_, index) => `en-x-a${index}`);
    for (const locale of [...locales, ...locales]) {
      expect(formatTime("2024-07", { locale })).toBe("July 2024");
    }
  });
});

describe("the package's own English", () => {
  const own = {
    long: calendarWriter(ENGLISH_CALENDAR, "long"),
    short: calendarWriter(ENGLISH_CALENDAR, "short"),
  };

  it.each(["long", "short"] as const)("is what the platform writes in en-GB: %s", (style) => {
    const platform = platformWriter("en-GB", style);
    fc.assert(
      fc.property(
        fc.integer({ min: -90_000_000, max: 90_000_000 }),
        fc.constantFrom("day", "month", "year"),
        fc.boolean(),
        (day, unit, hasYear) => {
          fc.pre(hasYear || unit !== "year");
          expect(platform(day, unit, hasYear)).toEqual(own[style](day, unit, hasYear));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
