/** What the fuzzing suite calls: every exported function, with arguments that it accepts. */
import { createDataset } from "../../src/dataset/createDataset.ts";
import * as formats from "../../src/export.ts";
import * as main from "../../src/index.ts";
import * as schemas from "../../src/schemas.ts";
import { sample } from "../fixtures/sample.ts";

const dataset = createDataset(sample());
const other = createDataset({ ...sample(), places: [] });
const [place] = dataset.places;
const [party] = dataset.parties;
const texts = { "source:gazette": "One.\n\nTwo 😀.\n" };
const day = "2030-01";
const period = "2029/2031";
const time = { edtf: "2030?/..", basis: "stated", attested: "2030-05" };
const missing = { basis: "missing", reason: "no source says", attested: "2030" };
const criteria = {
  kind: ["event", "place"],
  between: ["XAA", "XBB"],
  involvingAny: ["XBB", "XCC"],
  involvingAll: ["XBB"],
  topic: "trade",
  on: "2030",
  during: "2029/2031",
  atLeast: "proposed",
  certainty: "possible",
  source: ["source:gazette"],
  withoutSource: [],
  leastReliability: "C",
};
/** Criteria for helpers that set the kind, the time and the parties themselves. */
const further = { involvingAny: ["XBB"], certainty: "possible", source: "source:gazette" };
const pair = ["XAA", "XBB"];
const doubts = main.discrepanciesFor(dataset, { kind: main.KINDS });
const issues = schemas.validateDataset({ ...sample(), parties: [] });

/** Valid lists of arguments, by function. */
export const TARGETS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  agreementsOn: [[dataset, day, { ...further, state: ["signed", "in-force"] }]],
  anniversaries: [[dataset, "2031", { ...further, every: 1, kind: ["status"] }]],
  assertDataset: [[dataset, { version: "2030.1" }]],
  assessmentsFor: [
    [dataset, criteria],
    [dataset, "place:dome"],
    [dataset, place],
  ],
  boundsOf: [[time], [missing], ["2030"]],
  chartSpan: [
    [time, { from: "2000", to: "2040-06" }],
    ["2030", { from: "2000", to: "2040-06" }],
  ],
  citeDataset: [[dataset, "bibtex"]],
  codeOf: [["party:xaa"], [party]],
  commitmentsOn: [[dataset, day, further]],
  compareDays: [["2030-01-01", "-0044-03-15"]],
  comparePartners: [[dataset, ["XBB", "XCC"], { topic: "trade", of: "XAA" }]],
  corroboration: [
    [dataset, "place:dome", "/label"],
    [dataset, place],
  ],
  createDataset: [[sample()]],
  defineDataset: [[sample()]],
  diffDatasets: [[dataset, other]],
  discrepanciesFor: [
    [dataset, criteria],
    [dataset, "place:dome"],
    [dataset, place],
  ],
  dossier: [[dataset, pair, { kind: "event", certainty: "yes" }]],
  evidenceFor: [
    [dataset, "place:dome", "/label"],
    [dataset, place, ""],
  ],
  figuresBy: [[dataset, "partner", { ...further, of: "XAA" }]],
  findMatches: [[dataset, criteria]],
  findParties: [[dataset, "fips", "XA"]],
  findParty: [[dataset, "Xanadu"]],
  findRecord: [[dataset, "place:dome"]],
  findRecords: [
    [dataset, criteria],
    [dataset, { kind: "place", type: ["site"] }],
  ],
  flagOf: [[party]],
  formatAmount: [
    [
      { value: 1234.5, unit: "USD" },
      { locale: "en-US", style: "short" },
    ],
    [{ value: 3, unit: "honey pot", qualitative: "about" }],
  ],
  formatCitations: [[dataset, place?.citations, {}]],
  formatDiff: [[main.diffDatasets(dataset, other)]],
  formatDoubts: [[doubts, {}]],
  formatTime: [[time], [missing], ["2030", { locale: "en-US", style: "short" }], [time]],
  formatValidity: [
    [{ answer: "yes", since: "2030", until: "[2031..2032]", vouched: "2030-05-01" }],
    [{ answer: "possible", since: "[..2030-05-01]" }, { style: "short" }],
  ],
  getRecord: [[dataset, "place:dome"]],
  groupIssues: [[issues]],
  hashDataset: [[dataset]],
  holdsOn: [
    [time, day],
    ["2030", day],
  ],
  isPartyCode: [[dataset, "XAA"]],
  labelOf: [["topic", "trade", main.ENGLISH_LABELS]],
  lineage: [
    [dataset, "status:partners"],
    [dataset, dataset.statuses[0]],
  ],
  missionsOn: [[dataset, day, { ...further, state: "open" }]],
  nameOf: [[party, "fr"]],
  normalizeParagraphs: [[texts["source:gazette"]]],
  officeHoldersOn: [[dataset, day, further]],
  overlaps: [[time, period]],
  parseEdtf: [["2030-01~/.."], ["[1667,1670..1672]"], ["{..1984,156X-12-25}"], ["2024-21"]],
  parseRecord: [["place", place]],
  partiesOf: [
    [dataset, "place:dome"],
    [dataset, place],
  ],
  partnersOf: [[dataset, { ...criteria, of: "XAA" }]],
  precisionOf: [[time], [missing], ["2030"]],
  relationOn: [[dataset, pair, day, { certainty: "possible", every: 5 }]],
  searchRecords: [[dataset, "Xanadu dome", { kind: ["party", "place"], limit: 3 }]],
  statusesOn: [[dataset, day, further]],
  subsetOf: [[dataset, ["place:dome", place]]],
  timeline: [[dataset, criteria]],
  toCsv: [[dataset, dataset.places, { forSpreadsheet: true }]],
  toDataPackage: [[dataset, "records.csv"]],
  typeLabelOf: [[place, main.ENGLISH_LABELS]],
  typeOf: [[place]],
  validateDataset: [[sample()]],
  verifyCitations: [[dataset, texts]],
  verifyEvidence: [[dataset, main.evidenceFor(dataset, "place:dome"), texts]],
  within: [[time, period]],
};

/** Functions that are not called, with the reason. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  LaosRelationsError: "It is made by the package; tests/errors.test.ts formats hostile values.",
};

/** Schemas of zod: `parse` throws a ZodError, which is zod's part. `parseRecord` is the package's. */
export const isSchema = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "_zod" in value;

/** Every export of the entries, by name. The other entries have only datasets and labels. */
export const EXPORTS: Readonly<Record<string, unknown>> = { ...main, ...formats, ...schemas };
