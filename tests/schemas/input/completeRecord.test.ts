import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PATHS } from "../../../src/authoring/paths.ts";
import { deepFreeze } from "../../../src/dataset/deepFreeze.ts";
import { dataset } from "../../../src/datasets/2026.1/index.ts";
import { COLLECTIONS, KINDS, type Kind } from "../../../src/model/kinds.ts";
import type { AnyRecord } from "../../../src/model/records.ts";
import type { Completions } from "../../../src/schemas/input/Completion.ts";
import { completeRecord } from "../../../src/schemas/input/completeRecord.ts";
import { COMPLETIONS } from "../../../src/schemas/input/completions.ts";
import { SCHEMA_VERSION } from "../../../src/schemas/input/SCHEMA_VERSION.ts";
import { parseRecord } from "../../../src/schemas/parseRecord.ts";
import { caught } from "../../caught.ts";
import { sample } from "../../fixtures/sample.ts";

const citations = [{ source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" }] as const;
const MISSING = { basis: "missing", reason: "not stated" };

/** The fewest fields of each kind, and what they are completed to, as `docs/own-data.md` says. */
const FEWEST: Readonly<Record<Kind, readonly [fewest: object, added: object]>> = {
  source: [
    { genre: "news" },
    {
      ...{ authors: [], published: MISSING, language: "und" },
      reliability: { grade: "F", reason: "not judged" },
    },
  ],
  party: [{ type: "state" }, {}],
  person: [{ name: { full: "Kubla" } }, {}],
  tenure: [
    { person: "person:x", party: "party:x", office: "Khan", officeType: "head-of-state" },
    { held: MISSING },
  ],
  place: [{ placeType: "city" }, {}],
  relation: [{ parties: ["party:x", "party:y"], form: "bilateral" }, {}],
  status: [
    { statusType: "member", holders: ["party:x"] },
    { held: MISSING, modality: "in-force" },
  ],
  event: [
    { eventType: "summit" },
    { date: MISSING, participants: [], topics: [], agenda: [], modality: "done" },
  ],
  agreement: [
    { instrumentType: "treaty", parties: ["party:x", "party:y"], status: "signed" },
    { level: "unspecified", signatories: [], signed: MISSING, topics: [], modality: "signed" },
  ],
  mission: [
    { sending: "party:x", receiving: "party:y", missionType: "embassy" },
    { residence: "unstated", established: MISSING, modality: "done" },
  ],
  project: [
    { projectType: "grant", from: ["party:x"], modality: "agreed" },
    { to: [], stage: "unstated", period: MISSING, quantities: [], topics: [] },
  ],
  commitment: [
    { commitmentType: "pledge", by: ["party:x"] },
    { toward: [], topics: [], modality: "pledged" },
  ],
  figure: [
    { measure: "trade", value: 1, unit: "USD", about: ["party:x"] },
    { period: MISSING, aggregation: "unclear", topics: [] },
  ],
  assessment: [{ by: ["party:x"], about: ["party:x"] }, { topics: [] }],
  discrepancy: [
    {
      ...{ discrepancyType: "gap", subjects: [{ id: "party:x", pointer: "" }] },
      ...{ readings: [{ value: "x", citations: [], preferred: false }], resolution: "none" },
      method: "none",
    },
    {},
  ],
};

describe("the fewest fields that a record needs", () => {
  it.each(KINDS.map((kind) => [kind, ...FEWEST[kind]] as const))("%s", (kind, fewest, added) => {
    const input = { id: `${kind}:x`, label: "X", citations, ...fewest };
    const record = parseRecord(kind, input);
    expect(record).toEqual({ ...input, ...added, kind, aliases: [], certainty: "stated" });
    expect(Object.values(record).every(Object.isFrozen)).toBe(true);
    for (const field of Object.keys(input)) {
      const without = Object.fromEntries(Object.entries(input).filter(([key]) => key !== field));
      expect(caught(() => parseRecord(kind, without)).code, field).toBe("invalid-record");
    }
  });
});

describe("a modality follows from another field", () => {
  it.each<[Kind, string, Readonly<Record<string, string | undefined>>]>([
    [
      "agreement",
      "status",
      {
        ...{ "in-preparation": "proposed", adopted: "agreed", signed: "signed" },
        ...{ "in-force": "in-force", expired: "signed", superseded: "signed", unknown: undefined },
      },
    ],
    [
      "project",
      "stage",
      {
        ...{ proposed: "proposed", planned: "pledged", "under-way": "in-force" },
        ...{ completed: "done", unstated: undefined },
      },
    ],
    [
      "commitment",
      "commitmentType",
      {
        ...{ pledge: "pledged", target: "pledged", ambition: "proposed" },
        ...{ invitation: "proposed", proposal: "proposed", recommendation: "recommended" },
      },
    ],
  ])("of %s: %s", (kind, field, modalities) => {
    for (const [value, modality] of Object.entries(modalities)) {
      expect(completeRecord(kind, { [field]: value }), value).toHaveProperty(
        ...(modality ? (["modality", modality] as const) : ([field, value] as const)),
      );
      if (!modality) {
        expect(completeRecord(kind, { [field]: value })).not.toHaveProperty("modality");
      }
    }
    expect(completeRecord(kind, { [field]: "toString" })).not.toHaveProperty("modality");
    expect(completeRecord(kind, { [field]: "signed", modality: "done" })).toMatchObject({
      modality: "done",
    });
  });

  it("of nothing where the deciding field is a list of a value that decides", () => {
    expect(completeRecord("agreement", { status: ["signed"] })).not.toHaveProperty("modality");
  });

  it("of a project without stage and modality is missing, and so is a fault", () => {
    const { modality: _, ...fewest } = FEWEST.project[0] as { readonly modality: string };
    const input = { id: "project:x", label: "X", citations, ...fewest };
    expect(caught(() => parseRecord("project", input)).issues).toMatchObject([
      { code: "missing-key", pointer: "/modality" },
    ]);
  });
});

describe("text is a stated time", () => {
  it("in every field that contains a time", () => {
    const written = { edtf: "2017-05", basis: "stated" };
    for (const kind of KINDS) {
      const completions: Completions = COMPLETIONS[kind];
      const times = Object.keys(completions).filter((field) => completions[field]?.time);
      const input = Object.fromEntries(times.map((field) => [field, "2017-05"]));
      const expected = Object.fromEntries(times.map((field) => [field, written]));
      expect(completeRecord(kind, input)).toMatchObject(expected);
    }
  });

  it("in the objects of a list", () => {
    const input = {
      commemorates: [
        { years: 5, stated: "2017" },
        { years: 6, date: "2018?" },
      ],
    };
    expect(completeRecord("event", input)).toMatchObject({
      commemorates: [
        { years: 5, date: MISSING, stated: { edtf: "2017", basis: "stated" } },
        { years: 6, date: { edtf: "2018?", basis: "stated" } },
      ],
    });
  });

  it("and a wrong text is a fault of its field", () => {
    const input = { id: "tenure:x", label: "X", citations, ...FEWEST.tenure[0], held: "soon" };
    expect(caught(() => parseRecord("tenure", input)).issues).toMatchObject([
      { code: "unsupported-edtf", pointer: "/held/edtf", value: "soon" },
    ]);
  });
});

describe("completing changes nothing", () => {
  it("in a record of a release, or of the sample", () => {
    const data = sample();
    for (const kind of KINDS) {
      for (const record of [...dataset[COLLECTIONS[kind]], ...data[COLLECTIONS[kind]]]) {
        expect(completeRecord(kind, record)).toBe(record);
      }
    }
  });

  it.each([undefined, null, 1, "mission:x", [[1]]])("in %j, which is no record", (value) => {
    expect(completeRecord("mission", value)).toBe(value);
  });

  it.each([null, 5, [], {}])("in a field of the wrong type, such as %j", (value) => {
    const input = { established: value, aliases: value, kind: value, modality: value };
    expect(completeRecord("mission", input)).toMatchObject(input);
    expect(completeRecord("event", { commemorates: [value, "x"] })).toMatchObject({
      commemorates: [value, "x"].map((element) =>
        JSON.stringify(element) === "{}" ? { date: MISSING } : element,
      ),
    });
  });

  it("in completed data, whatever was absent; and completed data is valid", () => {
    const records = KINDS.flatMap((kind): readonly AnyRecord[] => [
      ...dataset[COLLECTIONS[kind]].slice(0, 20),
      ...sample()[COLLECTIONS[kind]],
    ]);
    /** The fields that are completed with a value, whatever the record says. */
    const fieldsOf = (record: AnyRecord) => {
      const completions: Completions = COMPLETIONS[record.kind];
      const named = Object.keys(completions).filter((field) => {
        const { absent, by, values } = completions[field] ?? {};
        const deciding = by === undefined ? undefined : Reflect.get(record, by);
        return absent !== undefined || (values?.[deciding] ?? undefined) !== undefined;
      });
      // The modality of a project cannot be absent if its stage is.
      return named.filter((field) => !(record.kind === "project" && field === "stage"));
    };
    const partial = fc
      .constantFrom(...records)
      .chain((record) => fc.tuple(fc.constant(record), fc.subarray(fieldsOf(record))))
      .map(([record, absent]) => ({
        kind: record.kind,
        input: deepFreeze(
          Object.fromEntries(Object.entries(record).filter(([field]) => !absent.includes(field))),
        ),
      }));
    fc.assert(
      fc.property(partial, ({ kind, input }) => {
        const completed = completeRecord(kind, input);
        expect(completeRecord(kind, completed)).toBe(completed);
        expect(parseRecord(kind, input)).toEqual(completed);
        expect(completed).toMatchObject(input);
      }),
    );
  });
});

it("the schema version is that of the working records", () => {
  const meta = parse(readFileSync(join(PATHS.root, "data/meta.yaml"), "utf8"));
  expect(SCHEMA_VERSION).toBe(meta.schemaVersion);
});
