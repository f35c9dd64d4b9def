import { describe, expect, it } from "vitest";
import { pack } from "../../src/authoring/pack.ts";
import { ownCollections, recordsOf } from "../../src/dataset/allRecords.ts";
import { createDataset, lazyDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { unpack } from "../../src/dataset/unpack.ts";
import { COLLECTIONS } from "../../src/model/kinds.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

it("lists every id once, in code-unit order", () => {
  const { ids } = createDataset(sample());
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toContain("party:xaa-mfa");
});

it("refuses a collection that this version of the package does not know", () => {
  const { meta, ...content } = sample();
  const at = { id: "dataset", pointer: "/visas" };
  const error = caught(() => createDataset({ meta, ...content, visas: [] } as never));
  expect(error).toMatchObject({ code: "unsupported-schema", value: "visas", place: at });
  expect(error.expected).toBe(
    `one of ${Object.values(COLLECTIONS).join(", ")}; a dataset of schema 0.1.0 may need a newer version of this package`,
  );
  expect(caught(() => createDataset({ visas: [] } as never)).place).toEqual(at);
});

it("has an empty list for a collection that the data lacks, which is not one of its own", () => {
  const { assessments: _, ...data } = sample();
  const dataset = createDataset(data as DatasetData);
  expect(dataset.assessments).toEqual([]);
  expect(Object.isFrozen(dataset.assessments)).toBe(true);
  expect(Object.keys(dataset)).not.toContain("assessments");
});

it("reads the records of all collections of some data, and no other fields", () => {
  const data = sample();
  const idsIn = (some: object) => recordsOf(some).map(({ id }): string => id);
  expect(idsIn(data).sort()).toEqual(createDataset(data).ids);
  const without = idsIn({ ...data, assessments: undefined });
  expect(without).toHaveLength(idsIn(data).length - 1);
  expect(without).not.toContain("assessment:stately");
});

it("packs an empty collection", () => {
  const { meta: _, ...content } = sample();
  const without = { ...content, assessments: [] };
  expect(unpack(JSON.parse(JSON.stringify(pack(without)))).content).toEqual(without);
});

it("packs the citations of readings too", () => {
  const { meta: _, ...content } = sample();
  expect(pack(content).collections.discrepancies?.readings).toEqual([
    [
      { value: "10", citations: [0], preferred: true },
      { value: "12", citations: [], preferred: false },
    ],
  ]);
});

it("parses the text when a program first reads a collection, and only once", () => {
  const { meta, ...content } = sample();
  const dataset = lazyDataset(meta, ownCollections(content), "this is not JSON");
  expect(dataset.meta.version).toBe("2030.1");
  expect(() => dataset.events).toThrow(SyntaxError);
  const valid = lazyDataset(meta, ownCollections(content), JSON.stringify(pack(content)));
  expect(valid.events).toBe(valid.events);
});

it("has enumerable collections, for JSON and Object.keys", () => {
  const dataset = createDataset(sample());
  expect(Object.keys(dataset)).toEqual(["meta", "ids", ...Object.values(COLLECTIONS), "redirects"]);
  const { ids, ...data } = JSON.parse(JSON.stringify(dataset));
  expect(ids).toHaveLength(18);
  expect(data).toEqual({ ...sample(), redirects: expect.any(Array) });
});

it("sorts redirects by the id that they lead from", () => {
  const { redirects } = sample();
  expect(redirects.map(({ from }) => from)).toEqual(["event:parley", "event:feast"]);
  const dataset = createDataset(sample());
  expect(dataset.redirects).toEqual([...redirects].reverse());
});

it("packs each passage once, and unpacks the same content", () => {
  const { meta, ...content } = sample();
  const [place] = content.places;
  const [passage] = place?.citations ?? [];
  if (!place || !passage) throw new Error("the sample has no place with a citation");
  const locator = { source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" } as const;
  const citations = [
    { ...passage, supports: ["/label", "/placeType"] },
    locator,
    { source: "source:gazette", row: 12, sha256: "0123456789abcdef" },
  ] as const;
  const varied = { ...content, places: [{ ...place, citations }] };
  const packed = pack(varied);
  expect(packed.passages.start).toHaveLength(1);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(varied).length);
  expect(unpack(JSON.parse(JSON.stringify(packed))).content).toEqual(varied);
});

it("unpacks each of several passages and sources in the record that cites it", () => {
  const { meta: _, ...content } = sample();
  const [gazette] = content.sources;
  const [place] = content.places;
  const [passage] = place?.citations ?? [];
  if (!gazette || !place || !passage) throw new Error("the sample has no source, place or passage");
  const passageOf = (
    paragraph: number,
    start: number,
    source: "source:gazette" | "source:herald",
  ) => ({
    source,
    paragraph,
    start,
    end: 10 * start + 7,
    sha256: `${paragraph}`.repeat(16),
  });
  const second = passageOf(2, 5, "source:herald");
  const third = passageOf(3, 1, "source:gazette");
  const varied = {
    ...content,
    sources: [gazette, { ...gazette, id: "source:herald" as const }],
    places: [
      { ...place, citations: [third, second] as const },
      { ...place, id: "place:lake" as const, citations: [second, passage] as const },
    ],
  };
  const packed = pack(varied);
  expect(packed.passages.start).toHaveLength(3);
  expect(unpack(JSON.parse(JSON.stringify(packed))).content).toEqual(varied);
});

describe("refuses data that is not plain", () => {
  const [dome] = sample().places;
  const create = (part: object) => () => createDataset({ ...sample(), ...part } as DatasetData);
  const place = (part: object) => create({ places: [{ ...dome, ...part }] });
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  const withGetter = () =>
    Object.defineProperty(sample(), "places", {
      get: () => {
        throw new Error("no");
      },
    });
  let deep: object = {};
  for (let level = 0; level < 200; level++) deep = { deep };

  it.each([
    ["a cycle", place({ cycle })],
    ["more than 100 levels", place({ deep })],
    ["a function", place({ label: () => "x" })],
    ["a bigint", place({ count: 1n })],
    ["a symbol", place({ label: Symbol("x") })],
    ["a number that is not finite", place({ count: Number.NaN })],
    ["a date", place({ day: new Date(0) })],
    [
      "an instance of a class",
      create({
        places: [
          new (class {
            id = "place:x";
          })(),
        ],
      }),
    ],
  ])("%s", (_, run) => {
    const { code, place } = caught(run);
    expect([code, place.field]).toEqual(["not-plain-data", "data"]);
  });

  it.each([
    ["nothing", () => createDataset(undefined as never)],
    ["no metadata", create({ meta: undefined })],
    ["metadata that is no text", create({ meta: { ...sample().meta, name: 7 } })],
    ["no redirects", create({ redirects: undefined })],
    ["a redirect to no list", create({ redirects: [{ from: "place:x", to: "place:dome" }] })],
    ["a collection that is no list", create({ places: { 0: dome } })],
    ["a hole in a collection", create({ places: new Array(2 ** 32 - 1) })],
    ["a record without an id", create({ places: [{}] })],
    ["a getter that throws", () => createDataset(withGetter())],
  ])("%s", (_, run) => {
    const { code, place } = caught(run);
    expect([code, place.field]).toEqual(["invalid-criteria", "data"]);
  });

  it("but not parts that are shared, however often", () => {
    let shared: object = Object.freeze({ end: true });
    for (let level = 0; level < 60; level++) shared = { left: shared, right: shared };
    const dataset = place({ shared })();
    expect(Object.isFrozen(dataset.places[0])).toBe(true);
  });
});
