import { describe, expect, it } from "vitest";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { DataErrorCode } from "../../src/errors.ts";
import { defineDataset } from "../../src/schemas/defineDataset.ts";
import { parseRecord } from "../../src/schemas/parseRecord.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample as something that one may do anything to. */
// biome-ignore lint/suspicious/noExplicitAny: the point of these tests is to write what the types forbid
type Draft = any;

/** Each rule broken once: what is done to the sample, and the one fault that follows. */
const WRONG: readonly (readonly [
  rule: string,
  code: DataErrorCode,
  id: string,
  pointer: string,
  wreck: (data: Draft) => void,
])[] = [
  [
    "a field that the kind does not have",
    "unknown-key",
    "party:xaa",
    "/anthem",
    (d) => (d.parties[0].anthem = "la"),
  ],
  [
    "a field nested that is not there",
    "unknown-key",
    "event:talks",
    "/participants/0/hat",
    (d) => (d.events[0].participants[0].hat = 1),
  ],
  [
    "a required field absent",
    "missing-key",
    "place:dome",
    "/placeType",
    (d) => delete d.places[0].placeType,
  ],
  [
    "a value of the wrong form",
    "invalid-record",
    "source:gazette",
    "/paragraphs",
    (d) => (d.sources[0].paragraphs = 1.5),
  ],
  ["an empty label", "invalid-record", "place:dome", "/label", (d) => (d.places[0].label = " ")],
  [
    "a value outside its vocabulary",
    "unknown-value",
    "event:talks",
    "/eventType",
    (d) => (d.events[0].eventType = "party"),
  ],
  [
    "an id with the prefix of another kind",
    "wrong-prefix",
    "person:dome",
    "/id",
    (d) => (d.places[0].id = "person:dome"),
  ],
  [
    "an id with capitals",
    "wrong-prefix",
    "place:Dome",
    "/id",
    (d) => (d.places[0].id = "place:Dome"),
  ],
  [
    "a reference to the wrong kind",
    "wrong-kind",
    "tenure:kubla-minister",
    "/person",
    (d) => (d.tenures[0].person = "party:xaa"),
  ],
  [
    "a reference that leads nowhere",
    "dangling-reference",
    "event:talks",
    "/place",
    (d) => (d.events[0].place = "place:cave"),
  ],
  [
    "a reference in a list that leads nowhere",
    "dangling-reference",
    "assessment:stately",
    "/about/1",
    (d) => d.assessments[0].about.push("event:nothing"),
  ],
  [
    "a citation of a source that is not there",
    "dangling-reference",
    "place:dome",
    "/citations/0/source",
    (d) => (d.places[0].citations[0].source = "source:none"),
  ],
  [
    "two records with one id",
    "duplicate-id",
    "place:dome",
    "/id",
    (d) => d.places.push({ ...d.places[0] }),
  ],
  [
    "two parties with one code",
    "duplicate-code",
    "party:xbb",
    "/identifiers/wikidata",
    (d) => (d.parties[0].identifiers.wikidata = d.parties[2].identifiers.wikidata = "Q1"),
  ],
  [
    "a date outside the subset",
    "unsupported-edtf",
    "event:talks",
    "/date/edtf",
    (d) => (d.events[0].date.edtf = "2030-04-01T10:00"),
  ],
  [
    "a day that the calendar lacks",
    "unsupported-edtf",
    "event:talks",
    "/date/edtf",
    (d) => (d.events[0].date.edtf = "2030-02-29"),
  ],
  [
    "a reversed interval",
    "reversed-interval",
    "tenure:kubla-minister",
    "/held/edtf",
    (d) => (d.tenures[0].held.edtf = "2031/2028"),
  ],
  [
    "attested outside its time",
    "contradictory-time",
    "status:partners",
    "/held/attested",
    (d) => (d.statuses[0].held.attested = "2019"),
  ],
  [
    "a missing time without a reason",
    "missing-key",
    "project:river",
    "/period/reason",
    (d) => delete d.projects[0].period.reason,
  ],
  [
    "a missing time with a date",
    "invalid-record",
    "project:river",
    "/period/edtf",
    (d) => (d.projects[0].period.edtf = "2030"),
  ],
  [
    "a record without a citation",
    "uncited",
    "place:dome",
    "/citations",
    (d) => (d.places[0].citations = []),
  ],
  [
    "a record without the field of citations",
    "uncited",
    "place:dome",
    "/citations",
    (d) => delete d.places[0].citations,
  ],
  [
    "a passage of no length",
    "invalid-citation",
    "place:dome",
    "/citations/0/end",
    (d) => (d.places[0].citations[0].end = d.places[0].citations[0].start = 3),
  ],
  [
    "a passage past the end of its source",
    "invalid-citation",
    "place:dome",
    "/citations/0/paragraph",
    (d) => (d.places[0].citations[0].paragraph = 4),
  ],
  [
    "a citation that supports what is not there",
    "invalid-pointer",
    "place:dome",
    "/citations/0/supports/0",
    (d) => (d.places[0].citations[0].supports = ["/country"]),
  ],
  [
    "a discrepancy about a field that the kind lacks",
    "invalid-pointer",
    "discrepancy:trade",
    "/subjects/0/pointer",
    (d) => (d.discrepancies[0].subjects[0].pointer = "/colour"),
  ],
  [
    "a missing field that is there",
    "invalid-pointer",
    "place:dome",
    "/missing/0/pointer",
    (d) => (d.places[0].missing = [{ pointer: "/label", reason: "-" }]),
  ],
  [
    "an inference without a note",
    "missing-key",
    "place:dome",
    "/note",
    (d) => (d.places[0].certainty = "inferred"),
  ],
  [
    "a quantity that says nothing",
    "missing-key",
    "commitment:trade",
    "/quantity/value",
    (d) => delete d.commitments[0].quantity.qualitative,
  ],
  [
    "a figure that says nothing",
    "missing-key",
    "figure:trade",
    "/value",
    (d) => delete d.figures[0].value,
  ],
  [
    "an alias that is a sentence",
    "invalid-record",
    "place:dome",
    "/aliases/0/text",
    (d) =>
      (d.places[0].aliases = [
        { text: "one two three four five six seven", language: "en", type: "as-printed" },
      ]),
  ],
  [
    "a capacity of somebody else",
    "inconsistent-record",
    "event:talks",
    "/participants/1/capacity",
    (d) => (d.events[0].participants[1].capacity = "tenure:kubla-minister"),
  ],
  [
    "a capacity not held then",
    "inconsistent-record",
    "agreement:honey",
    "/signatories/0/capacity",
    (d) => (d.agreements[0].signed.edtf = "2027-04"),
  ],
  [
    "a relation whose parties are not involved",
    "inconsistent-record",
    "event:talks",
    "/relation",
    (d) => d.events[0].participants.pop(),
  ],
  [
    "a succession across relations",
    "inconsistent-record",
    "status:other",
    "/supersedes",
    (d) =>
      d.statuses.push({
        ...d.statuses[0],
        id: "status:other",
        relation: undefined,
        supersedes: "status:partners",
      }),
  ],
  [
    "a party that is its own parent",
    "inconsistent-record",
    "party:xaa-mfa",
    "/parent",
    (d) => (d.parties[1].parent = "party:xaa-mfa"),
  ],
  [
    "in force without being so",
    "inconsistent-record",
    "agreement:honey",
    "/status",
    (d) => (d.agreements[0].modality = "in-force"),
  ],
  [
    "signed before it is",
    "inconsistent-record",
    "agreement:honey",
    "/modality",
    (d) => (d.agreements[0].modality = "agreed"),
  ],
  [
    "in preparation and signed",
    "inconsistent-record",
    "agreement:honey",
    "/modality",
    (d) => (d.agreements[0].status = "in-preparation"),
  ],
  [
    "a state not named by its code",
    "inconsistent-record",
    "party:xcc",
    "/identifiers/iso3166Alpha3",
    (d) => (d.parties[3].identifiers.iso3166Alpha3 = "XCD"),
  ],
  [
    "two preferred readings",
    "inconsistent-record",
    "discrepancy:trade",
    "/readings",
    (d) => (d.discrepancies[0].readings[1].preferred = true),
  ],
  [
    "a preference without a method",
    "inconsistent-record",
    "discrepancy:trade",
    "/readings",
    (d) => (d.discrepancies[0].method = "none"),
  ],
  [
    "a derived time that its rule does not give",
    "inconsistent-record",
    "figure:trade",
    "/period/edtf",
    (d) =>
      (d.figures[0].period = {
        edtf: "1953",
        basis: "derived",
        derivation: { rule: "years-of-relations", years: 69, on: "2024-07-27" },
      }),
  ],
  [
    "a redirect from a record that is there",
    "duplicate-id",
    "event:talks",
    "/from",
    (d) => (d.redirects[0].from = "event:talks"),
  ],
  [
    "a redirect to nothing",
    "dangling-reference",
    "event:parley",
    "/to",
    (d) => (d.redirects[0].to = ["event:nowhere"]),
  ],
  [
    "a move to two places",
    "inconsistent-record",
    "event:parley",
    "/to",
    (d) => d.redirects[0].to.push("place:dome"),
  ],
  [
    "a split into one",
    "inconsistent-record",
    "event:parley",
    "/to",
    (d) => (d.redirects[0].type = "split"),
  ],
  [
    "redirects in a circle",
    "inconsistent-record",
    "event:parley",
    "/to",
    (d) => {
      d.redirects[0].to = ["event:feast"];
      Object.assign(d.redirects[1], { type: "moved", to: ["event:parley"] });
    },
  ],
  [
    "a withdrawal that leads somewhere",
    "inconsistent-record",
    "event:feast",
    "/to",
    (d) => d.redirects[1].to.push("event:talks"),
  ],
  [
    "two redirects from one id",
    "duplicate-id",
    "event:parley",
    "/from",
    (d) => d.redirects.push({ ...d.redirects[0], to: ["place:dome"] }),
  ],
  [
    "a state without its code",
    "inconsistent-record",
    "party:xcc",
    "/identifiers/iso3166Alpha3",
    (d) => delete d.parties[3].identifiers,
  ],
  [
    "a focus that is not there",
    "dangling-reference",
    "meta",
    "/focus",
    (d) => (d.meta.focus = "party:xzz"),
  ],
  [
    "a version of another form",
    "invalid-record",
    "meta",
    "/version",
    (d) => (d.meta.version = "v1"),
  ],
  ["a collection that there is not", "unknown-key", "dataset", "/wars", (d) => (d.wars = [])],
  ["a collection absent", "missing-key", "dataset", "/events", (d) => delete d.events],
  [
    "a record that is not an object",
    "invalid-record",
    "places/1",
    "",
    (d) => d.places.push("a place"),
  ],
];

