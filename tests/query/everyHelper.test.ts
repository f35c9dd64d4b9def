/**
 * Rules for every function that takes criteria, on the real dataset and on a small dataset about
 * invented states from `defineDataset`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/authoring/places.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/latest.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { verifyCitations } from "../../src/evidence/verifyCitations.ts";
import { verifyEvidence } from "../../src/evidence/verifyEvidence.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import { TOPICS } from "../../src/model/topics.ts";
import { anniversaries } from "../../src/query/anniversaries.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { commitmentsOn } from "../../src/query/commitmentsOn.ts";
import { comparePartners } from "../../src/query/comparePartners.ts";
import { discrepanciesFor } from "../../src/query/discrepanciesFor.ts";
import { figuresBy } from "../../src/query/figuresBy.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecord } from "../../src/query/findRecord.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { lineage } from "../../src/query/lineage.ts";
import { officeHoldersOn } from "../../src/query/officeHoldersOn.ts";
import { partnersOf } from "../../src/query/partnersOf.ts";
import { searchRecords } from "../../src/query/searchRecords.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { timeline } from "../../src/query/timeline.ts";
import { defineDataset } from "../../src/schemas/defineDataset.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** A dataset, three of its parties, and a day on which something happened. */
interface World {
  readonly dataset: Dataset;
  readonly pair: readonly [string, string];
  readonly third: string;
  readonly day: string;
}
const worlds: Record<string, World> = {
  "the real dataset": {
    dataset: laos as Dataset,
    pair: ["LAO", "VNM"],
    third: "TUR",
    day: "2025-12-02",
  },
  "a dataset about invented states": {
    dataset: defineDataset(sample()) as Dataset,
    pair: ["XAA", "XBB"],
    third: "XCC",
    day: "2030-04-02",
  },
};

/** Criteria that every function takes. */
type Shared = Pick<Criteria, "involving" | "topic" | "atLeast" | "certainty" | "source">;

/** Every function that takes criteria, with its results as text. */
const helpers: Record<string, (world: World, criteria: Shared) => readonly string[]> = {
  findRecords: ({ dataset }, criteria) => findRecords(dataset, criteria).map(({ id }) => id),
  findMatches: ({ dataset, day }, criteria) =>
    findMatches(dataset, { ...criteria, on: day }).map(({ record }) => record.id),
  timeline: ({ dataset, day }, criteria) =>
    timeline(dataset, { ...criteria, during: day }).map(({ record }) => record.id),
  statusesOn: ({ dataset, day }, criteria) =>
    statusesOn(dataset, day, { ...criteria, atLeast: criteria.atLeast ?? "recommended" }).map(
      ({ status }) => status.id,
    ),
  officeHoldersOn: ({ dataset, day }, criteria) =>
    officeHoldersOn(dataset, day, criteria).map(({ tenure }) => tenure.id),
  commitmentsOn: ({ dataset, day }, criteria) =>
    commitmentsOn(dataset, day, criteria).map(({ commitment }) => commitment.id),
  anniversaries: ({ dataset }, criteria) =>
    anniversaries(dataset, "2035", criteria).map(
      ({ record, pointer, years }) => `${record.id} ${pointer} ${years}`,
    ),
  partnersOf: ({ dataset, pair }, criteria) =>
    partnersOf(dataset, { of: pair[0], ...criteria }).flatMap(({ party, matches }) =>
      matches.map(({ record }) => `${party.id} ${record.id}`),
    ),
  figuresBy: ({ dataset }, criteria) =>
    figuresBy(dataset, "partner", criteria).flatMap(({ key, sums, apart }) =>
      [...sums.flatMap(({ amounts }) => amounts), ...apart].map(
        ({ record, pointer }) => `${key} ${record.id} ${pointer}`,
      ),
    ),
  comparePartners: ({ dataset, pair: [of, second], third }, { involving: _, ...criteria }) =>
    comparePartners(dataset, [second, third], { of, ...criteria }).rows.flatMap((row) =>
      [...row.first, ...row.second].map(({ record }) => record.id),
    ),
  discrepanciesFor: ({ dataset }, criteria) =>
    discrepanciesFor(dataset, criteria).map(
      ({ id, pointer, doubtType, reason }) => `${id} ${pointer} ${doubtType} ${reason}`,
    ),
  dossier: ({ dataset, pair }, criteria) => {
    const { entries, others } = dossier(dataset, pair, criteria);
    return [...entries.map(({ record }) => record.id), ...others.map(({ id }) => id)];
  },
};

