/**
 * What holds for every helper that takes criteria, on the real dataset and on a small one about
 * invented states that has gone through `defineDataset`.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { verifyCitations } from "../../src/evidence/verifyCitations.ts";
import { verifyEvidence } from "../../src/evidence/verifyEvidence.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import { TOPICS } from "../../src/model/topics.ts";
import { agreementsOn } from "../../src/query/agreementsOn.ts";
import { anniversaries } from "../../src/query/anniversaries.ts";
import { assessmentsFor } from "../../src/query/assessmentsFor.ts";
import { commitmentsOn } from "../../src/query/commitmentsOn.ts";
import { comparePartners } from "../../src/query/comparePartners.ts";
import { discrepanciesFor } from "../../src/query/discrepanciesFor.ts";
import { figuresBy } from "../../src/query/figuresBy.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecord } from "../../src/query/findRecord.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { lineage } from "../../src/query/lineage.ts";
import { missionsOn } from "../../src/query/missionsOn.ts";
import { officeHoldersOn } from "../../src/query/officeHoldersOn.ts";
import { partnersOf } from "../../src/query/partnersOf.ts";
import { relationOn } from "../../src/query/relationOn.ts";
import { searchRecords } from "../../src/query/searchRecords.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { timeline } from "../../src/query/timeline.ts";
import type { Validity } from "../../src/query/validityOf.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { overlaps } from "../../src/time/overlaps.ts";
import { caught } from "../caught.ts";
import { runs } from "../runs.ts";
import { helpers, type Shared, type World, worlds } from "./helpers.ts";

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const criteriaOf = ({ dataset, pair }: World) =>
  fc
    .record({
      involving: some(fc.constantFrom(...pair)),
      topic: some(fc.constantFrom(...TOPICS)),
      atLeast: some(fc.constantFrom(...MODALITIES)),
      certainty: some(fc.constantFrom("yes" as const, "possible" as const)),
      source: some(fc.constantFrom(...dataset.sources.map(({ id }) => id))),
      withoutSource: some(fc.constantFrom(...dataset.sources.map(({ id }) => id))),
      leastReliability: some(fc.constantFrom("A", "C", "E")),
      leastWitnesses: some(fc.constantFrom(1, 2)),
      involvingAny: some(fc.constantFrom([...pair], [pair[0]])),
      involvingAll: some(fc.constantFrom([...pair], [pair[1]])),
    })
    .map((drawn) => drawn as Shared);

describe.each(Object.entries(worlds))("on %s", (_, world) => {
  describe.each(Object.entries(helpers))("%s", (_, helper) => {
    it("finds something", () => {
      expect(helper(world, {}).length).toBeGreaterThan(0);
    });

    it("never finds more for a criterion more, whatever the order of the criteria", () => {
      fc.assert(
        fc.property(criteriaOf(world), (criteria) => {
          const found = helper(world, criteria);
          const given = Object.entries(criteria).filter(([, value]) => value !== undefined);
          expect(helper(world, Object.fromEntries(given.toReversed()))).toEqual(found);
          for (const [field] of given) {
            const fewer = Object.fromEntries(given.filter(([name]) => name !== field));
            expect(new Set(helper(world, fewer))).toEqual(
              new Set([...helper(world, fewer), ...found]),
            );
          }
        }),
        { numRuns: runs(30) },
      );
    });

    it("finds for certain a part of what it finds as possible", () => {
      fc.assert(
        fc.property(criteriaOf(world), (criteria) => {
          const possible = new Set(helper(world, { ...criteria, certainty: "possible" }));
          const certain = helper(world, { ...criteria, certainty: "yes" });
          expect(certain.filter((one) => !possible.has(one))).toEqual([]);
        }),
        { numRuns: runs(30) },
      );
    });
  });

  it("the other helpers answer too", () => {
    const { dataset, pair } = world;
    const [agreement] = dataset.agreements;
    if (!agreement) throw new Error("there is one");
    expect(getRecord(dataset, agreement.id)).toBe(agreement);
    expect(findRecord(dataset, agreement.id)).toBe(agreement);
    expect(lineage(dataset, agreement)).toContain(agreement);
    expect(searchRecords(dataset, pair[0])[0]?.record.id).toBe(`party:${pair[0].toLowerCase()}`);
    const evidence = evidenceFor(dataset, agreement, "/signed");
    expect(verifyEvidence(dataset, evidence, {}).items.length).toBeGreaterThan(0);
    expect(verifyCitations(dataset, {}).length).toBeGreaterThan(dataset.ids.length - 1);
  });

  it("nothing holds before `since`, after `until`, or surely after `vouched`", () => {
    const { dataset } = world;
    const anyDay = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, (day) => {
        const found: readonly Validity[] = [
          ...statusesOn(dataset, day),
          ...officeHoldersOn(dataset, day),
          ...agreementsOn(dataset, day),
          ...missionsOn(dataset, day),
        ];
        for (const { answer, since = "../..", until = "../..", vouched = "0000-01-01" } of found) {
          expect(overlaps(since, `../${day}`)).not.toBe("no");
          expect(overlaps(until, `${day}/..`)).not.toBe("no");
          if (answer === "yes") expect(day <= vouched).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("everything returned is frozen at every depth, and the dataset stays as it was", () => {
    const { dataset, pair, third, day } = world;
    const before = JSON.stringify(dataset);
    const loose = (value: unknown, path: string): readonly string[] =>
      typeof value !== "object" || value === null
        ? []
        : Object.isFrozen(value)
          ? Object.entries(value).flatMap(([key, part]) => loose(part, `${path}/${key}`))
          : [path];
    const [agreement] = dataset.agreements;
    const returned = {
      findRecords: findRecords(dataset, {}),
      findMatches: findMatches(dataset, { on: day }),
      timeline: timeline(dataset, {}),
      statusesOn: statusesOn(dataset, day),
      agreementsOn: agreementsOn(dataset, day),
      missionsOn: missionsOn(dataset, day, { state: ["open", "closed"] }),
      relationOn: relationOn(dataset, pair, day),
      officeHoldersOn: officeHoldersOn(dataset, day),
      commitmentsOn: commitmentsOn(dataset, day),
      anniversaries: anniversaries(dataset, "2035"),
      partnersOf: partnersOf(dataset, { of: pair[0] }),
      figuresBy: figuresBy(dataset, "measure"),
      comparePartners: comparePartners(dataset, [pair[1], third]),
      discrepanciesFor: discrepanciesFor(dataset, {}),
      assessmentsFor: assessmentsFor(dataset, {}),
      dossier: dossier(dataset, pair),
      searchRecords: searchRecords(dataset, "minister"),
      lineage: agreement && lineage(dataset, agreement),
      verifyEvidence: agreement && verifyEvidence(dataset, evidenceFor(dataset, agreement), {}),
    };
    expect(loose(Object.freeze(returned), "")).toEqual([]);
    expect(JSON.stringify(dataset)).toBe(before);
  });
});

it.each(Object.entries(helpers))("%s refuses what is no dataset", (_, helper) => {
  for (const none of [undefined, null, "dataset", {}]) {
    const world = { ...worlds["the real dataset"], dataset: none } as unknown as World;
    const { code, place } = caught(() => helper(world, {}));
    expect([code, place]).toEqual(["invalid-criteria", { field: "dataset" }]);
  }
});

describe("each found again by plain means that know no index", () => {
  const { dataset } = worlds["the real dataset"] as World;

  it("officeHoldersOn and statusesOn, day by day", () => {
    for (const day of ["1945-10-12", "2018-06-30", "2024-07-27", "2025-11-15", "2026-01-26"]) {
      const answersFor = ({ held }: { readonly held: Parameters<typeof boundsOf>[0] }) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(held);
        if (day < earliestStart || day > latestEnd) return [];
        return [latestStart <= day && day <= earliestEnd ? "yes" : "possible"];
      };
      expect(
        officeHoldersOn(dataset, day).map(({ tenure, answer }) => [tenure.id, answer]),
      ).toEqual(
        dataset.tenures.flatMap((one) => answersFor(one).map((answer) => [one.id, answer])),
      );
      const standing = dataset.statuses.filter(({ modality }) => modality === "in-force");
      expect(statusesOn(dataset, day).map(({ status, answer }) => [status.id, answer])).toEqual(
        standing.flatMap((one) => answersFor(one).map((answer) => [one.id, answer])),
      );
    }
  });

  it("anniversaries: the years from the beginning written, counted one by one", () => {
    for (const year of ["2024", "2025", "2031"]) {
      const naive = dataset.statuses
        .filter(({ modality }) => modality === "in-force")
        .flatMap(({ id, held }) => {
          const [, began] = /^(\d{4})\/\.\.$/.exec(held.edtf ?? "") ?? [];
          return began && began < year ? [`${id} ${Number(year) - Number(began)}`] : [];
        });
      const found = anniversaries(dataset, year, { kind: "status" });
      expect(found.map(({ record, years }) => `${record.id} ${years}`).toSorted()).toEqual(
        naive.toSorted(),
      );
    }
  });

  it("figuresBy: no amount is lost", () => {
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

it("nothing outside the datasets knows Laos", () => {
  const files = readdirSync(join(PATHS.root, "src"), { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") &&
      !/^(?:datasets|authoring)|^words\/(?:lo|languages\/lao.*)\.ts$/.test(file),
  );
  const bare = (file: string) =>
    readFileSync(join(PATHS.root, "src", file), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "")
      .replace(/LaosRelationsError|laos-relations\//g, "")
      .replace("Script=Lao}", "") // the letters, with those of other scripts
      .replace("LALAO418", ""); // its place in the list of all countries
  expect(files.filter((file) => /lao/i.test(bare(file)))).toEqual([]);
  expect(bare("errors.ts").length).toBeGreaterThan(100);
});
