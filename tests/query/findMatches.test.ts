import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import type { Citation } from "../../src/model/Citation.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import type { Place } from "../../src/model/Place.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { TYPES } from "../../src/model/records.ts";
import type { Source } from "../../src/model/Source.ts";
import { TOPICS } from "../../src/model/topics.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());
/** The sample anew for each question, so that none rests on what another has built. */
const fresh = () => createDataset(sample());
const ids = (criteria: Criteria) => findRecords(fresh(), criteria).map(({ id }) => id as string);
const answers = (criteria: Criteria) =>
  findMatches(fresh(), criteria).map(({ record, answer }) => `${record.id} ${answer}`);

describe("findMatches, each criterion by hand on the sample", () => {
  it("kind: one, or any of several", () => {
    expect(ids({ kind: "mission" })).toEqual(["mission:xbb-dome"]);
    expect(ids({ kind: ["place", "event"] })).toEqual(["event:talks", "place:dome"]);
  });

  it("type: that of the kind, one or any of several", () => {
    expect(ids({ kind: "agreement", type: "agreement" })).toEqual(["agreement:honey"]);
    expect(ids({ kind: "agreement", type: "treaty" })).toEqual([]);
    // A measure of figures, a type of projects, and one that two kinds share.
    expect(ids({ type: ["trade", "infrastructure", "ministry"] })).toEqual([
      "figure:trade",
      "party:xaa-mfa",
      "project:river",
    ]);
  });

  it("kind and type: none of none, what has no type included", () => {
    expect(dataset.people.length).toBeGreaterThan(0);
    expect(ids({ kind: [] })).toEqual([]);
    expect(ids({ type: [] })).toEqual([]);
  });

  it("type: every kind but people and judgements has one", () => {
    const typed = Object.values(TYPES).flat();
    const found = new Set(
      findRecords(fresh(), { kind: KINDS, type: typed }).map(({ kind }) => kind),
    );
    expect(KINDS.filter((kind) => !found.has(kind))).toEqual(["person", "assessment"]);
  });

  it("involving: a body acts for its state, an office for its ministry, a judgement for its object", () => {
    expect(ids({ involving: "XAA-MFA" })).toEqual([
      "agreement:honey",
      "event:talks",
      "party:xaa-mfa",
      "person:kubla",
      "tenure:kubla-minister",
    ]);
    expect(
      ids({ involving: "XAA", kind: ["party", "tenure", "assessment", "discrepancy", "place"] }),
    ).toEqual([
      "assessment:stately",
      "discrepancy:trade",
      "party:xaa",
      "party:xaa-mfa",
      "tenure:kubla-minister",
    ]);
    expect(ids({ involving: "XCC" })).toEqual(["party:xcc"]);
  });

  it("between: both sides, in either order", () => {
    const found = ids({ between: ["XAA", "XBB"] });
    expect(found).toEqual([
      "agreement:honey",
      "commitment:trade",
      "event:talks",
      "figure:trade",
      "mission:xbb-dome",
      "project:river",
      "relation:xaa-xbb",
      "status:partners",
    ]);
    expect(ids({ between: ["XBB", "XAA"] })).toEqual(found);
    expect(ids({ between: ["XAA", "XCC"] })).toEqual([]);
  });

  it("topic: of the record or of its agenda", () => {
    expect(ids({ topic: "agriculture" })).toEqual(["agreement:honey", "event:talks"]);
    expect(ids({ topic: "gender" })).toEqual([]);
  });

  it("during: by the record's own time, that of its event, or that of its source", () => {
    expect(
      answers({ during: "2030-04", kind: ["agreement", "event", "commitment", "assessment"] }),
    ).toEqual(["agreement:honey yes", "commitment:trade yes", "event:talks yes"]);
    expect(answers({ during: "2030-05", kind: ["assessment", "source"] })).toEqual([
      "assessment:stately yes",
      "source:gazette yes",
    ]);
  });

  it("on: imprecise days are possible, boundaries included", () => {
    const events = (on: string) => answers({ on, kind: ["event", "agreement"] });
    expect(events("2030-03-31")).toEqual([]);
    expect(events("2030-04-01")).toEqual(["agreement:honey possible", "event:talks possible"]);
    expect(events("2030-04-04")).toEqual(["agreement:honey possible", "event:talks possible"]);
    expect(events("2030-04-05")).toEqual(["agreement:honey possible"]);
    expect(events("2030-05-01")).toEqual([]);
  });

  it("on: a mission lasts from its establishment to its closing", () => {
    const mission = (on: string) => answers({ on, kind: "mission" });
    expect(
      ["2020-12-31", "2021-06-01", "2025-01-01", "2029-06-30", "2029-07-01"].map(mission),
    ).toEqual([
      [],
      ["mission:xbb-dome possible"],
      ["mission:xbb-dome yes"],
      ["mission:xbb-dome possible"],
      [],
    ]);
  });

  it("on: a mission whose closing is uncertain, or not known, is never surely open", () => {
    const data = sample();
    const [embassy] = data.missions;
    if (!embassy) throw new Error("the sample has a mission");
    const { closed: _, ...open } = embassy;
    const on = (day: string, closed?: Time) => {
      const missions = [closed ? { ...embassy, closed } : open];
      return findMatches(createDataset({ ...data, missions }), { kind: "mission", on: day }).map(
        ({ answer }) => answer,
      );
    };
    expect(on("2025", { edtf: "2029", basis: "stated" })).toEqual(["yes"]);
    expect(on("2025", { edtf: "2029?", basis: "stated" })).toEqual(["possible"]);
    expect(on("2030", { edtf: "2029?", basis: "stated" })).toEqual([]);
    expect(on("2025", { basis: "missing", reason: "not told" })).toEqual(["possible"]);
    expect(on("2020")).toEqual([]);
    expect(["2021", "2025", "2999"].map((day) => on(day))).toEqual(Array(3).fill(["possible"]));
  });

  it("on and during: a missing time is possible, no time is not found", () => {
    expect(answers({ on: "1900", kind: ["project", "party"] })).toEqual(["project:river possible"]);
  });

  it("atLeast: in the order of the modalities; kinds without one are out", () => {
    expect(ids({ atLeast: "signed" })).toEqual([
      "agreement:honey",
      "event:talks",
      "mission:xbb-dome",
      "status:partners",
    ]);
    expect(ids({ atLeast: "done" })).toEqual(["event:talks", "mission:xbb-dome"]);
    // The weakest of all still asks for a modality.
    expect(ids({ atLeast: "recommended", kind: ["figure", "party", "event"] })).toEqual([
      "event:talks",
    ]);
  });

  it("certainty: yes leaves out the possible, possible leaves out nothing", () => {
    expect(ids({ on: "2030-04-01", kind: "event", certainty: "yes" })).toEqual([]);
    expect(ids({ on: "2030-04-01", kind: "event", certainty: "possible" })).toEqual([
      "event:talks",
    ]);
  });

  it("source: one of several that a record cites, and not the others", () => {
    const data = sample();
    const [gazette] = data.sources;
    const [place] = data.places;
    if (!gazette || !place) throw new Error("the sample has both");
    const cite = (source: "source:gazette" | "source:herald") => ({
      ...place.citations[0],
      source,
    });
    const two = createDataset({
      ...data,
      sources: [gazette, { ...gazette, id: "source:herald" }],
      places: [{ ...place, citations: [cite("source:gazette"), cite("source:herald")] }],
    });
    expect(findRecords(two, { source: "source:herald" }).map(({ id }) => id)).toEqual([
      "place:dome",
    ]);
  });

  it("source: by an id that has moved", () => {
    const data = sample();
    const moved = {
      from: "source:gazetteer",
      to: ["source:gazette"],
      type: "moved",
      reason: "renamed",
      since: "2030.1",
    } as const;
    const renamed = createDataset({ ...data, redirects: [...data.redirects, moved] });
    expect(findRecords(renamed, { kind: KINDS, source: "source:gazetteer" })).toHaveLength(18);
  });

  it("source: whatever cites it", () => {
    expect(ids({ kind: KINDS, source: "source:gazette" })).toHaveLength(18);
  });

  it("nothing: everything except judgements and doubts, which are found by their kind", () => {
    const onRequest = ["assessment:stately", "discrepancy:trade"];
    expect(ids({})).toEqual(dataset.ids.filter((id) => !onRequest.includes(id)));
    expect(ids({ kind: ["assessment", "discrepancy"] })).toEqual(onRequest);
    expect(ids({ kind: KINDS })).toEqual([...dataset.ids]);
    expect(ids({ kind: undefined })).toEqual(ids({}));
  });

  it("involvingAny: at least one of the parties; of none, nothing", () => {
    expect(ids({ kind: "party", involvingAny: ["XBB", "XCC"] })).toEqual([
      "party:xbb",
      "party:xcc",
    ]);
    expect(ids({ kind: "event", involvingAny: ["XCC", "XBB"] })).toEqual(["event:talks"]);
    expect(ids({ involvingAny: [] })).toEqual([]);
  });

  it("involvingAll: each of the parties; of none, no condition", () => {
    expect(ids({ involvingAll: ["XAA", "XBB"] })).toEqual(ids({ between: ["XAA", "XBB"] }));
    expect(ids({ kind: "event", involvingAll: ["XAA", "XAA-MFA", "XBB"] })).toEqual([
      "event:talks",
    ]);
    expect(ids({ kind: "event", involvingAll: ["XAA", "XBB", "XCC"] })).toEqual([]);
    expect(ids({ involvingAll: [] })).toEqual(ids({}));
  });
});

