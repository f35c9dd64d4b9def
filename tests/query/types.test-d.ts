/** What the compiler knows and refuses. Checked by `npm run types`; nothing here runs. */
import type {
  AgendaItem,
  Agreement,
  AnyRecord,
  Criteria,
  Dataset,
  DatasetId,
  Event,
  Match,
  Mission,
  Party,
  PartyCode,
  RecordOf,
  Source,
  Status,
  TimelineEntry,
} from "laos-relations";
import {
  dataset,
  evidenceFor,
  findMatches,
  findRecord,
  findRecords,
  getRecord,
  statusesOn,
  timeline,
} from "laos-relations";
import { expectTypeOf } from "vitest";

// --- what follows from an id
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
// @ts-expect-error evidence is asked for ids of the dataset
evidenceFor(dataset, "party:atlantis");

// --- what follows from a kind
expectTypeOf(findRecords(dataset, { kind: "agreement" })).toEqualTypeOf<readonly Agreement[]>();
expectTypeOf(findRecords(dataset, { kind: ["event", "mission"] })).toEqualTypeOf<
  readonly (Event | Mission)[]
>();
expectTypeOf(findRecords(dataset, {})).toEqualTypeOf<readonly AnyRecord[]>();
expectTypeOf(findMatches(dataset, { kind: "status" })).toEqualTypeOf<readonly Match<"status">[]>();
expectTypeOf(timeline(dataset, { kind: "event" })).toEqualTypeOf<
  readonly TimelineEntry<"event">[]
>();
expectTypeOf(statusesOn(dataset, "2024")[0]?.status).toEqualTypeOf<Status | undefined>();
expectTypeOf(statusesOn(dataset, "2024")[0]?.holds).toEqualTypeOf<"yes" | "possible" | undefined>();

// @ts-expect-error a kind that there is not
findRecords(dataset, { kind: "treaty" });
// @ts-expect-error a code that no party has
findRecords(dataset, { involving: "LAOS" });
// @ts-expect-error an id where a code belongs
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
// @ts-expect-error a misspelt field next to a right one
findRecords(dataset, { kind: "event", durng: "2024" });
// @ts-expect-error the day comes second
statusesOn(dataset, { between: ["LAO", "TUR"] });
// @ts-expect-error statuses are the kind already
statusesOn(dataset, "2024", { kind: "event" });

// --- what may not be written to
const [event] = findRecords(dataset, { kind: "event" });
if (event) {
  // @ts-expect-error a record is read-only
  event.label = "";
  // @ts-expect-error and so is what it holds
  event.agenda.push({} as AgendaItem);
  // @ts-expect-error at every depth
  event.citations[0].source = "source:x";
}
// @ts-expect-error a collection is read-only
dataset.events.pop();
// @ts-expect-error so is the answer
findRecords(dataset, { kind: "event" }).sort();

// --- datasets whose ids are not known to the compiler
declare const anybodys: Dataset;
expectTypeOf(getRecord(anybodys, "mission:x-y")).toEqualTypeOf<Mission>();
expectTypeOf(findRecords(anybodys, { kind: "event", involving: "XYZ" })).toEqualTypeOf<
  readonly Event[]
>();
expectTypeOf<Criteria["source"]>().toEqualTypeOf<`source:${string}` | undefined>();
expectTypeOf(dataset).toExtend<Dataset>();
