/** What is reported for each fault of a single record, and of the shape of the dataset. */
import { describe, expect, it } from "vitest";
import type { DataErrorCode } from "../../src/errors.ts";
import { EVENT_TYPES } from "../../src/model/Event.ts";
import { PLACE_TYPES } from "../../src/model/Place.ts";
import { MEASURES } from "../../src/model/Quantity.ts";
import { expectedText } from "../../src/schemas/issues/expectedText.ts";
import type {
  Change,
  ExpectedIssue,
  RuleExamples,
} from "../../src/schemas/rules/support/RuleExamples.ts";
import { rules } from "../../src/schemas/rules.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { parseEdtf } from "../../src/time/parseEdtf.ts";
import { TIME_BASES } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { changed } from "./changed.ts";

/** The forms that the package supports, as the error of a question about time names them. */
/** What is expected in place of a date: the error of the date itself says it. */
const supported = (value: string) => caught(() => parseEdtf(value)).expected;

const id = (kinds: string) =>
  `${kinds}, a colon and a slug of a–z, 0–9 and hyphens, such as ${kinds.split(" ")[0]}:example`;

const FAULTS: readonly (readonly [title: string, change: Change, issue: ExpectedIssue])[] = [
  [
    "a field that the kind does not have",
    { "party:xaa/anthem": "la" },
    {
      code: "unknown-key",
      id: "party:xaa",
      pointer: "/anthem",
      value: "la",
      key: "anthem",
      expected: "no field of this name",
    },
  ],
  [
    "a field that a participant does not have, with a slash in its name",
    { "event:talks/participants/0/hat~1brim": 1 },
    {
      code: "unknown-key",
      id: "event:talks",
      pointer: "/participants/0/hat~1brim",
      value: 1,
      key: "hat/brim",
      expected: "no field of this name",
    },
  ],
  [
    "a field with a tilde in its name",
    { "place:dome/hat~0brim": 1 },
    {
      code: "unknown-key",
      id: "place:dome",
      pointer: "/hat~0brim",
      value: 1,
      key: "hat~brim",
      expected: "no field of this name",
    },
  ],
  [
    "a misspelt field of a participant, which is not compared with the fields of the record",
    { "event:talks/participants/0/sumary": "High." },
    {
      code: "unknown-key",
      id: "event:talks",
      pointer: "/participants/0/sumary",
      value: "High.",
      key: "sumary",
      expected: "no field of this name",
    },
  ],
  [
    "a field too many, near one that the record has",
    { "place:dome/labels": "Dome" },
    {
      code: "unknown-key",
      id: "place:dome",
      pointer: "/labels",
      value: "Dome",
      key: "labels",
      expected: "no field of this name",
    },
  ],
  [
    "a required value of a vocabulary absent",
    { "place:dome/placeType": undefined },
    {
      code: "missing-key",
      id: "place:dome",
      pointer: "/placeType",
      value: undefined,
      key: "placeType",
      allowed: [...PLACE_TYPES],
      expected: `one of ${PLACE_TYPES.join(", ")}`,
    },
  ],
  [
    "a required text absent",
    { "place:dome/label": undefined },
    {
      code: "missing-key",
      id: "place:dome",
      pointer: "/label",
      value: undefined,
      key: "label",
      type: "string",
      expected: "a string",
    },
  ],
  [
    "a required list absent",
    { "status:partners/holders": undefined },
    {
      code: "missing-key",
      id: "status:partners",
      pointer: "/holders",
      value: undefined,
      key: "holders",
      type: "array",
      expected: "an array",
    },
  ],
  [
    "a number with a fraction for a count",
    { "source:gazette/paragraphs": 1.5 },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "source:gazette",
      pointer: "/paragraphs",
      value: 1.5,
      type: "integer",
      found: "number",
      expected: "an integer",
    },
  ],
  [
    "a count of none",
    { "source:gazette/paragraphs": 0 },
    {
      code: "invalid-record",
      problem: "out-of-range",
      id: "source:gazette",
      pointer: "/paragraphs",
      value: 0,
      minimum: 0,
      inclusive: false,
      unit: "value",
      expected: "more than 0",
    },
  ],
  [
    "a count too large to be exact",
    { "source:gazette/paragraphs": 2 ** 60 },
    {
      code: "invalid-record",
      problem: "out-of-range",
      id: "source:gazette",
      pointer: "/paragraphs",
      value: 2 ** 60,
      maximum: Number.MAX_SAFE_INTEGER,
      inclusive: true,
      unit: "value",
      expected: "at most 9007199254740991",
    },
  ],
  [
    "too few elements of a list",
    { "figure:trade/about": [] },
    {
      code: "invalid-record",
      problem: "out-of-range",
      id: "figure:trade",
      pointer: "/about",
      value: [],
      minimum: 1,
      inclusive: true,
      unit: "items",
      expected: "at least 1 item",
    },
  ],
  [
    "NaN for an amount",
    { "figure:trade/value": Number.NaN },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "figure:trade",
      pointer: "/value",
      value: Number.NaN,
      type: "number",
      found: "NaN",
      expected: "a number",
    },
  ],
  [
    "infinity for an amount",
    { "figure:trade/value": -Infinity },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "figure:trade",
      pointer: "/value",
      value: -Infinity,
      type: "number",
      found: "infinity",
      expected: "a number",
    },
  ],
  [
    "null for a list",
    { "place:dome/aliases": null },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "place:dome",
      pointer: "/aliases",
      value: null,
      type: "array",
      found: "null",
      expected: "an array",
    },
  ],
  [
    "a list for text",
    { "place:dome/label": [] },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "place:dome",
      pointer: "/label",
      value: [],
      type: "string",
      found: "array",
      expected: "a string",
    },
  ],
  [
    "true for a time",
    { "event:talks/date": true },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "event:talks",
      pointer: "/date",
      value: true,
      type: "object",
      found: "boolean",
      expected: "an object",
    },
  ],
  [
    "a blank label",
    { "place:dome/label": " " },
    {
      code: "invalid-record",
      problem: "wrong-format",
      id: "place:dome",
      pointer: "/label",
      value: " ",
      format: "regex",
      pattern: "/\\S/",
      expected: "text that matches /\\S/",
    },
  ],
  [
    "an address that is none",
    { "source:gazette/url": "gazette" },
    {
      code: "invalid-record",
      problem: "wrong-format",
      id: "source:gazette",
      pointer: "/url",
      value: "gazette",
      format: "url",
      expected: "a url, such as https://example.org/page",
    },
  ],
  [
    "a day of no calendar in a locator",
    {
      "place:dome/citations/0": {
        source: "source:gazette",
        locator: "p. 3",
        accessed: "2030-02-30",
      },
    },
    {
      code: "invalid-record",
      problem: "wrong-format",
      id: "place:dome",
      pointer: "/citations/0/accessed",
      value: "2030-02-30",
      format: "date",
      expected: "a date, such as 2024-07-27",
    },
  ],
  [
    "a version that is blank",
    { "meta/version": " " },
    {
      code: "invalid-record",
      problem: "wrong-format",
      id: "meta",
      pointer: "/version",
      value: " ",
      format: "regex",
      pattern: "/\\S/",
      expected: "text that matches /\\S/",
    },
  ],
  [
    "a value outside its vocabulary",
    { "event:talks/eventType": "party" },
    {
      code: "unknown-value",
      id: "event:talks",
      pointer: "/eventType",
      value: "party",
      allowed: [...EVENT_TYPES],
      nearest: "party-talks",
      expected: `one of ${EVENT_TYPES.join(", ")}; did you mean party-talks?`,
    },
  ],
  [
    "a value outside its vocabulary that is near none",
    { "place:dome/placeType": "moon" },
    {
      code: "unknown-value",
      id: "place:dome",
      pointer: "/placeType",
      value: "moon",
      allowed: [...PLACE_TYPES],
      expected: `one of ${PLACE_TYPES.join(", ")}`,
    },
  ],
  [
    "a misspelt field",
    { "place:dome/sumary": "High." },
    {
      code: "unknown-key",
      id: "place:dome",
      pointer: "/sumary",
      value: "High.",
      key: "sumary",
      nearest: "summary",
      expected: "no field of this name; did you mean summary?",
    },
  ],
  [
    "another kind than that of the collection",
    { "place:dome/kind": "event" },
    {
      code: "unknown-value",
      id: "place:dome",
      pointer: "/kind",
      value: "event",
      allowed: ["place"],
      expected: "place",
    },
  ],
  [
    "a number in a vocabulary",
    { "figure:trade/measure": 1 },
    {
      code: "unknown-value",
      id: "figure:trade",
      pointer: "/measure",
      value: 1,
      allowed: [...MEASURES],
      expected: `one of ${MEASURES.join(", ")}`,
    },
  ],
  [
    "an id with the prefix of another kind",
    { "places/1": { like: "place:dome", id: "person:dome" } },
    {
      code: "wrong-prefix",
      id: "person:dome",
      pointer: "/id",
      value: "person:dome",
      kind: "place",
      expected: id("place"),
    },
  ],
  [
    "an id with capitals",
    { "places/1": { like: "place:dome", id: "place:Dome" } },
    {
      code: "wrong-prefix",
      id: "place:Dome",
      pointer: "/id",
      value: "place:Dome",
      kind: "place",
      expected: id("place"),
    },
  ],
  [
    "a reference to the wrong kind",
    { "tenure:kubla-minister/person": "party:xaa" },
    {
      code: "wrong-kind",
      id: "tenure:kubla-minister",
      pointer: "/person",
      value: "party:xaa",
      kinds: ["person"],
      found: "party",
      expected: id("person"),
    },
  ],
  [
    "a reference that is no id",
    { "assessment:stately/by/0": "The Gazette" },
    {
      code: "invalid-record",
      problem: "not-an-id",
      id: "assessment:stately",
      pointer: "/by/0",
      value: "The Gazette",
      kinds: ["source", "person", "party"],
      expected: id("source or person or party"),
    },
  ],
  [
    "a reference of the right kind whose slug has capitals",
    { "tenure:kubla-minister/person": "person:Kubla" },
    {
      code: "invalid-record",
      problem: "not-an-id",
      id: "tenure:kubla-minister",
      pointer: "/person",
      value: "person:Kubla",
      kinds: ["person"],
      expected: id("person"),
    },
  ],
  [
    "a date outside the subset",
    { "event:talks/date/edtf": "2030-04-01T10:00" },
    {
      code: "unsupported-edtf",
      id: "event:talks",
      pointer: "/date/edtf",
      value: "2030-04-01T10:00",
      supported: supported("2030-04-01T10:00"),
      expected: supported("2030-04-01T10:00"),
    },
  ],
  [
    "a day that the calendar lacks",
    { "event:talks/date/edtf": "2030-02-29" },
    {
      code: "unsupported-edtf",
      id: "event:talks",
      pointer: "/date/edtf",
      value: "2030-02-29",
      supported: supported("2030-02-29"),
      expected: supported("2030-02-29"),
    },
  ],
  [
    "an attested date outside the subset",
    { "status:partners/held/attested": "soon" },
    {
      code: "unsupported-edtf",
      id: "status:partners",
      pointer: "/held/attested",
      value: "soon",
      supported: supported("soon"),
      expected: supported("soon"),
    },
  ],
  [
    "a reversed interval",
    { "tenure:kubla-minister/held/edtf": "2031/2028-05" },
    {
      code: "reversed-interval",
      id: "tenure:kubla-minister",
      pointer: "/held/edtf",
      value: "2031/2028-05",
      start: "2031",
      end: "2028-05",
      expected: "an end that is not before 2031",
    },
  ],
  [
    "a reversed set",
    { "event:talks/date/edtf": "[2030-04-04..2030-04-01]" },
    {
      code: "reversed-interval",
      id: "event:talks",
      pointer: "/date/edtf",
      value: "[2030-04-04..2030-04-01]",
      start: "2030-04-04",
      end: "2030-04-01",
      expected: "an end that is not before 2030-04-04",
    },
  ],
  [
    "attested outside its time",
    { "status:partners/held/attested": "2019" },
    {
      code: "contradictory-time",
      id: "status:partners",
      pointer: "/held/attested",
      value: "2019",
      related: [{ id: "status:partners", pointer: "/held/edtf", value: "2020/.." }],
      expected: "a day or period within 2020/..",
    },
  ],
  [
    "a reversed interval after one that is in order",
    { "event:talks/date/edtf": "[2030-04-01..2030-04-01,2030-04-04..2030-04-02]" },
    {
      code: "reversed-interval",
      id: "event:talks",
      pointer: "/date/edtf",
      value: "[2030-04-01..2030-04-01,2030-04-04..2030-04-02]",
      start: "2030-04-04",
      end: "2030-04-02",
      expected: "an end that is not before 2030-04-04",
    },
  ],
  [
    "attested outside its time, deep in a record",
    {
      "event:talks/commemorates": [
        {
          ...{ label: "Peace", years: 10 },
          date: { edtf: "2020", basis: "stated", attested: "2019" },
        },
      ],
    },
    {
      code: "contradictory-time",
      id: "event:talks",
      pointer: "/commemorates/0/date/attested",
      value: "2019",
      related: [{ id: "event:talks", pointer: "/commemorates/0/date/edtf", value: "2020" }],
      expected: "a day or period within 2020",
    },
  ],
  [
    "a missing time without a reason",
    { "project:river/period/reason": undefined },
    {
      code: "missing-key",
      id: "project:river",
      pointer: "/period/reason",
      value: undefined,
      key: "reason",
      type: "string",
      expected: "a string",
    },
  ],
  [
    "a missing time with a date",
    { "project:river/period/edtf": "2030" },
    {
      code: "invalid-record",
      problem: "not-allowed",
      id: "project:river",
      pointer: "/period/edtf",
      value: "2030",
      expected: "no value",
    },
  ],
  [
    "a time without a basis",
    { "event:talks/date/basis": undefined },
    {
      code: "missing-key",
      id: "event:talks",
      pointer: "/date/basis",
      value: undefined,
      key: "basis",
      allowed: [...TIME_BASES],
      expected: "one of stated, inferred, derived, missing",
    },
  ],
  [
    "a time with an unknown basis",
    { "event:talks/date/basis": "guessed" },
    {
      code: "unknown-value",
      id: "event:talks",
      pointer: "/date/basis",
      value: "guessed",
      allowed: [...TIME_BASES],
      expected: "one of stated, inferred, derived, missing",
    },
  ],
  [
    "a record with no citation",
    { "place:dome/citations": [] },
    {
      code: "uncited",
      id: "place:dome",
      pointer: "/citations",
      value: [],
      minimum: 1,
      expected: "at least one citation",
    },
  ],
  [
    "a record without the field of citations",
    { "place:dome/citations": undefined },
    {
      code: "uncited",
      id: "place:dome",
      pointer: "/citations",
      value: undefined,
      minimum: 1,
      expected: "at least one citation",
    },
  ],
  [
    "text for the citations",
    { "place:dome/citations": "The Gazette" },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "place:dome",
      pointer: "/citations",
      value: "The Gazette",
      type: "array",
      found: "string",
      expected: "an array",
    },
  ],
  [
    "a citation that is nearest to the second of the forms",
    { "place:dome/citations/0": { source: "source:gazette", locator: "p. 3" } },
    {
      code: "missing-key",
      id: "place:dome",
      pointer: "/citations/0/accessed",
      value: undefined,
      key: "accessed",
      type: "string",
      expected: "a string",
    },
  ],
  [
    "a citation of which only one form lacks a field",
    { "place:dome/citations/0/sha256": undefined },
    {
      code: "missing-key",
      id: "place:dome",
      pointer: "/citations/0/sha256",
      value: undefined,
      key: "sha256",
      type: "string",
      expected: "a string",
    },
  ],
  [
    "a quantity without an amount",
    { "commitment:trade/quantity/qualitative": undefined },
    {
      code: "missing-key",
      id: "commitment:trade",
      pointer: "/quantity/value",
      value: undefined,
      key: "value",
      type: "number",
      alternative: "qualitative",
      expected: "a number, or the field qualitative in its place",
    },
  ],
  [
    "a figure without an amount",
    { "figure:trade/value": undefined },
    {
      code: "missing-key",
      id: "figure:trade",
      pointer: "/value",
      value: undefined,
      key: "value",
      type: "number",
      alternative: "qualitative",
      expected: "a number, or the field qualitative in its place",
    },
  ],
  [
    "an alias that is a sentence",
    {
      "place:dome/aliases/0": {
        ...{ text: "one two three four five six seven", language: "en", type: "as-printed" },
      },
    },
    {
      code: "invalid-record",
      problem: "out-of-range",
      id: "place:dome",
      pointer: "/aliases/0/text",
      value: "one two three four five six seven",
      maximum: 6,
      inclusive: true,
      unit: "words",
      expected: "at most 6 words",
    },
  ],
  [
    "a record that is not an object",
    { "places/1": "a place" },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "places/1",
      pointer: "",
      value: "a place",
      type: "object",
      found: "string",
      expected: "an object",
    },
  ],
  [
    "null for a record",
    { "places/1": null },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "places/1",
      pointer: "",
      value: null,
      type: "object",
      found: "null",
      expected: "an object",
    },
  ],
  [
    "a number for the id of a record",
    { "places/1": { like: "place:dome", id: 1 } },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "places/1",
      pointer: "/id",
      value: 1,
      type: "string",
      found: "number",
      expected: "a string",
    },
  ],
  [
    "a redirect without a reason",
    { "redirects/1/reason": undefined },
    {
      code: "missing-key",
      id: "redirects/1",
      pointer: "/reason",
      value: undefined,
      key: "reason",
      type: "string",
      expected: "a string",
    },
  ],
  [
    "a collection that there is not",
    { wars: [] },
    {
      code: "unknown-key",
      id: "dataset",
      pointer: "/wars",
      value: [],
      key: "wars",
      expected: "no field of this name",
    },
  ],
  [
    "an object for a collection",
    { assessments: {} },
    {
      code: "invalid-record",
      problem: "wrong-type",
      id: "dataset",
      pointer: "/assessments",
      value: {},
      type: "array",
      found: "object",
      expected: "an array",
    },
  ],
  [
    "no description of the dataset",
    { meta: undefined },
    {
      code: "missing-key",
      id: "meta",
      pointer: "",
      value: undefined,
      key: "meta",
      type: "object",
      expected: "an object",
    },
  ],
  [
    "a function among the data",
    { "place:dome/label": String },
    {
      code: "not-plain-data",
      id: "place:dome",
      pointer: "/label",
      value: String,
      found: "function",
      expected: "plain data, as JSON can hold it (found: function)",
    },
  ],
];

