import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as release } from "../../src/datasets/2026.1/index.ts";
import { corroboration } from "../../src/evidence/corroboration.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import type { Citation } from "../../src/model/Citation.ts";
import type { Discrepancy, DiscrepancyType, Reading } from "../../src/model/Discrepancy.ts";
import type { Event } from "../../src/model/Event.ts";
import type { Party, PartyType } from "../../src/model/Party.ts";
import type { Source } from "../../src/model/Source.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const [gazette] = data.sources as readonly [Source];
const [talks] = data.events as readonly [Event];
const [doubt] = data.discrepancies as readonly [Discrepancy];

type SourceFields = Partial<Pick<Source, "publisher" | "derivedFrom">> & {
  readonly grade?: Source["reliability"]["grade"];
};

/** Sources with some fields, and no publisher by default. */
const sourcesOf = (fields: Readonly<Record<string, SourceFields>>): readonly Source[] =>
  Object.entries(fields).map(([name, { grade = "C", ...own }]) => {
    const { publisher: _, ...source } = gazette;
    return {
      ...source,
      ...own,
      id: `source:${name}`,
      reliability: { grade, reason: "a test" },
    };
  });

const cite = (name: string, ...supports: string[]): Citation => ({
  source: `source:${name}`,
  locator: "1",
  accessed: "2030-05-02",
  ...(supports.length > 0 && { supports }),
});

/** The sample with some sources, and with talks and a discrepancy about them that cite these. */
const datasetOf = (
  fields: Readonly<Record<string, SourceFields>>,
  citations: readonly Citation[],
  dispute?: { type: DiscrepancyType; readings: readonly Reading[]; pointer?: string },
) =>
  createDataset({
    ...data,
    sources: [...data.sources, ...sourcesOf(fields)],
    events: [{ ...talks, citations: citations as Event["citations"] }],
    discrepancies: dispute
      ? [
          {
            ...doubt,
            discrepancyType: dispute.type,
            subjects: [{ id: "event:talks", pointer: dispute.pointer ?? "/date" }],
            readings: dispute.readings,
          },
        ]
      : [],
  });

const reading = (preferred: boolean, ...names: string[]): Reading => ({
  value: "a day",
  citations: names.map((name) => cite(name)),
  preferred,
});

/** The names of the sources of each witness. */
const names = (witnesses: readonly { readonly sources: readonly Source[] }[]) =>
  witnesses.map(({ sources }) => sources.map(({ id }) => id.slice("source:".length)).join("+"));

const witnesses = (
  fields: Readonly<Record<string, SourceFields>>,
  cited = Object.keys(fields),
): readonly string[] => {
  const dataset = datasetOf(
    fields,
    cited.map((name) => cite(name)),
  );
  return names(corroboration(dataset, "event:talks").witnesses);
};

