import { describe, expect, it } from "vitest";
import { dataset } from "../../src/datasets/latest.ts";
import { MEASURES, type Quantity } from "../../src/model/Quantity.ts";
import { type FormatAmountOptions, formatAmount } from "../../src/words/formatAmount.ts";
import { FRENCH_WORDS } from "../../src/words/fr.ts";
import { ENGLISH_WORDS } from "../../src/words/languages/englishWords.ts";
import { LAO_WORDS } from "../../src/words/lo.ts";
import { caught } from "../caught.ts";

type Amount = Pick<Quantity, "value" | "qualitative" | "unit">;
/** Spaces that do not break as plain spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("an amount in English", () => {
  it.each<[Amount, string]>([
    [{ value: 141_500_000, unit: "USD" }, "US$141,500,000"],
    [{ value: 12.5, unit: "USD" }, "US$12.50"],
    [{ value: 0, unit: "EUR" }, "€0"],
    [{ value: -3, unit: "EUR" }, "-€3"],
    [{ value: 5000, unit: "XYZ" }, "XYZ 5,000"],
    [{ value: 300, unit: "computer" }, "300 computers"],
    [{ value: 1, unit: "project" }, "1 project"],
    [{ value: 1.5, unit: "project" }, "1.5 projects"],
    [{ value: 2000, unit: "person" }, "2,000 people"],
    [{ value: 1, unit: "person" }, "1 person"],
    [{ value: 3, unit: "country" }, "3 countries"],
    [{ value: 3, unit: "day" }, "3 days"],
    [{ value: 3, unit: "bus" }, "3 buses"],
    [{ value: 3, unit: "church" }, "3 churches"],
    [{ value: 1500, unit: "kilometre" }, "1,500 kilometres"],
    [{ value: 2, unit: "hectare" }, "2 hectares"],
    [{ value: 2, unit: "litre" }, "2 litres"],
    [{ value: 5.5, unit: "percent" }, "5.5 per cent"],
    [{ qualitative: "a few million", unit: "USD" }, "a few million (USD)"],
    [{ qualitative: "many", unit: "person" }, "many (people)"],
    [{ value: 5000, qualitative: "at least", unit: "USD" }, "US$5,000 (at least)"],
  ])("%j", (amount, text) => {
    expect(plain(formatAmount(amount))).toBe(text);
  });

  it.each<[Amount, RegExp]>([
    [{ value: 141_500_000, unit: "USD" }, /^about US\$142m$/i],
    [{ value: 486_288, unit: "USD" }, /^about US\$486k$/i],
    [{ value: 10_000_000_000, unit: "USD" }, /^US\$10bn?$/i],
    [{ value: 26, unit: "project" }, /^26 projects$/],
    [{ value: 1234, unit: "person" }, /^about 1.23k people$/i],
    [{ qualitative: "many", unit: "person" }, /^many \(people\)$/],
  ])("short: %j", (amount, text) => {
    expect(formatAmount(amount, { style: "short" })).toMatch(text);
  });

  it("in another locale", () => {
    expect(formatAmount({ value: 141_500_000, unit: "USD" }, { locale: "en-US" })).toBe(
      "$141,500,000",
    );
  });
});

describe("an amount in other languages", () => {
  it.each<[Amount, string, string]>([
    [{ value: 141_500_000, unit: "USD" }, "141 500 000 $US", "US$141.500.000"],
    [{ value: 300, unit: "computer" }, "300 ordinateurs", "300 ໜ່ວຍຄອມພິວເຕີ"],
    [{ value: 1, unit: "computer" }, "1 ordinateur", "1 ໜ່ວຍຄອມພິວເຕີ"],
    [{ value: 7, unit: "sector" }, "7 secteurs", "7 ຂະແໜງການ"],
    [{ value: 7, unit: "turbine" }, "7 (turbine)", "7 (turbine)"],
    [{ value: 1500, unit: "kilometre" }, "1 500 kilomètres", "1.500 ກິໂລແມັດ"],
    [{ qualitative: "many", unit: "person" }, "many (personnes)", "many (ຄົນ)"],
  ])("%j", (amount, french, lao) => {
    expect(plain(formatAmount(amount, { words: FRENCH_WORDS }))).toBe(french);
    expect(plain(formatAmount(amount, { words: LAO_WORDS }))).toBe(lao);
  });

  it("short, with the word for about", () => {
    const trade = { value: 141_500_000, unit: "USD" };
    const french = formatAmount(trade, { words: FRENCH_WORDS, style: "short" });
    expect(plain(french)).toBe("environ 142 M $US");
  });

  it("has no kind of space but two", () => {
    const text = formatAmount({ value: 1_234_567, unit: "LAK" }, { words: FRENCH_WORDS });
    expect(text.replace(/[ \u00a0]/g, "")).not.toMatch(/\s/);
  });

  it("writes a number as in English if the platform does not have the language", () => {
    const words = { ...ENGLISH_WORDS, locale: "tlh" };
    expect(formatAmount({ value: 5000, unit: "project" }, { words })).toBe("5,000 projects");
  });
});

it("writes every amount of the release, and a figure as it is", () => {
  const quantities: readonly Quantity[] = [
    ...dataset.figures,
    ...dataset.projects.flatMap(({ quantities = [] }) => quantities),
    ...dataset.commitments.flatMap(({ quantity }) => quantity ?? []),
  ];
  expect(quantities.length).toBeGreaterThan(10);
  for (const quantity of quantities) {
    expect(MEASURES).toContain(quantity.measure);
    for (const words of [ENGLISH_WORDS, FRENCH_WORDS, LAO_WORDS]) {
      expect(formatAmount(quantity, { words })).not.toMatch(/undefined|NaN/);
    }
    // The words of French and Lao have all units of the release.
    expect(formatAmount({ value: 2, unit: quantity.unit }, { words: FRENCH_WORDS })).not.toMatch(
      /\(/,
    );
    expect(formatAmount({ value: 2, unit: quantity.unit }, { words: LAO_WORDS })).not.toMatch(/\(/);
  }
});

it.each([
  undefined,
  null,
  {},
  { unit: "USD" },
  { value: "5", unit: "USD" },
  { value: 5 },
  { value: Number.NaN, unit: "USD" },
])("rejects the amount %j", (amount) => {
  const error = caught(() => formatAmount(amount as unknown as Amount));
  expect([error.code, error.place]).toEqual(["invalid-criteria", { field: "amount" }]);
});

it.each([
  [{ locale: "fr" }, "locale"],
  [{ locale: "en_US" }, "locale"],
  [{ style: "long" }, "style"],
  [{ words: "fr" }, "words"],
  [{ words: { ...ENGLISH_WORDS, amounts: undefined } }, "words"],
  [null, "options"],
])("rejects the options %j", (options, field) => {
  const amount = { value: 5, unit: "USD" };
  const error = caught(() => formatAmount(amount, options as unknown as FormatAmountOptions));
  expect([error.code, error.place]).toEqual(["invalid-criteria", { field }]);
});