/** Every code, so that the compiler names the one that is forgotten. */
const CODES: Readonly<Record<DataErrorCode, true>> = {
  "unsupported-edtf": true,
  "reversed-interval": true,
  "contradictory-time": true,
  "unknown-value": true,
  "invalid-pointer": true,
  "invalid-record": true,
  "unknown-key": true,
  "missing-key": true,
  "wrong-prefix": true,
  "wrong-kind": true,
  "dangling-reference": true,
  "duplicate-id": true,
  "duplicate-code": true,
  uncited: true,
  "invalid-citation": true,
  "inconsistent-record": true,
  "not-plain-data": true,
};

describe("the issue of", () => {
  it.each(FAULTS)("%s", (_, change, issue) => {
    const found = validateDataset(changed(change));
    expect(found).toStrictEqual([{ severity: "error", ...issue }]);
    expect(Object.isFrozen(found)).toBe(true);
    for (const { value, ...payload } of found) {
      for (const part of Object.values(payload)) expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it("a value outside two limits, or without a type, says so, though no schema has such a field", () => {
    const outOfRange = (inclusive: boolean) =>
      expectedText({
        ...{ code: "invalid-record", problem: "out-of-range", unit: "items" },
        ...{ minimum: 1, maximum: 5, inclusive },
      });
    expect(outOfRange(true)).toBe("at least 1 and at most 5 items");
    expect(outOfRange(false)).toBe("more than 1 and less than 5 items");
    expect(expectedText({ code: "missing-key", key: "x" })).toBe("a value");
  });

  it("every code is shown here or beside a rule", async () => {
    const modules: readonly { examples: RuleExamples }[] = await Promise.all(
      Object.keys(rules).map((name) => import(`../../src/schemas/rules/${name}.examples.ts`)),
    );
    const issues = [
      ...FAULTS.map(([, , issue]) => issue),
      ...modules.flatMap(({ examples }) =>
        (examples.wrong ?? []).flatMap((example) => example.issues),
      ),
    ];
    expect([...new Set(issues.map(({ code }) => code))].sort()).toEqual(Object.keys(CODES).sort());
  });
});