describe("corroboration counts as one witness", () => {
  it("a source and its copy", () => {
    expect(witnesses({ a: {}, b: { derivedFrom: ["source:a"] }, c: {} })).toEqual(["a+b", "c"]);
  });

  it("two copies of a source that the record does not cite", () => {
    const copies = {
      a: {},
      b: { derivedFrom: ["source:a"] },
      c: { derivedFrom: ["source:a"] },
    } as const;
    expect(witnesses(copies, ["b", "c"])).toEqual(["b+c"]);
  });

  it("a copy of a copy, and a text made from two others", () => {
    expect(
      witnesses({ a: { derivedFrom: ["source:b"] }, b: { derivedFrom: ["source:c"] }, c: {} }),
    ).toEqual(["a+b+c"]);
    expect(witnesses({ a: {}, b: {}, c: { derivedFrom: ["source:a", "source:b"] } })).toEqual([
      "a+b+c",
    ]);
  });

  it("two sources of one publisher, or of bodies of one government", () => {
    expect(witnesses({ a: { publisher: "party:xaa" }, b: { publisher: "party:xaa" } })).toEqual([
      "a+b",
    ]);
    // A ministry speaks for its state. Another state is another witness.
    expect(witnesses({ a: { publisher: "party:xaa" }, b: { publisher: "party:xaa-mfa" } })).toEqual(
      ["a+b"],
    );
    expect(witnesses({ a: { publisher: "party:xbb" }, b: { publisher: "party:xaa-mfa" } })).toEqual(
      ["a", "b"],
    );
  });

  it.each<[PartyType, readonly string[]]>([
    ["government", ["a+b"]],
    ["ministry", ["a+b"]],
    ["agency", ["a+b"]],
    ["executive-office", ["a+b"]],
    ["diplomatic-mission", ["a+b"]],
    ["media", ["a", "b"]],
    ["university", ["a", "b"]],
    ["local-government", ["a", "b"]],
    ["legislature", ["a", "b"]],
  ])("two bodies of one country, if they speak for its government: %s", (type, expected) => {
    const [, ministry] = data.parties;
    expect(ministry?.country).toBe("party:xaa");
    const body = (id: `party:${string}`) => ({ ...ministry, id, type }) as Party;
    const dataset = createDataset({
      ...data,
      parties: [...data.parties, body("party:day"), body("party:night")],
      sources: [
        ...data.sources,
        ...sourcesOf({ a: { publisher: "party:day" }, b: { publisher: "party:night" } }),
      ],
      events: [{ ...talks, citations: [cite("a"), cite("b")] }],
    });
    expect(names(corroboration(dataset, "event:talks").witnesses)).toEqual(expected);
  });

  it("not all articles of two publishers of which one repeats the other once", () => {
    const articles = {
      a: { publisher: "party:xaa" },
      b: { publisher: "party:xbb", derivedFrom: ["source:a"] },
      c: { publisher: "party:xaa" },
      d: { publisher: "party:xbb" },
    } as const;
    expect(witnesses(articles, ["c", "d"])).toEqual(["c", "d"]);
    expect(witnesses(articles, ["a", "b", "d"])).toEqual(["a+b+d"]);
  });

  it("a long chain of copies, without a deep recursion", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `n${index}`,
        index > 0 ? { derivedFrom: [`source:n${index - 1}`] as const } : {},
      ]),
    );
    expect(witnesses(chain, ["n0", "n19999"])).toEqual(["n0+n19999"]);
  });

  it("two citations of one source", () => {
    const dataset = datasetOf({ a: {} }, [cite("a"), { ...cite("a"), locator: "2" }]);
    const [witness, ...others] = corroboration(dataset, "event:talks").witnesses;
    expect(witness?.citations).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it("whatever the order of the sources and their copies", () => {
    // The oracle joins groups until nothing changes, without a union-find structure.
    const ids = ["a", "b", "c", "d", "e"];
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(pairs, (copies) => {
        const fields = Object.fromEntries(
          ids.map((id) => [
            id,
            { derivedFrom: copies.filter(([copy]) => copy === id).map(([, of]) => `source:${of}`) },
          ]),
        ) as Readonly<Record<string, SourceFields>>;
        let groups = ids.map((id) => new Set([id]));
        for (const [a, b] of copies) {
          const both = groups.filter((group) => group.has(a) || group.has(b));
          groups = groups.filter((group) => !both.includes(group));
          groups.push(new Set(both.flatMap((group) => [...group])));
        }
        const expected = groups.map((group) => [...group].sort().join("+")).sort();
        expect([...witnesses(fields)].sort()).toEqual(expected);
      }),
    );
  });
});

