/** A call of each query function with the real dataset, for the benchmark. */
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as release } from "../../src/datasets/latest.ts";
import { dossier } from "../../src/evidence/dossier.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { agreementsOn } from "../../src/query/agreementsOn.ts";
import { anniversaries } from "../../src/query/anniversaries.ts";
import { assessmentsFor } from "../../src/query/assessmentsFor.ts";
import { commitmentsOn } from "../../src/query/commitmentsOn.ts";
import { comparePartners } from "../../src/query/comparePartners.ts";
import { discrepanciesFor } from "../../src/query/discrepanciesFor.ts";
import { figuresBy } from "../../src/query/figuresBy.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findParties } from "../../src/query/findParties.ts";
import { findParty } from "../../src/query/findParty.ts";
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

const dataset = release as Dataset;
const between = ["LAO", "VNM"] as const;
const day = "2025-12-02";

/** A typical call of each function. */
export const HELPERS: Readonly<Record<string, () => unknown>> = {
  getRecord: () => getRecord(dataset, "party:lao"),
  findParty: () => findParty(dataset, "turkiye"),
  findParties: () => findParties(dataset, "iso3166Numeric", "418"),
  findRecord: () => findRecord(dataset, "party:lao"),
  findRecords: () => findRecords(dataset, { between, kind: "event" }),
  findMatches: () => findMatches(dataset, { between, kind: "event", during: "2025" }),
  timeline: () => timeline(dataset, { between }),
  statusesOn: () => statusesOn(dataset, day),
  agreementsOn: () => agreementsOn(dataset, day),
  missionsOn: () => missionsOn(dataset, day),
  relationOn: () => relationOn(dataset, between, day),
  officeHoldersOn: () => officeHoldersOn(dataset, day),
  commitmentsOn: () => commitmentsOn(dataset, day),
  anniversaries: () => anniversaries(dataset, "2027"),
  partnersOf: () => partnersOf(dataset, { topic: "education" }),
  comparePartners: () => comparePartners(dataset, ["RUS", "CHN"]),
  figuresBy: () => figuresBy(dataset, "partner"),
  lineage: () => lineage(dataset, "agreement:laos-switzerland-air-services"),
  searchRecords: () => searchRecords(dataset, "cavusoglu mevlut"),
  assessmentsFor: () => assessmentsFor(dataset, { between }),
  discrepanciesFor: () => discrepanciesFor(dataset, { between }),
  evidenceFor: () => evidenceFor(dataset, "mission:turkiye-laos-embassy", "/established"),
  dossier: () => dossier(dataset, between),
};
