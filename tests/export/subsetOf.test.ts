import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import { corroboration } from "../../src/evidence/corroboration.ts";
import { subsetOf } from "../../src/export/subsetOf.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import type { Source } from "../../src/model/Source.ts";
import { TOPICS } from "../../src/model/topics.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { hashDataset } from "../../src/releases/hashDataset.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const all = dataset.ids;
const kinds = { kind: ["event", "agreement", "status", "mission", "tenure", "project"] } as const;

describe("subsetOf", () => {
  it("has what the records need, and is a valid dataset with a hash of its own", () => {
    const records = findRecords(dataset, { between: ["LAO", "TUR"] });
    const data = subsetOf(dataset, records);
    expect(validateDataset(data)).toHaveLength(0);
    const part = createDataset(data);
    expect(part.meta.version).toBe("2026.1-part");
    expect(hashDataset(part)).toBe(data.meta.sha256);
    expect(data.meta.sha256).not.toBe(dataset.meta.sha256);
    for (const record of records) expect(part.ids).toContain(record.id);
    expect(part.ids.length).toBeLessThan(all.length / 2);
    expect(part.ids).toContain("party:lao");
    expect(Object.keys(part)).toEqual(Object.keys(dataset));
  });

  it("gives the same answers about the records as the whole", () => {
    const criteria = fc.record(
      {
        involving: fc.constantFrom("LAO", "TUR", "VNM", "USA", "ASEAN", "LAO-MFA"),
        topic: fc.constantFrom(...TOPICS),
        atLeast: fc.constantFrom(...MODALITIES),
        on: fc.constantFrom("2017", "2024-07-26", "2026-01-26"),
        leastWitnesses: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    );
    const found = findRecords(dataset, kinds);
    fc.assert(
      fc.property(
        fc.subarray([...found], { minLength: 1, maxLength: 12 }),
        criteria,
        (given, asked) => {
          const part = createDataset(subsetOf(dataset, given));
          const isGiven = ({ record }: { readonly record: AnyRecord }) =>
            given.some(({ id }) => id === record.id);
          const answersOf = (whole: typeof part) =>
            findMatches(whole, { ...kinds, ...asked })
              .filter(isGiven)
              .map(({ record, answer }) => [record.id, answer]);
          // A party that the part lacks is involved in none of its records.
          const code = asked.involving;
          if (code && !part.ids.includes(`party:${code.toLowerCase()}`)) {
            expect(answersOf(dataset as unknown as typeof part)).toEqual([]);
          } else expect(answersOf(part)).toEqual(answersOf(dataset as unknown as typeof part));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps what replaced a status, and the copies by which sources are one witness", () => {
    const data = sample();
    const [partners] = data.statuses;
    const [gazette] = data.sources as readonly [Source];
    if (!partners) throw new Error("the sample has a status");
    const whole = createDataset({
      ...data,
      statuses: [
        { ...partners, held: { edtf: "2010/..", basis: "stated" } },
        {
          ...partners,
          id: "status:closer",
          supersedes: partners.id,
          held: { edtf: "2020/..", basis: "stated" },
        },
      ],
      sources: [
        ...data.sources,
        { ...gazette, id: "source:both", derivedFrom: ["source:gazette", "source:other"] },
        { ...gazette, id: "source:other" },
      ],
    });
    const part = createDataset(subsetOf(whole, [partners.id]));
    expect(part.ids).toContain("status:closer");
    expect(part.ids).toContain("source:both");
    const asked = (of: typeof part) => statusesOn(of, "2025-01-01").map(({ status }) => status.id);
    expect(asked(part)).toEqual(asked(whole));
    expect(corroboration(part, partners.id).witnesses).toEqual(
      corroboration(whole, partners.id).witnesses,
    );
  });

  it("keeps the offices of a person, by which the person is involved in the relations of a state", () => {
    const part = createDataset(subsetOf(dataset, ["person:wang-yi"]));
    expect(part.tenures.map(({ id }) => id)).toContain("tenure:wang-yi-foreign-minister");
    const involved = { kind: "person", involving: "CHN" } as const;
    expect(findRecords(part, involved).map(({ id }) => id)).toEqual(["person:wang-yi"]);
  });

  it("takes ids, and follows redirects to records that it has", () => {
    const data = sample();
    const whole = createDataset({
      ...data,
      redirects: [
        {
          from: "place:cupola",
          to: ["place:dome"],
          type: "moved",
          reason: "a test",
          since: "2030.1",
        },
        { from: "place:gone", to: [], type: "withdrawn", reason: "a test", since: "2030.1" },
      ],
    });
    const part = subsetOf(whole, ["place:cupola"]);
    expect(part.places.map(({ id }) => id)).toEqual(["place:dome"]);
    expect(part.redirects.map(({ from }) => from)).toEqual(["place:cupola"]);
    expect(part.events).toEqual([]);
  });

  it("refuses what is not a list of records", () => {
    expect(caught(() => subsetOf(dataset, ["event:none"])).code).toBe("unknown-id");
    expect(caught(() => subsetOf(dataset, "event:none" as never))).toMatchObject({
      code: "invalid-criteria",
      place: { field: "records" },
    });
  });
});
