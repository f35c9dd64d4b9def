/** Every helper that takes criteria, with datasets to ask; the inventory checks that none is forgotten. */
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { agreementsOn } from "../../src/query/agreementsOn.ts";
import { anniversaries } from "../../src/query/anniversaries.ts";
import { assessmentsFor } from "../../src/query/assessmentsFor.ts";
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
import { relationOn } from "../../src/query/relationOn.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import { timeline } from "../../src/query/timeline.ts";
import { defineDataset } from "../../src/schemas/defineDataset.ts";
import { sample } from "../fixtures/sample.ts";

/** A dataset, two of its parties and a third, and a day on which something happened. */
export interface World {
  readonly dataset: Dataset;
  readonly pair: readonly [string, string];
  readonly third: string;
  readonly day: string;
}
export const worlds: Record<string, World> = {
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

/** Criteria that every helper takes. */
export type Shared = Pick<
  Criteria,
  | "involving"
  | "involvingAny"
  | "involvingAll"
  | "topic"
  | "atLeast"
  | "certainty"
  | "source"
  | "withoutSource"
  | "leastReliability"
  | "leastWitnesses"
>;

/** Every helper with criteria: what it finds, as text, one for each thing found. */
export const helpers: Record<string, (world: World, criteria: Shared) => readonly string[]> = {
  findRecords: ({ dataset }, criteria) => findRecords(dataset, criteria).map(({ id }) => id),
  findMatches: ({ dataset, day }, criteria) =>
    findMatches(dataset, { ...criteria, on: day }).map(({ record }) => record.id),
  timeline: ({ dataset, day }, criteria) =>
    timeline(dataset, { ...criteria, during: day }).map(({ record }) => record.id),
  statusesOn: ({ dataset, day }, criteria) =>
    statusesOn(dataset, day, { ...criteria, atLeast: criteria.atLeast ?? "recommended" }).map(
      ({ status }) => status.id,
    ),
  agreementsOn: ({ dataset, day }, criteria) =>
    agreementsOn(dataset, day, criteria).map(({ agreement }) => agreement.id),
  // Every mission of both datasets, one of which was closed.
  missionsOn: ({ dataset, day }, criteria) =>
    missionsOn(dataset, day, { ...criteria, state: ["open", "closed"] }).map(
      ({ mission }) => mission.id,
    ),
  // Without the next anniversaries: others follow if a criterion excludes them.
  relationOn: ({ dataset, pair, day }, { involving: _, atLeast: __, ...criteria }) => {
    const relation = relationOn(dataset, pair, day, criteria);
    const { diplomaticRelations, partnership, statuses, missions } = relation;
    return [
      ...[diplomaticRelations, partnership, ...statuses].flatMap((found) =>
        found ? [found.status.id] : [],
      ),
      ...missions.flat().map(({ mission }) => mission.id),
      ...relation.agreements.map(({ agreement }) => agreement.id),
      ...relation.commitments.map(({ commitment }) => commitment.id),
    ];
  },
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
  assessmentsFor: ({ dataset }, criteria) =>
    assessmentsFor(dataset, criteria).flatMap(({ record, assessments }) =>
      assessments.map(({ id }) => `${record.id} ${id}`),
    ),
  dossier: ({ dataset, pair }, criteria) => {
    const { entries, others } = dossier(dataset, pair, criteria);
    return [...entries.map(({ record }) => record.id), ...others.map(({ id }) => id)];
  },
};
