/** The criterion `certainty`, in every helper: it narrows by a time that is asked about, and by nothing else. */
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { agreementsOn } from "../../src/query/agreementsOn.ts";
import { anniversaries } from "../../src/query/anniversaries.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { commitmentsOn } from "../../src/query/commitmentsOn.ts";
import { comparePartners } from "../../src/query/comparePartners.ts";
import { discrepanciesFor } from "../../src/query/discrepanciesFor.ts";
import { figuresBy } from "../../src/query/figuresBy.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { missionsOn } from "../../src/query/missionsOn.ts";
import { officeHoldersOn } from "../../src/query/officeHoldersOn.ts";
import { partnersOf } from "../../src/query/partnersOf.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { timeline } from "../../src/query/timeline.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const dataset = createDataset(data);
const ids = (found: readonly { readonly record: { readonly id: string } }[]) =>
  found.map(({ record }) => record.id);

/** What each helper finds that asks about no time of its own, by the ids of the records. */
const HELPERS: Readonly<Record<string, (criteria: Criteria) => readonly string[]>> = {
  findRecords: (criteria) => findRecords(dataset, criteria).map(({ id }) => id),
  findMatches: (criteria) => ids(findMatches(dataset, criteria)),
  timeline: (criteria) => ids(timeline(dataset, criteria)),
  partnersOf: (criteria) =>
    partnersOf(dataset, { of: "XAA", ...criteria }).flatMap(({ matches }) => ids(matches)),
  figuresBy: (criteria) =>
    figuresBy(dataset, "measure", criteria as object).flatMap(({ sums, apart }) => [
      ...sums.flatMap(({ amounts }) => ids(amounts)),
      ...ids(apart),
    ]),
  comparePartners: (criteria) =>
    comparePartners(dataset, ["XBB", "XCC"], criteria).rows.flatMap(({ first }) => ids(first)),
  discrepanciesFor: (criteria) => discrepanciesFor(dataset, criteria).map(({ id }) => id),
  dossier: (criteria) => {
    const { entries, others } = dossier(dataset, ["XAA", "XBB"], criteria);
    return [...ids(entries), ...others.map(({ id }) => id)];
  },
};

describe.each(Object.entries(HELPERS))("%s", (_, find) => {
  it("finds the same for certain where no time is asked about: every match is sure", () => {
    const found = find({});
    expect(found).toContain("project:river"); // whose time is missing
    expect(find({ certainty: "yes" })).toEqual(found);
    expect(find({ certainty: "possible" })).toEqual(found);
    expect(find({ certainty: undefined })).toEqual(found);
  });

  it("leaves out for certain what is only possible in a period", () => {
    // The trade of 2029 is of that year; when the river works take place no source says.
    const found = find({ during: "2029" });
    expect(found).toEqual(expect.arrayContaining(["figure:trade", "project:river"]));
    expect(find({ during: "2029", certainty: "possible" })).toEqual(found);
    const certain = found.filter((id) => id !== "project:river");
    expect(find({ during: "2029", certainty: "yes" })).toEqual(certain);
  });

  it("leaves out for certain what is only possible on a day", () => {
    expect(find({ on: "2029-05-05" })).toContain("project:river");
    expect(find({ on: "2029-05-05", certainty: "yes" })).not.toContain("project:river");
  });
});

/** What each helper finds that asks about a day or a year of its own: surely, and only possibly. */
const status = { ...(data.statuses[0] as (typeof data.statuses)[0]), id: "status:older" } as const;
const older = createDataset({
  ...data,
  statuses: [...data.statuses, { ...status, held: { edtf: "202X/..", basis: "stated" } }],
});
const agreement = data.agreements[0] as (typeof data.agreements)[0];
const signedOnADay = createDataset({
  ...data,
  agreements: [{ ...agreement, signed: { edtf: "2030-04-03", basis: "stated" } }],
});
const TIMED: Readonly<
  Record<string, readonly [sure: string, possible: string, (time: string, c: object) => unknown[]]>
> = {
  statusesOn: ["2030-05-01", "2030-05-02", (day, c) => [...statusesOn(dataset, day, c)]],
  agreementsOn: ["2030-04-03", "2030-04-04", (day, c) => [...agreementsOn(signedOnADay, day, c)]],
  missionsOn: ["2028-12-31", "2029-06-02", (day, c) => [...missionsOn(dataset, day, c)]],
  officeHoldersOn: ["2028-12-31", "2028-01-01", (day, c) => [...officeHoldersOn(dataset, day, c)]],
  commitmentsOn: ["2034-12-31", "2035-01-01", (day, c) => [...commitmentsOn(dataset, day, c)]],
};

describe.each(Object.entries(TIMED))("%s", (_, [sure, possible, find]) => {
  it("leaves out for certain what is only possible on the day", () => {
    for (const certainty of ["possible", undefined]) {
      expect(find(sure, { certainty })).toHaveLength(1);
      expect(find(possible, { certainty })).toHaveLength(1);
    }
    expect(find(sure, { certainty: "yes" })).toEqual(find(sure, {}));
    expect(find(possible, { certainty: "yes" })).toEqual([]);
  });
});

describe("anniversaries", () => {
  it("leaves out for certain those whose beginning may lie in another year", () => {
    const found = (certainty?: "yes" | "possible") =>
      anniversaries(older, "2031", { kind: "status", certainty }).map(
        ({ record, years, answer }) => `${record.id} ${years} ${answer}`,
      );
    const possible = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(
      (years) => `status:older ${years} possible`,
    );
    expect(found()).toEqual([...possible, "status:partners 11 yes"]);
    expect(found("possible")).toEqual(found());
    expect(found("yes")).toEqual(["status:partners 11 yes"]);
  });
});
