import { describe, expect, it } from "vitest";
import * as root from "../../src/index.ts";
import { PARTICIPANT_ROLES } from "../../src/model/Event.ts";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import { LABELS } from "../../src/records/kinds.ts";
import { PARTY_ROLES } from "../../src/records/partyRoles.ts";
import type { Labels, Vocabulary } from "../../src/words/Labels.ts";
import { labelOf } from "../../src/words/labelOf.ts";
import { ENGLISH_LABELS } from "../../src/words/languages/english.ts";
import { FRENCH_LABELS } from "../../src/words/languages/french.ts";
import { LAO_LABELS } from "../../src/words/languages/lao.ts";
import { caught } from "../caught.ts";

const LANGUAGES = { English: ENGLISH_LABELS, French: FRENCH_LABELS, Lao: LAO_LABELS };
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The vocabularies of results, which explain themselves in sentences of their own. */
const OF_RESULTS = ["APART_REASONS", "CHANGE_LEVELS", "FIGURE_KEYS"];
/** The values of vocabularies that are types without a list. */
const WITHOUT_LIST: Readonly<Record<string, readonly string[]>> = {
  answer: ["yes", "possible", "no"],
  collection: KINDS.map((kind) => COLLECTIONS[kind]),
};

describe.each(Object.entries<Table>(LANGUAGES))("the labels in %s", (_, labels) => {
  const vocabularies = Object.entries(labels);

  it("have the values of every vocabulary that the package exports, in its order", () => {
    const lists = Object.entries(root).flatMap(([name, value]) =>
      Array.isArray(value) && !OF_RESULTS.includes(name) ? [value as readonly string[]] : [],
    );
    const listed = [...lists, ...Object.values(WITHOUT_LIST)].map((list) => list.join());
    const labelled = vocabularies.map(([, values]) => Object.keys(values).join());
    expect(labelled.toSorted()).toEqual(listed.toSorted());
    expect(labelled.length).toBeGreaterThan(30);
  });

  it("have the vocabularies in the same order as in English", () => {
    expect(Object.keys(labels)).toEqual(Object.keys(ENGLISH_LABELS));
  });

  it.each(vocabularies)(
    "%s: each value has a label of its own that fits into a sentence",
    (_, values) => {
      const all = Object.values(values);
      for (const label of all) {
        expect(label).toMatch(/^\S(?:.*\S)?$/);
        expect(label).not.toMatch(/[.;:]$/);
        expect(label.split(" ").length, label).toBeLessThanOrEqual(8);
      }
      expect(all.filter((label, at) => all.indexOf(label) !== at)).toEqual([]);
    },
  );

  it("are frozen at every depth", () => {
    expect(Object.isFrozen(labels)).toBe(true);
    for (const [name, values] of vocabularies) expect(Object.isFrozen(values), name).toBe(true);
  });
});

it("the roles of parties begin with the roles of participants", () => {
  expect(PARTY_ROLES.slice(0, PARTICIPANT_ROLES.length)).toEqual(PARTICIPANT_ROLES);
});

it("the English labels of kinds are those of the kinds' own files", () => {
  for (const kind of KINDS) {
    expect(labelOf("kind", kind)).toBe(LABELS[kind].singular);
    expect(labelOf("collection", COLLECTIONS[kind])).toBe(LABELS[kind].plural);
  }
});