const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });
const criteriaOf = ({ dataset, pair }: World) =>
  fc
    .record({
      involving: optional(fc.constantFrom(...pair)),
      topic: optional(fc.constantFrom(...TOPICS)),
      atLeast: optional(fc.constantFrom(...MODALITIES)),
      certainty: optional(fc.constantFrom("yes" as const, "possible" as const)),
      source: optional(fc.constantFrom(...dataset.sources.map(({ id }) => id))),
    })
    .map((drawn) => drawn as Shared);

describe.each(Object.entries(worlds))("on %s", (_, world) => {
  describe.each(Object.entries(helpers))("%s", (_, helper) => {
    it("finds something", () => {
      expect(helper(world, {}).length).toBeGreaterThan(0);
    });

    it("never finds more with more criteria, and ignores their order", () => {
      fc.assert(
        fc.property(criteriaOf(world), (criteria) => {
          const found = helper(world, criteria);
          const fields = Object.entries(criteria).filter(([, value]) => value !== undefined);
          expect(helper(world, Object.fromEntries(fields.toReversed()))).toEqual(found);
          for (const [field] of fields) {
            const fewer = Object.fromEntries(fields.filter(([name]) => name !== field));
            expect(new Set(helper(world, fewer))).toEqual(
              new Set([...helper(world, fewer), ...found]),
            );
          }
        }),
        { numRuns: 30 },
      );
    });

    it("finds only results with certainty yes that it also finds with certainty possible", () => {
      fc.assert(
        fc.property(criteriaOf(world), (criteria) => {
          const possible = new Set(helper(world, { ...criteria, certainty: "possible" }));
          const certain = helper(world, { ...criteria, certainty: "yes" });
          expect(certain.filter((result) => !possible.has(result))).toEqual([]);
        }),
        { numRuns: 30 },
      );
    });
  });

  it("the functions without criteria have results too", () => {
    const { dataset, pair } = world;
    const [agreement] = dataset.agreements;
    if (!agreement) throw new Error("the dataset has an agreement");
    expect(getRecord(dataset, agreement.id)).toBe(agreement);
    expect(findRecord(dataset, agreement.id)).toBe(agreement);
    expect(lineage(dataset, agreement)).toContain(agreement);
    expect(searchRecords(dataset, pair[0])[0]?.record.id).toBe(`party:${pair[0].toLowerCase()}`);
    const evidence = evidenceFor(dataset, agreement, "/signed");
    expect(verifyEvidence(dataset, evidence, {}).items.length).toBeGreaterThan(0);
    expect(verifyCitations(dataset, {}).length).toBeGreaterThan(dataset.ids.length - 1);
  });

  it("every result is frozen at every depth, and the dataset does not change", () => {
    const { dataset, pair, third, day } = world;
    const before = JSON.stringify(dataset);
    const unfrozen = (value: unknown, path: string): readonly string[] =>
      typeof value !== "object" || value === null
        ? []
        : Object.isFrozen(value)
          ? Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}/${key}`))
          : [path];
    const [agreement] = dataset.agreements;
    const returned = {
      findRecords: findRecords(dataset, {}),
      findMatches: findMatches(dataset, { on: day }),
      timeline: timeline(dataset, {}),
      statusesOn: statusesOn(dataset, day),
      officeHoldersOn: officeHoldersOn(dataset, day),
      commitmentsOn: commitmentsOn(dataset, day),
      anniversaries: anniversaries(dataset, "2035"),
      partnersOf: partnersOf(dataset, { of: pair[0] }),
      figuresBy: figuresBy(dataset, "measure"),
      comparePartners: comparePartners(dataset, [pair[1], third]),
      discrepanciesFor: discrepanciesFor(dataset, {}),
      dossier: dossier(dataset, pair),
      searchRecords: searchRecords(dataset, "minister"),
      lineage: agreement && lineage(dataset, agreement),
      verifyEvidence: agreement && verifyEvidence(dataset, evidenceFor(dataset, agreement), {}),
    };
    expect(unfrozen(Object.freeze(returned), "")).toEqual([]);
    expect(JSON.stringify(dataset)).toBe(before);
  });
});

it.each(Object.entries(helpers))("%s rejects everything except a dataset", (_, helper) => {
  for (const dataset of [undefined, null, "dataset", {}]) {
    const world = { ...worlds["the real dataset"], dataset } as unknown as World;
    const { code, place } = caught(() => helper(world, {}));
    expect([code, place]).toEqual(["invalid-criteria", { field: "dataset" }]);
  }
});

describe("plain filters without an index give the same results", () => {
  const { dataset } = worlds["the real dataset"] as World;

  it("for officeHoldersOn and statusesOn, on several days", () => {
    for (const day of ["1945-10-12", "2018-06-30", "2024-07-27", "2025-11-15", "2026-01-26"]) {
      const answersFor = ({ held }: { readonly held: Parameters<typeof boundsOf>[0] }) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(held);
        if (day < earliestStart || day > latestEnd) return [];
        return [latestStart <= day && day <= earliestEnd ? "yes" : "possible"];
      };
      expect(
        officeHoldersOn(dataset, day).map(({ tenure, answer }) => [tenure.id, answer]),
      ).toEqual(
        dataset.tenures.flatMap((tenure) =>
          answersFor(tenure).map((answer) => [tenure.id, answer]),
        ),
      );
      const inForce = dataset.statuses.filter(({ modality }) => modality === "in-force");
      expect(statusesOn(dataset, day).map(({ status, answer }) => [status.id, answer])).toEqual(
        inForce.flatMap((status) => answersFor(status).map((answer) => [status.id, answer])),
      );
    }
  });

  it("for anniversaries of statuses whose beginning is a year", () => {
    for (const year of ["2024", "2025", "2031"]) {
      const expected = dataset.statuses
        .filter(({ modality }) => modality === "in-force")
        .flatMap(({ id, held }) => {
          const [, began] = /^(\d{4})\/\.\.$/.exec(held.edtf ?? "") ?? [];
          return began && began < year ? [`${id} ${Number(year) - Number(began)}`] : [];
        });
      const found = anniversaries(dataset, year, { kind: "status" });
      expect(found.map(({ record, years }) => `${record.id} ${years}`).toSorted()).toEqual(
        expected.toSorted(),
      );
    }
  });

  it("for figuresBy: no amount is missing", () => {
    const involving = new Set(findRecords(dataset, { involving: "LAO" }).map(({ id }) => id));
    const amounts = [
      ...dataset.figures.map(({ id }) => id),
      ...dataset.projects.flatMap(({ id, quantities }) => quantities.map(() => id)),
      ...dataset.commitments.flatMap(({ id, quantity }) => (quantity ? [id] : [])),
    ].filter((id) => involving.has(id));
    const found = figuresBy(dataset, "measure").flatMap(({ sums, apart }) =>
      [...sums.flatMap((sum) => sum.amounts), ...apart].map(({ record }) => record.id),
    );
    expect(found.toSorted()).toEqual(amounts.toSorted());
  });
});

it("no code outside the datasets mentions Laos", () => {
  const files = readdirSync(join(PLACES.root, "src"), { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/^(?:datasets|authoring)/.test(file),
  );
  const codeWithoutComments = (file: string) =>
    readFileSync(join(PLACES.root, "src", file), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "")
      .replace(/LaosRelationsError|laos-relations\//g, "");
  expect(files.filter((file) => /lao/i.test(codeWithoutComments(file)))).toEqual([]);
  expect(codeWithoutComments("errors.ts").length).toBeGreaterThan(100);
});
