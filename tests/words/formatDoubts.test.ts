import { describe, expect, it } from "vitest";
import { dataset } from "../../src/datasets/latest.ts";
import type { Discrepancy } from "../../src/model/Discrepancy.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { discrepanciesFor } from "../../src/query/discrepanciesFor.ts";
import type { Doubt, DoubtType } from "../../src/records/Doubt.ts";
import type { Time } from "../../src/time/Time.ts";
import { formatDoubts } from "../../src/words/formatDoubts.ts";
import { FRENCH_WORDS } from "../../src/words/fr.ts";
import { ENGLISH_WORDS } from "../../src/words/languages/englishWords.ts";
import { LAO_WORDS } from "../../src/words/lo.ts";
import { caught } from "../caught.ts";

const ALL = discrepanciesFor(dataset, { kind: KINDS });
const doubt = (doubtType: DoubtType, pointer: string, more: Partial<Doubt> = {}): Doubt => ({
  id: "event:fair",
  pointer,
  doubtType,
  reason: "The text is torn.",
  ...more,
});
const discrepancy = { id: "discrepancy:fair", label: "Which fair?" } as unknown as Discrepancy;
const textsOf = (doubts: readonly Doubt[], words = ENGLISH_WORDS) =>
  formatDoubts(doubts, { words }).map(({ text }) => text);

describe("a doubt as a sentence", () => {
  it.each<[Doubt, string, string]>([
    [
      doubt("disputed", "/date", { discrepancy, reason: "Which fair?" }),
      "the date is disputed: Which fair?",
      "un doute existe sur la date : Which fair?",
    ],
    [
      doubt("disputed", "/participants/0/party", { discrepancy, reason: "Which fair?" }),
      "the participants are disputed: Which fair?",
      "un doute existe sur les participants : Which fair?",
    ],
    [
      doubt("inferred", ""),
      "the maintainers concluded the record from the context: The text is torn.",
      "les responsables du jeu de données ont déduit la fiche du contexte : The text is torn.",
    ],
    [
      doubt("inferred", "", { reason: "read from the context" }),
      "the maintainers concluded the record from the context",
      "les responsables du jeu de données ont déduit la fiche du contexte",
    ],
    [
      doubt("derived", "/held", {
        time: {
          edtf: "1974",
          basis: "derived",
          derivation: { rule: "years-of-relations", years: 50, on: "2024-07-27" },
        },
      }),
      "the period is derived from a count of 50 years (27 July 2024)",
      "un décompte de 50 ans (27 juillet 2024) donne la période",
    ],
    [
      doubt("uncertain", "/signed", { time: { edtf: "1999?", basis: "stated" } }),
      "the date of signature is uncertain: perhaps 1999",
      "la date de signature, sans certitude : 1999 (date incertaine)",
    ],
    [
      doubt("missing", "/missionTypeTerm"),
      "no source gives the type of mission: The text is torn.",
      "aucune source ne donne le type de mission : The text is torn.",
    ],
    [
      doubt("missing", "/colour"),
      "no source gives colour: The text is torn.",
      "aucune source ne donne colour : The text is torn.",
    ],
  ])("%j", (doubt, english, french) => {
    expect(textsOf([doubt])).toEqual([english]);
    expect(textsOf([doubt], FRENCH_WORDS)).toEqual([french]);
  });

  it("names all fields and records of a discrepancy once, and keeps their doubts", () => {
    const doubts = [
      doubt("disputed", "/date", { discrepancy }),
      doubt("missing", "/place"),
      doubt("disputed", "/place", { discrepancy }),
      doubt("disputed", "/date", { discrepancy, id: "event:market" }),
      doubt("disputed", "", { discrepancy, id: "event:market" }),
    ];
    const sentences = formatDoubts(doubts);
    expect(sentences.map(({ text }) => text)).toEqual([
      "the date, the place and the record are disputed: The text is torn.",
      "no source gives the place: The text is torn.",
    ]);
    expect(sentences[0]?.doubts).toEqual(
      doubts.filter(({ doubtType }) => doubtType === "disputed"),
    );
  });

  it("does not repeat a name that two fields share", () => {
    const doubts = [doubt("missing", "/held"), doubt("missing", "/period")];
    expect(textsOf(doubts)).toEqual(["no source gives the period: The text is torn."]);
  });

  it("keeps doubts with different reasons apart", () => {
    const doubts = [doubt("missing", "/date"), doubt("missing", "/place", { reason: "Burnt." })];
    expect(textsOf(doubts)).toHaveLength(2);
  });
});

it("writes each doubt of the release once", () => {
  const sentences = formatDoubts(ALL);
  expect(sentences.flatMap(({ doubts }) => doubts)).toHaveLength(ALL.length);
  expect(sentences.length).toBeLessThan(ALL.length * 0.6);
  const ofDiscrepancies = sentences.filter(({ doubts }) => doubts[0]?.discrepancy);
  expect(ofDiscrepancies).toHaveLength(
    new Set(ALL.flatMap(({ discrepancy }) => discrepancy?.id ?? [])).size,
  );
  for (const words of [ENGLISH_WORDS, FRENCH_WORDS, LAO_WORDS]) {
    for (const text of textsOf(ALL, words)) expect(text).not.toMatch(/undefined|NaN| {2}/);
  }
});

it("freezes the result at every depth", () => {
  const sentences = formatDoubts(ALL.slice(0, 3));
  expect(Object.isFrozen(sentences)).toBe(true);
  expect(Object.isFrozen(sentences[0])).toBe(true);
  expect(Object.isFrozen(sentences[0]?.doubts)).toBe(true);
});

it.each([
  [undefined, {}, "doubts"],
  [{}, {}, "doubts"],
  [[], null, "options"],
  [[], { words: "fr" }, "words"],
  [[], { words: ENGLISH_WORDS.doubts }, "words"],
])("rejects %j with %j", (doubts, options, field) => {
  const error = caught(() => formatDoubts(doubts as readonly Doubt[], options as object));
  expect([error.code, error.place]).toEqual(["invalid-criteria", { field }]);
});

it("rejects a value that takes forever to become a text", () => {
  let value: unknown = ["x"];
  for (let index = 0; index < 40; index++) value = [value, value];
  const time = { edtf: "2017", basis: "derived", derivation: { years: value, on: "2020" } };
  for (const field of ["doubtType", "pointer", "reason"]) {
    const doubts = [{ ...doubt("missing", "/date"), [field]: value }] as readonly Doubt[];
    expect(caught(() => formatDoubts(doubts)).place).toEqual({ field: "doubts" });
  }
  const derived = [doubt("derived", "/held", { time: time as unknown as Time })];
  expect(caught(() => formatDoubts(derived)).place).toEqual({ field: "doubts" });
});

describe("the names of fields", () => {
  it.each(Object.entries({ ENGLISH_WORDS, FRENCH_WORDS, LAO_WORDS }))("%s", (_, { doubts }) => {
    expect(Object.keys(doubts.fields)).toEqual(Object.keys(ENGLISH_WORDS.doubts.fields));
    for (const text of Object.values(doubts.fields)) expect(text).toMatch(/^\S(?:.*\S)?$/);
  });

  it("are in Lao letters in Lao", () => {
    for (const text of Object.values(LAO_WORDS.doubts.fields)) {
      expect(text).toMatch(/^[\p{Script=Lao} ]+$/u);
    }
  });
});