describe("findMatches, by sources", () => {
  const grades = { a: "A", c: "C", e: "E", f: "F" } as const;
  const data = sample();
  const [gazette] = data.sources as readonly [Source];
  const [dome] = data.places as readonly [Place];
  const sources = Object.entries(grades).map(
    ([name, grade]): Source => ({
      ...gazette,
      id: `source:${name}`,
      reliability: { grade, reason: "a test" },
    }),
  );
  /** A place for each set of sources that it cites, which its id names: `place:ac` cites two. */
  const places = ["a", "c", "e", "f", "ac", "ef", "cf"].map((names): Place => {
    const [first, ...others] = [...names].map(
      (name): Citation => ({ source: `source:${name}`, locator: "1", accessed: "2030-05-02" }),
    );
    return { ...dome, id: `place:${names}`, citations: [first as Citation, ...others] };
  });
  const graded = createDataset({ ...data, sources: [...data.sources, ...sources], places });
  const found = (criteria: Criteria) =>
    findRecords(graded, { kind: "place", ...criteria } as Criteria<string, "place">).map(({ id }) =>
      id.slice("place:".length),
    );

  it("source: any of several", () => {
    expect(found({ source: ["source:a", "source:f"] })).toEqual(["a", "ac", "cf", "ef", "f"]);
    expect(found({ source: [] })).toEqual([]);
  });

  it("withoutSource: what another source says, too", () => {
    expect(found({ withoutSource: "source:c" })).toEqual(["a", "ac", "cf", "e", "ef", "f"]);
    expect(found({ withoutSource: ["source:c", "source:f"] })).toEqual(["a", "ac", "e", "ef"]);
    expect(found({ withoutSource: [] })).toEqual(found({}));
  });

  it("leastReliability: a source of that grade or a better one; F is neither better nor worse", () => {
    expect(found({ leastReliability: "A" })).toEqual(["a", "ac"]);
    expect(found({ leastReliability: "C" })).toEqual(["a", "ac", "c", "cf"]);
    expect(found({ leastReliability: "D" })).toEqual(["a", "ac", "c", "cf"]);
    expect(found({ leastReliability: "E" })).toEqual(["a", "ac", "c", "cf", "e", "ef"]);
  });

  it("leastWitnesses: by that number of independent sources, or more", () => {
    expect(found({ leastWitnesses: 1 })).toEqual(found({}));
    expect(found({ leastWitnesses: 2 })).toEqual(["ac", "cf", "ef"]);
    expect(found({ leastWitnesses: 3 })).toEqual([]);
    // The criteria are independent: one witness of the two has the grade.
    expect(found({ leastWitnesses: 2, leastReliability: "A" })).toEqual(["ac"]);
  });

  it("one source meets all criteria for sources", () => {
    expect(found({ leastReliability: "C", withoutSource: "source:a" })).toEqual(["ac", "c", "cf"]);
    expect(found({ source: ["source:c", "source:e"], leastReliability: "C" })).toEqual([
      "ac",
      "c",
      "cf",
    ]);
    expect(found({ source: "source:c", withoutSource: "source:c" })).toEqual([]);
  });
});

