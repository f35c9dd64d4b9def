/** Types that the compiler infers and programs that it rejects. `npm run types` checks them; nothing runs. */
import type {
  AgendaItem,
  Agreement,
  AgreementState,
  Anniversary,
  AnyRecord,
  ApartReason,
  Assessment,
  CommitmentState,
  Criteria,
  Dataset,
  DatasetId,
  DefaultKind,
  Discrepancy,
  DoubtType,
  Event,
  IdentifierScheme,
  Match,
  Mission,
  MissionState,
  Party,
  PartyCode,
  Person,
  RecordOf,
  ReferenceOrNear,
  Source,
  Status,
  Tenure,
  TimelineEntry,
} from "laos-relations";
import {
  agreementsOn,
  anniversaries,
  codeOf,
  commitmentsOn,
  comparePartners,
  dataset,
  discrepanciesFor,
  dossier,
  evidenceFor,
  figuresBy,
  findMatches,
  findParties,
  findParty,
  findRecord,
  findRecords,
  getRecord,
  isPartyCode,
  KINDS,
  lineage,
  missionsOn,
  officeHoldersOn,
  partiesOf,
  partnersOf,
  relationOn,
  searchRecords,
  statusesOn,
  timeline,
  typeOf,
  verifyEvidence,
} from "laos-relations";
import { expectTypeOf } from "vitest";

// --- types that follow from an id
expectTypeOf(getRecord(dataset, "mission:turkiye-laos-embassy")).toEqualTypeOf<Mission>();
expectTypeOf(findRecord(dataset, "party:anything")).toEqualTypeOf<Party | undefined>();
expectTypeOf<RecordOf<"agreement:x">>().toEqualTypeOf<Agreement>();
expectTypeOf<RecordOf<string>>().toEqualTypeOf<AnyRecord>();
expectTypeOf(evidenceFor(dataset, "party:lao").record).toEqualTypeOf<Party>();
expectTypeOf(evidenceFor(dataset, "party:lao").items[0]?.source).toEqualTypeOf<
  Source | undefined
>();
expectTypeOf<"LAO">().toExtend<PartyCode<DatasetId>>();
expectTypeOf<PartyCode>().toEqualTypeOf<string>();

// @ts-expect-error the dataset has no such record
getRecord(dataset, "mission:turkiye-paris-embassy");
expectTypeOf(findRecord(dataset, "from a link" as string)).toEqualTypeOf<AnyRecord | undefined>();
const [found] = findRecords(dataset, { kind: "mission" });
if (found) expectTypeOf(evidenceFor(dataset, found).record).toEqualTypeOf<Mission>();
// @ts-expect-error the dataset has no such record
evidenceFor(dataset, "party:atlantis");
// The compiler's error names the ids that a wrong id was probably meant to be.
expectTypeOf<
  ReferenceOrNear<"mission:turkiye-laos-embasy", DatasetId>
>().toEqualTypeOf<"mission:turkiye-laos-embassy">();
expectTypeOf<ReferenceOrNear<"source:xyzzy", DatasetId>>().toEqualTypeOf<
  Extract<DatasetId, `source:${string}`>
>();
expectTypeOf<ReferenceOrNear<"misson:x", DatasetId>>().toEqualTypeOf<DatasetId>();
expectTypeOf<ReferenceOrNear<`person:${string}`, DatasetId>>().toEqualTypeOf<`person:${string}`>();

// --- types that follow from a kind
expectTypeOf(findRecords(dataset, { kind: "agreement" })).toEqualTypeOf<readonly Agreement[]>();
expectTypeOf(findRecords(dataset, { kind: ["event", "mission"] })).toEqualTypeOf<
  readonly (Event | Mission)[]
