import { expect, it } from "vitest";
import { pack } from "../../src/authoring/pack.ts";
import { ownCollections } from "../../src/dataset/allRecords.ts";
import { createDataset, lazyDataset } from "../../src/dataset/createDataset.ts";
import { unpack } from "../../src/dataset/unpack.ts";
import { COLLECTIONS } from "../../src/model/kinds.ts";
import { sample } from "../fixtures/sample.ts";

it("holds every id once, in code-unit order", () => {
  const { ids } = createDataset(sample());
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toContain("party:xaa-mfa");
});

it("parses nothing before a collection is touched, and parses once", () => {
  const { meta, ...content } = sample();
  const dataset = lazyDataset(meta, ownCollections(content), "this is not JSON");
  expect(dataset.meta.version).toBe("2030.1");
  expect(() => dataset.events).toThrow(SyntaxError);
  const sound = lazyDataset(meta, ownCollections(content), JSON.stringify(pack(content)));
  expect(sound.events).toBe(sound.events);
});

it("shows its collections to JSON and to Object.keys", () => {
  const dataset = createDataset(sample());
  expect(Object.keys(dataset)).toEqual(["meta", "ids", ...Object.values(COLLECTIONS), "redirects"]);
  const { ids, ...data } = JSON.parse(JSON.stringify(dataset));
  expect(ids).toHaveLength(18);
  expect(data).toEqual(sample());
});

it("packs each passage once, and unpacks what was packed", () => {
  const { meta, ...content } = sample();
  const [place] = content.places;
  const [passage] = place?.citations ?? [];
  if (!place || !passage) throw new Error("the sample has a place, which is cited");
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
  expect(unpack(JSON.parse(JSON.stringify(packed)))).toEqual(varied);
});

it("unpacks of several passages and sources each where it is cited", () => {
  const { meta: _, ...content } = sample();
  const [gazette] = content.sources;
  const [place] = content.places;
  const [passage] = place?.citations ?? [];
  if (!gazette || !place || !passage) throw new Error("the sample has them");
  const at = (paragraph: number, start: number, source: "source:gazette" | "source:herald") => ({
    source,
    paragraph,
    start,
    end: 10 * start + 7,
    sha256: `${paragraph}`.repeat(16),
  });
  const second = at(2, 5, "source:herald");
  const third = at(3, 1, "source:gazette");
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
  expect(unpack(JSON.parse(JSON.stringify(packed)))).toEqual(varied);
});