describe("findMatches refuses", () => {
  it.each<[string, unknown, string, string | undefined]>([
    ["an unknown kind", { kind: "treaty" }, "unknown-value", "kind"],
    ["one unknown kind of several", { kind: ["event", "treaty"] }, "unknown-value", "kind"],
    ["a type of another kind", { kind: "event", type: "treaty" }, "unknown-value", "type"],
    ["an unknown type", { type: "treatise" }, "unknown-value", "type"],
    ["a type of a kind that has none", { kind: "person", type: "state" }, "unknown-value", "type"],
    ["an unknown code", { involving: "XZZ" }, "unknown-code", "involving"],
    ["a code in small letters", { involving: "xaa" }, "unknown-code", "involving"],
    ["an unknown code in a pair", { between: ["XAA", "XZZ"] }, "unknown-code", "between[1]"],
    ["one party", { between: ["XAA"] }, "invalid-criteria", "between"],
    ["three parties", { between: ["XAA", "XBB", "XCC"] }, "invalid-criteria", "between"],
    ["a party with itself", { between: ["XAA", "XAA"] }, "invalid-criteria", "between"],
    ["an unknown topic", { topic: "weather" }, "unknown-value", "topic"],
    ["an unknown modality", { atLeast: "ratified" }, "unknown-value", "atLeast"],
    ["an unknown certainty", { certainty: "no" }, "unknown-value", "certainty"],
    ["an unknown source", { source: "source:none" }, "unknown-id", "source"],
    ["a record that is no source", { source: "party:xaa" }, "unknown-id", "source"],
    ["a source that is no text", { source: 7 }, "unknown-id", "source"],
    ["an unknown source of several", { source: [7] }, "unknown-id", "source"],
    [
      "an unknown source to do without",
      { withoutSource: "source:x" },
      "unknown-id",
      "withoutSource",
    ],
    ["a grade that is no grade", { leastReliability: "G" }, "unknown-value", "leastReliability"],
    ["F, which is no order", { leastReliability: "F" }, "unknown-value", "leastReliability"],
    ["no witness", { leastWitnesses: 0 }, "invalid-criteria", "leastWitnesses"],
    ["half a witness", { leastWitnesses: 1.5 }, "invalid-criteria", "leastWitnesses"],
    ["a number as text", { leastWitnesses: "2" }, "invalid-criteria", "leastWitnesses"],
    ["a code alone for several", { involvingAny: "XAA" }, "invalid-criteria", "involvingAny"],
    [
      "an unknown code of several",
      { involvingAll: ["XAA", "X"] },
      "unknown-code",
      "involvingAll[1]",
    ],
    ["the type of a doubt without its kind", { type: "garble" }, "unknown-value", "type"],
    ["an unknown field", { country: "XAA" }, "invalid-criteria", "country"],
    ["a field that every object has", { toString: 1 }, "invalid-criteria", "toString"],
    ["a date outside the subset", { during: "spring" }, "unsupported-edtf", "during"],
    ["a reversed period", { during: "2031/2030" }, "reversed-interval", "during"],
    ["a period as a day", { on: "2030/2031" }, "unsupported-edtf", "on"],
    ["no object", "event", "invalid-criteria", undefined],
    ["nothing", null, "invalid-criteria", undefined],
    ["a list", [], "invalid-criteria", undefined],
  ])("%s", (_, criteria, code, field) => {
    const error = caught(() => findMatches(dataset, criteria as Criteria));
    expect(error.code).toBe(code);
    expect(error.place.field).toBe(field);
    expect(error.expected).not.toBe("");
  });

  it("and names what there is", () => {
    const expected = (criteria: object) => caught(() => findMatches(dataset, criteria)).expected;
    expect(expected({ certainty: "no" })).toBe("one of yes, possible");
    expect(expected({ country: "XAA" })).toBe(
      "one of kind, type, between, involving, involvingAny, involvingAll, topic, during, on, atLeast, certainty, source, withoutSource, leastReliability, leastWitnesses",
    );
    expect(expected({ involving: "XZZ" })).toContain("searchRecords");
    expect(expected({ type: "garble" })).toBe('kind: "discrepancy" beside this type');
    expect(expected({ kind: ["event", "place"], type: "embassy" })).toBe(
      'kind: "mission" beside this type',
    );
    expect(expected({ kind: "mission", type: "embasy" })).toContain("did you mean embassy?");
    expect(expected({ type: "embasy" })).toBe(
      "a type of some kind; did you mean embassy?; beside a kind, an error lists its types",
    );
  });

  it("before it looks at any record", () => {
    expect(
      caught(() =>
        findMatches(dataset, { kind: "event", involving: "XCC", topic: "weather" as "trade" }),
      ).code,
    ).toBe("unknown-value");
  });
});