describe("corroboration", () => {
  it("gives the best grade of each witness, the best witness first", () => {
    const dataset = datasetOf(
      {
        a: { grade: "F" },
        b: { grade: "B" },
        c: { grade: "D" },
        d: { grade: "A", derivedFrom: ["source:c"] },
      },
      ["a", "b", "c", "d"].map((name) => cite(name)),
    );
    const { witnesses: found, grade } = corroboration(dataset, "event:talks");
    expect(names(found)).toEqual(["c+d", "b", "a"]);
    expect(found.map((witness) => witness.grade)).toEqual(["A", "B", "F"]);
    expect(grade).toBe("A");
  });

  it("counts for a field what supports it", () => {
    const dataset = datasetOf({ a: {}, b: {} }, [cite("a", "/date"), cite("b", "/agenda")]);
    const at = (pointer?: string) => corroboration(dataset, "event:talks", pointer);
    expect(at("/date")).toMatchObject({ state: "alone", pointer: "/date" });
    expect(names(at("/date").witnesses)).toEqual(["a"]);
    expect(at().state).toBe("confirmed");
    expect(at("/topics")).toEqual({
      record: dataset.events[0],
      pointer: "/topics",
      state: "unsupported",
      witnesses: [],
      lessPrecise: [],
      contradicting: [],
      notFound: [],
    });
  });

  const all = [cite("a"), cite("b"), cite("c")];
  const sources = { a: {}, b: {}, c: {} };

  it.each<DiscrepancyType>(["conflict", "error", "anachronism", "translation", "outdated"])(
    "tells a contradiction from a source that states the field: %s",
    (type) => {
      const dataset = datasetOf(sources, all, {
        type,
        readings: [reading(true, "a"), reading(false, "b")],
      });
      const found = corroboration(dataset, "event:talks", "/date");
      expect(names(found.witnesses)).toEqual(["a", "c"]);
      expect(names(found.contradicting)).toEqual(["b"]);
      expect(found.state).toBe("contradicted");
      // The source that has another date still states that there were talks.
      expect(names(corroboration(dataset, "event:talks").witnesses)).toEqual(["a", "b", "c"]);
      expect(corroboration(dataset, "event:talks", "/topics").state).toBe("confirmed");
    },
  );

  it("is contradicted by every source if no reading is preferred", () => {
    const dataset = datasetOf(sources, all, {
      type: "conflict",
      readings: [reading(false, "a"), reading(false, "b")],
    });
    const found = corroboration(dataset, "event:talks", "/date");
    expect(names(found.contradicting)).toEqual(["a", "b"]);
    expect(names(found.witnesses)).toEqual(["c"]);
  });

  it("keeps a source that contradicts itself on both sides", () => {
    const dataset = datasetOf(sources, [cite("a")], {
      type: "conflict",
      readings: [reading(true, "a"), reading(false, "a")],
    });
    const found = corroboration(dataset, "event:talks", "/date");
    expect(names(found.contradicting)).toEqual(["a"]);
    expect(names(found.witnesses)).toEqual(["a"]);
  });

  it("does not count a less precise source as a contradiction", () => {
    const dataset = datasetOf(sources, all, {
      type: "precision",
      readings: [reading(true, "a"), reading(false, "b")],
    });
    const found = corroboration(dataset, "event:talks", "/date");
    expect(found).toMatchObject({ state: "confirmed", contradicting: [] });
    expect(names(found.witnesses)).toEqual(["a", "c"]);
    expect(names(found.lessPrecise)).toEqual(["b"]);
  });

  it.each<DiscrepancyType>(["garble", "ambiguity", "gap", "imprecision", "censoring", "other"])(
    "is not contradicted by a doubt about one statement: %s",
    (type) => {
      const dataset = datasetOf(sources, all, { type, readings: [reading(false, "a")] });
      const found = corroboration(dataset, "event:talks", "/date");
      expect(found).toMatchObject({ state: "confirmed", contradicting: [], notFound: [] });
      expect(names(found.witnesses)).toEqual(["a", "b", "c"]);
    },
  );

  it("says what was looked for and not found", () => {
    const dataset = datasetOf(sources, [cite("a")], {
      type: "not-found",
      readings: [reading(true)],
    });
    expect(corroboration(dataset, "event:talks", "/date")).toMatchObject({
      state: "alone",
      notFound: [{ id: doubt.id }],
    });
    expect(corroboration(dataset, "event:talks", "/agenda").notFound).toEqual([]);
  });

  it("takes a record, and refuses what evidenceFor refuses", () => {
    const dataset = datasetOf(sources, all);
    const [record] = dataset.events as readonly [Event];
    expect(corroboration(dataset, record)).toEqual(corroboration(dataset, "event:talks"));
    expect(caught(() => corroboration(dataset, "event:none")).code).toBe("unknown-id");
    expect(caught(() => corroboration(dataset, "event:talks", "/none"))).toMatchObject({
      code: "invalid-pointer",
      value: "/none",
      place: { id: "event:talks" },
    });
  });

  it("is what evidence, dossiers and the criterion say of every record of the release", () => {
    const records = findRecords(release, { between: ["LAO", "TUR"] });
    const shown = dossier(release, ["LAO", "TUR"]).entries;
    for (const { record, corroboration: state, witnesses: count, grade } of shown) {
      const found = corroboration(release, record);
      expect([state, count, grade]).toEqual([found.state, found.witnesses.length, found.grade]);
    }
    for (const record of records) {
      const found = corroboration(release, record);
      const evidence = evidenceFor(release, record);
      expect([evidence.corroboration, evidence.witnesses]).toEqual([
        found.state,
        found.witnesses.length,
      ]);
    }
    for (const leastWitnesses of [1, 2, 3]) {
      expect(findRecords(release, { between: ["LAO", "TUR"], leastWitnesses })).toEqual(
        records.filter(
          (record) => corroboration(release, record).witnesses.length >= leastWitnesses,
        ),
      );
    }
  });
});