>();
expectTypeOf(findRecords(dataset, { kind: KINDS })).toEqualTypeOf<readonly AnyRecord[]>();
// --- without a kind, no judgements and doubts: all helpers say so in their types
type Told = Exclude<AnyRecord, Assessment | Discrepancy>;
expectTypeOf<DefaultKind>().toEqualTypeOf<Told["kind"]>();
expectTypeOf(findRecords(dataset, {})).toEqualTypeOf<readonly Told[]>();
expectTypeOf(findMatches(dataset, {})[0]?.record).toEqualTypeOf<Told | undefined>();
expectTypeOf(timeline(dataset, {})[0]?.record).toEqualTypeOf<Told | undefined>();
expectTypeOf(partnersOf(dataset)[0]?.matches[0]?.record).toEqualTypeOf<Told | undefined>();
expectTypeOf(dossier(dataset, ["LAO", "TUR"]).others[0]).toEqualTypeOf<Told | undefined>();
// @ts-expect-error the type of a doubt needs its kind
findRecords(dataset, { type: "garble" });
findRecords(dataset, { kind: "discrepancy", type: "garble" });

// --- several parties and sources
findRecords(dataset, { involvingAny: ["LAO", "TUR"], involvingAll: ["LAO"] });
findRecords(dataset, { source: ["source:kpl-turkiye-laos"], leastReliability: "C" });
// @ts-expect-error no such party
findRecords(dataset, { involvingAny: ["LAO", "LAOS"] });
// @ts-expect-error no such source
findRecords(dataset, { withoutSource: ["source:nowhere"] });
// @ts-expect-error F says that the reliability cannot be judged, so it is no threshold
findRecords(dataset, { leastReliability: "F" });

expectTypeOf(findMatches(dataset, { kind: "status" })).toEqualTypeOf<readonly Match<"status">[]>();
expectTypeOf(timeline(dataset, { kind: "event" })).toEqualTypeOf<
  readonly TimelineEntry<"event">[]
>();
expectTypeOf(statusesOn(dataset, "2024")[0]?.status).toEqualTypeOf<Status | undefined>();
expectTypeOf(statusesOn(dataset, "2024")[0]?.answer).toEqualTypeOf<
  "yes" | "possible" | undefined
>();

// @ts-expect-error there is no such kind
findRecords(dataset, { kind: "treaty" });
// @ts-expect-error no party has this code
findRecords(dataset, { involving: "LAOS" });
// @ts-expect-error an id instead of a code
findRecords(dataset, { between: ["party:lao", "party:tur"] });
// @ts-expect-error between takes two parties
timeline(dataset, { between: ["LAO"] });
findRecords(dataset, { kind: "agreement", type: ["treaty", "memorandum-of-understanding"] });
// @ts-expect-error a type of another kind
findRecords(dataset, { kind: "agreement", type: "state-visit" });
// @ts-expect-error a topic outside the vocabulary
findRecords(dataset, { topic: "weather" });
// @ts-expect-error a modality outside the vocabulary
findRecords(dataset, { atLeast: "ratified" });
// @ts-expect-error certainty is yes or possible
findRecords(dataset, { certainty: "no" });
// @ts-expect-error a source that the dataset does not have
findRecords(dataset, { source: "source:nowhere" });
// @ts-expect-error a misspelt field next to a correct field
findRecords(dataset, { kind: "event", durng: "2024" });
// @ts-expect-error the day is the second argument
statusesOn(dataset, { between: ["LAO", "TUR"] });
// @ts-expect-error the function sets the kind itself
statusesOn(dataset, "2024", { kind: "event" });

// --- values that cannot be changed
const [event] = findRecords(dataset, { kind: "event" });
if (event) {
  // @ts-expect-error a record is read-only
  event.label = "";
  // @ts-expect-error so is a list in it
  event.agenda.push({} as AgendaItem);
  // @ts-expect-error at every depth
  event.citations[0].source = "source:x";
}
// @ts-expect-error a collection is read-only
dataset.events.pop();
// @ts-expect-error so is a result
findRecords(dataset, { kind: "event" }).sort();

// --- datasets whose ids the compiler does not know
declare const untyped: Dataset;
expectTypeOf(getRecord(untyped, "mission:x-y")).toEqualTypeOf<Mission>();
expectTypeOf(findRecords(untyped, { kind: "event", involving: "XYZ" })).toEqualTypeOf<
  readonly Event[]
>();
expectTypeOf<Criteria["source"]>().toEqualTypeOf<
  `source:${string}` | readonly `source:${string}`[] | undefined
>();
expectTypeOf(dataset).toExtend<Dataset>();