describe("findMatches on the real dataset", () => {
  const code = fc.constantFrom("LAO", "TUR", "VNM", "ASEAN", "CPV", "TIKA", "EU");
  const date = fc.constantFrom(
    "2017",
    "2018",
    "2018-06",
    "2026-01",
    "2026-01-26",
    "2026-01-27",
    "1999",
    "2040",
  );
  const period = fc.oneof(date, fc.constantFrom("2017/2018", "2018/..", "../2017", "[2017..2026]"));
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
  const criteria = fc
    .record({
      kind: some(fc.constantFrom(...KINDS)),
      between: some(fc.tuple(code, code).filter(([a, b]) => a !== b)),
      involving: some(code),
      topic: some(fc.constantFrom(...TOPICS)),
      during: some(period),
      on: some(date),
      atLeast: some(fc.constantFrom(...MODALITIES)),
      certainty: some(fc.constantFrom("yes" as const, "possible" as const)),
    })
    .map(
      (drawn) =>
        Object.fromEntries(
          Object.entries(drawn).filter(([, value]) => value !== undefined),
        ) as Criteria,
    );
  const found = (asked: Criteria) =>
    findRecords(laos as Parameters<typeof findRecords>[0], asked).map(({ id }) => id as string);

  it("a criterion more never finds more", () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        const all = new Set(found(asked));
        for (const field of Object.keys(asked)) {
          const { [field as keyof Criteria]: _, ...fewer } = asked;
          const more = new Set(found(fewer as Criteria));
          expect(
            [...all].filter((id) => !more.has(id)),
            field,
          ).toEqual([]);
        }
      }),
    );
  });

  it("the order of the criteria makes no difference, and the dataset stays as it was", () => {
    const before = JSON.stringify(laos);
    fc.assert(
      fc.property(criteria, (asked) => {
        expect(found(Object.fromEntries(Object.entries(asked).reverse()) as Criteria)).toEqual(
          found(asked),
        );
      }),
    );
    expect(JSON.stringify(laos)).toBe(before);
  });

  it("what is certain is among what is possible", () => {
    fc.assert(
      fc.property(criteria, (asked) => {
        const possible = new Map(
          findMatches(laos as Parameters<typeof findMatches>[0], {
            ...asked,
            certainty: "possible",
          }).map(({ record, answer }) => [record.id as string, answer]),
        );
        const certain = found({ ...asked, certainty: "yes" });
        expect(certain).toEqual(
          [...possible].filter(([, answer]) => answer === "yes").map(([id]) => id),
        );
      }),
    );
  });

  it("finds what a plain filter finds that knows no index", () => {
    const involved = (record: AnyRecord): ReadonlySet<string> => {
      const reached = new Set<string>();
      const visit = (id: string) => {
        const next = laos.ids.includes(id as never) ? byId.get(id) : undefined;
        if (!next || reached.has(id)) return;
        reached.add(id);
        for (const value of namedBy(next)) visit(value);
        if (next.kind === "person")
          for (const { person, party } of laos.tenures) if (person === id) visit(party);
      };
      visit(record.id);
      return reached;
    };
    /** Whom a record names in the fields that say whom it concerns. */
    const namedBy = (record: AnyRecord): string[] => {
      const fields = [
        "parent",
        "country",
        "nationality",
        "publisher",
        "relation",
        "parties",
        "holders",
        "counterpart",
        "sending",
        "receiving",
        "from",
        "to",
        "by",
        "toward",
        "about",
        "participants",
        "signatories",
        "subjects",
        "series",
        "framework",
        "agenda",
      ];
      const skip =
        record.kind === "assessment" ? ["by"] : record.kind === "event" ? ["parent"] : [];
      const collect = (value: unknown): string[] =>
        typeof value === "string"
          ? [value]
          : Array.isArray(value)
            ? value.flatMap(collect)
            : typeof value === "object" && value
              ? Object.entries(value)
                  .filter(([key]) => ["party", "capacity", "id", "about"].includes(key))
                  .flatMap(([, part]) => collect(part))
              : [];
      const own = record.kind === "tenure" ? [record.party] : [];
      return [
        ...own,
        ...fields
          .filter((field) => !skip.includes(field))
          .flatMap((field) => collect((record as unknown as Record<string, unknown>)[field])),
      ];
    };
    const byId = new Map(
      KINDS.flatMap((kind) => findRecords(laos, { kind })).map((record) => [
        record.id as string,
        record as AnyRecord,
      ]),
    );
    fc.assert(
      fc.property(
        some(fc.constantFrom(...KINDS)),
        code,
        some(code),
        some(fc.constantFrom(...TOPICS)),
        (kind, a, b, topic) => {
          const naive = [...byId.values()].filter((record) => {
            const parties = involved(record);
            const text = JSON.stringify([
              (record as { topics?: unknown }).topics,
              (record as { agenda?: { topics: unknown }[] }).agenda?.map(({ topics }) => topics),
            ]);
            return (
              (kind
                ? record.kind === kind
                : !["assessment", "discrepancy"].includes(record.kind)) &&
              parties.has(`party:${a.toLowerCase()}`) &&
              (!b || parties.has(`party:${b.toLowerCase()}`)) &&
              (!topic || text.includes(`"${topic}"`))
            );
          });
          const asked = {
            involving: a,
            ...(kind && { kind }),
            ...(b && b !== a && { between: [a, b] }),
            ...(topic && { topic }),
          } as Criteria;
          expect(found(asked)).toEqual(naive.map(({ id }) => id as string).sort());
        },
      ),
    );
  });
});