/** What lies on the right side of a rule, close to it. */
const RIGHT: readonly (readonly [what: string, change: (data: Draft) => void])[] = [
  [
    "a passage in the last paragraph of its source",
    (d) => (d.places[0].citations[0].paragraph = 3),
  ],
  [
    "a locator in place of a passage",
    (d) =>
      (d.places[0].citations = [
        { source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" },
      ]),
  ],
  [
    "a citation that supports what is there",
    (d) => (d.places[0].citations[0].supports = ["/label"]),
  ],
  [
    "a field of the kind said to be missing",
    (d) => (d.places[0].missing = [{ pointer: "/country", reason: "-" }]),
  ],
  [
    "a discrepancy about an absent field",
    (d) => (d.discrepancies[0].subjects[0].pointer = "/note"),
  ],
  [
    "an inference with a note",
    (d) => Object.assign(d.places[0], { certainty: "inferred", note: "-" }),
  ],
  [
    "a capacity in an event whose date is missing",
    (d) => (d.events[0].date = { basis: "missing", reason: "-" }),
  ],
  [
    "an agreement in force",
    (d) => Object.assign(d.agreements[0], { status: "in-force", modality: "in-force" }),
  ],
  ["an agreement in force, signed as far as is said", (d) => (d.agreements[0].status = "in-force")],
  [
    "an agreement in preparation",
    (d) => Object.assign(d.agreements[0], { status: "in-preparation", modality: "discussed" }),
  ],
  [
    "a succession within one relation",
    (d) => d.statuses.push({ ...d.statuses[0], id: "status:later", supersedes: "status:partners" }),
  ],
  [
    "a coordinator who stands for a side of the relation",
    (d) =>
      Object.assign(d.statuses[0], { statusType: "country-coordinator", holders: ["party:xcc"] }),
  ],
  [
    "no preferred reading and no method",
    (d) => {
      d.discrepancies[0].method = "none";
      d.discrepancies[0].readings[0].preferred = false;
    },
  ],
  [
    "an organisation without a code",
    (d) => (d.parties[3] = { ...d.parties[3], type: "forum", identifiers: undefined }),
  ],
  [
    "a redirect that was split in two",
    (d) => Object.assign(d.redirects[0], { type: "split", to: ["event:talks", "place:dome"] }),
  ],
  [
    "a redirect to another redirect",
    (d) =>
      d.redirects.push({
        from: "event:chat",
        to: ["event:parley"],
        type: "merged",
        reason: "-",
        since: "2030.1",
      }),
  ],
];

describe("validateDataset", () => {
  it.each(RIGHT)("takes %s", (_, change) => {
    const data = JSON.parse(JSON.stringify(sample())) as Draft;
    change(data);
    expect(validateDataset(JSON.parse(JSON.stringify(data)))).toEqual([]);
  });

  it("finds no fault in the sample", () => {
    expect(validateDataset(sample())).toEqual([]);
  });

  it.each(WRONG)("refuses %s", (_, code, id, pointer, wreck) => {
    const data = JSON.parse(JSON.stringify(sample())) as Draft;
    wreck(data);
    const found = validateDataset(JSON.parse(JSON.stringify(data)));
    expect(found.map((issue) => [issue.code, issue.id, issue.pointer])).toContainEqual([
      code,
      id,
      pointer,
    ]);
    const [issue] = found.filter((one) => one.code === code && one.pointer === pointer);
    expect(issue?.expected).toMatch(/\S/);
  });

  it("reports one fault once, although other records refer to the record at fault", () => {
    const data = sample() as Draft;
    data.people[0].hat = true;
    expect(validateDataset(data)).toHaveLength(1);
  });

  it("reports a party at fault once, although relations count on it", () => {
    const data = sample() as Draft;
    data.parties[0].type = "planet";
    expect(validateDataset(data)).toHaveLength(1);
  });

  it("names every fault, not only the first", () => {
    const data = sample() as Draft;
    data.places[0].placeType = "moon";
    data.events[0].date.edtf = "soon";
    data.figures[0].about = ["party:nobody"];
    expect(
      validateDataset(data)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["dangling-reference", "unknown-value", "unsupported-edtf"]);
  });

  it("takes the years-of-relations rule in both of its readings, and no other year", () => {
    const years = ["1953", "1954", "1955", "1956", "1954/1955"].map((edtf) => {
      const data = sample() as Draft;
      data.figures[0].period = {
        edtf,
        basis: "derived",
        derivation: { rule: "years-of-relations", years: 69, on: "2024-07-27" },
      };
      return validateDataset(data).length;
    });
    expect(years).toEqual([1, 0, 0, 1, 0]);
  });

  it.each([undefined, null, 1, "x", []])("refuses %j as a dataset", (input) => {
    expect(validateDataset(input)).toMatchObject([{ code: "invalid-record", id: "dataset" }]);
  });
});

describe("defineDataset", () => {
  it("makes a frozen dataset and leaves its input alone", () => {
    const data = sample();
    const before = JSON.stringify(data);
    const dataset = defineDataset(data);
    expect(dataset.ids).toHaveLength(18);
    expect(Object.isFrozen(dataset.events[0]?.participants[0])).toBe(true);
    expect(Object.isFrozen(data.events[0])).toBe(false);
    expect(JSON.stringify(data)).toBe(before);
  });

  it("puts collections in id order, whatever the order of the input", () => {
    const data = sample() as unknown as { parties: DatasetData["parties"] };
    const shuffled = { ...data, parties: [...data.parties].reverse() };
    expect(defineDataset(shuffled).parties.map(({ id }) => id)).toEqual([
      "party:xaa",
      "party:xaa-mfa",
      "party:xbb",
      "party:xcc",
    ]);
  });

  it("throws one error that holds every fault", () => {
    const data = sample() as Draft;
    data.places[0].placeType = "moon";
    data.events[0].date.edtf = "soon";
    const error = caught(() => defineDataset(data));
    expect(error.code).toBe("invalid-dataset");
    expect(error.issues).toHaveLength(2);
    expect(error.place).toEqual({ id: "place:dome", pointer: "/placeType" });
    expect(error.message).toContain('"moon"');
  });
});

describe("parseRecord", () => {
  it("gives a frozen copy", () => {
    const [party] = sample().parties;
    const parsed = parseRecord("party", party);
    expect(parsed).toEqual(party);
    expect(parsed).not.toBe(party);
    expect(Object.isFrozen(parsed.citations[0])).toBe(true);
  });

  it("says what is wrong, where", () => {
    const error = caught(() => parseRecord("party", { ...sample().parties[0], type: "planet" }));
    expect(error.code).toBe("invalid-record");
    expect(error.place).toEqual({ id: "party:xaa", pointer: "/type" });
    expect(error.issues).toMatchObject([{ code: "unknown-value", value: "planet" }]);
  });

  it("refuses a kind that there is not", () => {
    expect(caught(() => parseRecord("treaty" as "party", {})).code).toBe("unknown-value");
  });
});