describe("labels in the script of their language", () => {
  const textsOf = (labels: Labels) =>
    Object.values<object>(labels).flatMap(Object.values) as string[];

  it("English and French have Latin letters", () => {
    for (const text of [...textsOf(ENGLISH_LABELS), ...textsOf(FRENCH_LABELS)]) {
      expect(text).toMatch(/^[\p{Script=Latin}' ,-]+$/u);
    }
  });

  it("Lao has Lao letters only", () => {
    for (const text of textsOf(LAO_LABELS)) expect(text).toMatch(/^[\p{Script=Lao} ]+$/u);
  });

  it("no English label is the bare value if that has a hyphen which English does not write", () => {
    const hyphened = textsOf(ENGLISH_LABELS).filter((text) => text.includes("-"));
    expect([...new Set(hyphened)].sort()).toEqual([
      "co-chair",
      "machine-generated text",
      "non-aggression pact",
      "non-governmental organisation",
      "non-resident",
      "secretary-general",
      "vice-consul",
      "vice-consulate",
    ]);
  });
});

describe("labelOf", () => {
  it("uses the terms of the field", () => {
    expect(labelOf("instrumentType", "memorandum-of-understanding")).toBe(
      "memorandum of understanding",
    );
    expect(labelOf("headRank", "charge-d-affaires")).toBe("chargé d'affaires");
    expect(labelOf("missionType", "interests-section")).toBe("interests section");
    expect(labelOf("reliabilityGrade", "F")).toBe("reliability cannot be judged");
  });

  // The terms of the French texts of the Vienna Conventions of 1961 (articles 2, 12, 14, 45, 46), 1963
  // (articles 1, 9) and 1969 (articles 10, 14, 18, 25), which are equally authentic.
  it.each([
    ["headRank", "charge-d-affaires", "chargé d'affaires"],
    ["headRank", "nuncio", "nonce"],
    ["headRank", "internuncio", "internonce"],
    ["headRank", "consul-general", "consul général"],
    ["headRank", "consular-agent", "agent consulaire"],
    ["missionType", "consular-agency", "agence consulaire"],
    ["missionType", "vice-consulate", "vice-consulat"],
    ["missionType", "interests-section", "section d'intérêts"],
    ["agreementStatus", "initialled", "paraphé"],
    ["agreementStatus", "provisionally-applied", "appliqué à titre provisoire"],
    ["instrumentType", "memorandum-of-understanding", "mémorandum d'entente"],
    ["instrumentType", "exchange-of-notes", "échange de notes"],
    ["eventType", "entry-into-force", "entrée en vigueur"],
    ["eventType", "severance-of-relations", "rupture des relations"],
  ] satisfies [Vocabulary, string, string][])(
    "in French, %s %s is %s",
    (vocabulary, value, label) => {
      expect(labelOf(vocabulary, value as never, FRENCH_LABELS)).toBe(label);
    },
  );

  it("takes the labels of a user", () => {
    const ours = { ...ENGLISH_LABELS, answer: { yes: "sure", possible: "maybe", no: "never" } };
    expect(labelOf("answer", "possible", ours)).toBe("maybe");
  });

  it.each([
    ["missionTypes", "embassy", "unknown-value", "vocabulary", /did you mean missionType\?$/],
    ["toString", "embassy", "unknown-value", "vocabulary", /^one of kind, collection, /],
    [
      "missionType",
      "embasy",
      "unknown-value",
      "value",
      /^one of embassy, .*did you mean embassy\?$/,
    ],
    ["missionType", undefined, "unknown-value", "value", /^one of embassy, /],
  ])("rejects %s, %s", (vocabulary, value, code, field, expected) => {
    const error = caught(() => labelOf(vocabulary as "missionType", value as "embassy"));
    expect([error.code, error.place]).toEqual([code, { field }]);
    expect(error.expected).toMatch(expected);
  });

  it("rejects a language instead of labels", () => {
    const error = caught(() => labelOf("answer", "yes", "fr" as unknown as Labels));
    expect([error.code, error.value, error.place]).toEqual([
      "invalid-criteria",
      "fr",
      { field: "labels" },
    ]);
  });
});

it("blames the labels, not the vocabulary, if they lack a vocabulary that there is", () => {
  for (const labels of [{}, { default: FRENCH_LABELS }]) {
    const error = caught(() => labelOf("missionType", "embassy", labels as unknown as Labels));
    expect([error.code, error.place]).toEqual(["invalid-criteria", { field: "labels" }]);
    expect(error.expected).toBe("the labels of a language, with labels for missionType");
  }
});