// --- the other functions: types, and programs that do not compile
expectTypeOf(commitmentsOn(dataset, "2026")[0]?.state).toEqualTypeOf<CommitmentState | undefined>();
// @ts-expect-error the function sets the kind itself
commitmentsOn(dataset, "2026", { kind: "event" });
// @ts-expect-error not a type of commitment
commitmentsOn(dataset, "2026", { type: "summit" });
expectTypeOf(agreementsOn(dataset, "2026")[0]?.state).toEqualTypeOf<AgreementState | undefined>();
expectTypeOf(agreementsOn(dataset, "2026")[0]?.agreement).toEqualTypeOf<Agreement | undefined>();
// @ts-expect-error not a state of an agreement on a day
agreementsOn(dataset, "2026", { state: "adopted" });
// @ts-expect-error the function sets the kind itself
agreementsOn(dataset, "2026", { kind: "agreement" });
expectTypeOf(missionsOn(dataset, "2026")[0]?.state).toEqualTypeOf<MissionState | undefined>();
expectTypeOf(missionsOn(dataset, "2026")[0]?.since).toEqualTypeOf<string | undefined>();
// @ts-expect-error not a state of a mission
missionsOn(dataset, "2026", { state: "expired" });
// @ts-expect-error not a type of mission
missionsOn(dataset, "2026", { type: "treaty" });
const relation = relationOn(dataset, ["LAO", "TUR"], "2026", { every: 5, certainty: "yes" });
expectTypeOf(relation.partnership?.status).toEqualTypeOf<Status | undefined>();
expectTypeOf(relation.missions[1][0]?.mission).toEqualTypeOf<Mission | undefined>();
expectTypeOf(relation.nextAnniversaries).toEqualTypeOf<readonly Anniversary[]>();
// @ts-expect-error a relation has two parties, which come before the day
relationOn(dataset, "2026", ["LAO", "TUR"]);
// @ts-expect-error no party has this code
relationOn(dataset, ["LAO", "TURKEY"], "2026");
// @ts-expect-error the parts of a relation are of different kinds
relationOn(dataset, ["LAO", "TUR"], "2026", { kind: "status" });
// @ts-expect-error a result is read-only
relation.agreements.pop();
expectTypeOf(officeHoldersOn(dataset, "2026")[0]?.tenure).toEqualTypeOf<Tenure | undefined>();
// @ts-expect-error not a type of office
officeHoldersOn(dataset, "2026", { type: "foreign-ministre" });
expectTypeOf(lineage(dataset, "agreement:laos-switzerland-air-services")).toEqualTypeOf<
  readonly Agreement[]
>();
const [status] = findRecords(dataset, { kind: "status" });
if (status) expectTypeOf(lineage(dataset, status)).toEqualTypeOf<readonly Status[]>();
// @ts-expect-error only agreements and statuses have a lineage
lineage(dataset, "party:lao");
expectTypeOf(anniversaries(dataset, "2026")[0]?.years).toEqualTypeOf<number | undefined>();
// @ts-expect-error the year is the period
anniversaries(dataset, "2026", { during: "2026" });
// @ts-expect-error people have no anniversaries
anniversaries(dataset, "2026", { kind: "person" });
expectTypeOf(figuresBy(dataset, "partner")[0]?.apart[0]?.apart).toEqualTypeOf<
  ApartReason | undefined
>();
// @ts-expect-error amounts are grouped by partner or measure
figuresBy(dataset, "year");
// @ts-expect-error events have no amounts
figuresBy(dataset, "partner", { kind: "event" });
expectTypeOf(partnersOf(dataset, { kind: "project" })[0]?.matches).toEqualTypeOf<
  readonly Match<"project">[] | undefined
>();
// @ts-expect-error `of` is a code
partnersOf(dataset, { of: "party:lao" });
expectTypeOf(
  comparePartners(dataset, ["TUR", "VNM"], { kind: "mission" }).rows[0]?.first,
).toEqualTypeOf<readonly Match<"mission">[] | undefined>();
// @ts-expect-error a comparison has two partners
comparePartners(dataset, ["TUR"]);
expectTypeOf(searchRecords(dataset, "wang", { kind: "person" })[0]?.record).toEqualTypeOf<
  Person | undefined
