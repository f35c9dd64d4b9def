import { describe, expect, it } from "vitest";
import { pack } from "../../src/authoring/pack.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { unpack } from "../../src/dataset/unpack.ts";
import { dataset } from "../../src/datasets/latest.ts";
import type { Citation } from "../../src/model/Citation.ts";
import { sample } from "../fixtures/sample.ts";

const { meta: _, ...content } = sample();
const roundTrip = (data: Omit<DatasetData, "meta">) =>
  unpack(JSON.parse(JSON.stringify(pack(data))));

describe("pack and unpack", () => {
  it("restore the latest release", () => {
    const { meta: _, ids: __, ...data } = dataset;
    expect(roundTrip(data as unknown as Omit<DatasetData, "meta">)).toEqual(data);
  });

  it("restore every form of citation, with and without pointers, in records and readings", () => {
    const source = "source:gazette";
    const passage = { source, paragraph: 1, start: 0, end: 9, sha256: "0123456789abcdef" } as const;
    const places: readonly Citation[] = [
      passage,
      { source, locator: "back page", accessed: "2030-05-02" },
      { source, row: 7, sha256: "0123456789abcdef" },
      { source, row: 8, accessed: "2030-05-02" },
    ];
    const citations = places.flatMap((place) => [
      place,
      { ...place, supports: ["/label", "/date"] },
    ]);
    const data = {
      ...content,
      events: content.events.map((event) => ({
        ...event,
        citations: citations as unknown as typeof event.citations,
      })),
      discrepancies: content.discrepancies.flatMap((discrepancy) =>
        // Two with equal readings, whose citations must each be restored once.
        ["discrepancy:a", "discrepancy:b"].map((id) => ({
          ...discrepancy,
          id: id as typeof discrepancy.id,
          readings: discrepancy.readings.map((reading) => ({ ...reading, citations })),
        })),
      ),
    };
    expect(roundTrip(data)).toEqual(data);
  });

  it("store a value that a column repeats once, and restore absent fields as absent", () => {
    const [first] = content.places;
    if (!first) throw new Error("the sample has a place");
    const note = "The same remark, which is long enough to be worth storing once.";
    const places = Array.from({ length: 30 }, (_, index) => ({
      ...first,
      id: `place:p${index}` as const,
      ...(index % 2 === 0 && { note }),
    }));
    const packed = JSON.stringify(pack({ ...content, places }));
    expect(packed.split(note)).toHaveLength(2);
    expect(roundTrip({ ...content, places }).places).toEqual(places);
    expect(roundTrip({ ...content, places }).places?.[1]).not.toHaveProperty("note");
  });
});