>();
// @ts-expect-error there is no such kind
searchRecords(dataset, "wang", { kind: "people" });
expectTypeOf(discrepanciesFor(dataset, "party:lao")[0]?.doubtType).toEqualTypeOf<
  DoubtType | undefined
>();
// @ts-expect-error the dataset has no such record
discrepanciesFor(dataset, "party:atlantis");
expectTypeOf(dossier(dataset, ["LAO", "TUR"], { kind: "event" }).entries[0]?.record).toEqualTypeOf<
  Event | undefined
>();
// @ts-expect-error the second argument is the pair
dossier(dataset, ["LAO", "TUR"], { between: ["LAO", "VNM"] });
expectTypeOf(
  verifyEvidence(dataset, evidenceFor(dataset, "mission:turkiye-laos-embassy"), {}).record,
).toEqualTypeOf<Mission>();
// @ts-expect-error the dataset has no such source
verifyEvidence(dataset, evidenceFor(dataset, "party:lao"), { "source:nowhere": "" });

// --- a reference from a record is accepted; a literal id must be in the dataset
declare const tenure: Tenure;
expectTypeOf(getRecord(dataset, tenure.person)).toEqualTypeOf<Person>();
declare const assessment: Assessment;
for (const by of assessment.by) {
  expectTypeOf(getRecord(dataset, by)).toEqualTypeOf<Source | Person | Party>();
}

// --- parties by identifier: known schemes are suggested, others allowed
expectTypeOf(findParties).parameter(1).toEqualTypeOf<IdentifierScheme | (string & {})>();
expectTypeOf(findParties(dataset, "wikidata", "Q819")).toEqualTypeOf<readonly Party[]>();
findParties(dataset, "fips", "LA");
// @ts-expect-error an identifier is text, because leading zeros count
findParties(dataset, "iso3166Numeric", 418);

const asked = findParty(dataset, "TR");
expectTypeOf(asked.party).toEqualTypeOf<Party | undefined>();
// @ts-expect-error the text may name no party, or several
findRecords(dataset, { between: ["LAO", asked.code] });
if (asked.code) findRecords(dataset, { between: ["LAO", asked.code] });
if (asked.match === "name") expectTypeOf(asked.party).toEqualTypeOf<Party>();
if (asked.match === "similar") expectTypeOf(asked.code).toEqualTypeOf<undefined>();
// @ts-expect-error a number may have leading zeros, so it is text
findParty(dataset, 418);

// --- types and codes of records
expectTypeOf(typeOf({} as Mission)).toEqualTypeOf<Mission["missionType"]>();
expectTypeOf(typeOf({} as Source)).toEqualTypeOf<Source["genre"]>();
expectTypeOf(typeOf({} as Person | Assessment)).toEqualTypeOf<undefined>();
expectTypeOf(typeOf({} as Person | Status)).toEqualTypeOf<Status["statusType"] | undefined>();
expectTypeOf(codeOf("party:lao-mfa")).toEqualTypeOf<"LAO-MFA">();
expectTypeOf(codeOf({} as Party)).toExtend<string>();
// @ts-expect-error the id of a place
codeOf("place:moscow");
// @ts-expect-error a record of another kind
codeOf({} as Mission);
// @ts-expect-error a criterion takes a code of the dataset, not any text
findRecords(dataset, { involving: codeOf({} as Party) });
const chosen = "TUR" as string | null;
if (isPartyCode(dataset, chosen)) {
  expectTypeOf(chosen).toExtend<PartyCode<DatasetId>>();
  findRecords(dataset, { kind: "mission", between: ["LAO", chosen] });
} else {
  // @ts-expect-error not a code of the dataset
  findRecords(dataset, { involving: chosen });
}
// Each code of a list is narrowed too.
for (const code of dataset.parties.map((party) => codeOf(party))) {
  if (isPartyCode(dataset, code)) findRecords(dataset, { involving: code });
}
if (isPartyCode({} as Dataset, chosen)) expectTypeOf(chosen).toEqualTypeOf<string>();
expectTypeOf(partiesOf(dataset, {} as Mission)[0]?.party).toEqualTypeOf<Party | undefined>();
partiesOf(dataset, "mission:turkiye-laos-embassy");
// @ts-expect-error the dataset does not have the id
partiesOf(dataset, "mission:turkiye-laos-embasy");
