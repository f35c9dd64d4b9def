import type { Kind } from "../../model/kinds.ts";
import type { RecordByKind } from "../../model/records.ts";
import type { CompletionsOf } from "./Completion.ts";

const none = /* @__PURE__ */ Object.freeze([] as const);
const missing = /* @__PURE__ */ Object.freeze({
  basis: "missing",
  reason: "not stated",
} as const);
const unjudged = /* @__PURE__ */ Object.freeze({ grade: "F", reason: "not judged" } as const);

/** A list that is empty if it is absent. */
const list = { absent: none } as const;
/** A time that may be written as text. */
const time = { time: true } as const;
/** A time that may be written as text, and that is missing if it is absent. */
const requiredTime = { time: true, absent: missing } as const;

/** The fields of every record. The collection says the kind of its records. */
const base = <const K extends Kind>(kind: K) =>
  ({ kind: { absent: kind }, aliases: list, certainty: { absent: "stated" } }) as const;

/**
 * How the records of each kind are completed before they are validated. `docs/own-data.md` describes
 * this table. The type of a record is never completed, nor is anything that would be a guess.
 *
 * @internal
 */
export const COMPLETIONS = {
  source: {
    ...base("source"),
    authors: list,
    published: requiredTime,
    language: { absent: "und" }, // BCP 47: undetermined
    reliability: { absent: unjudged },
  },
  party: base("party"),
  person: base("person"),
  tenure: { ...base("tenure"), held: requiredTime },
  place: base("place"),
  relation: base("relation"),
  status: { ...base("status"), held: requiredTime, modality: { absent: "in-force" } },
  event: {
    ...base("event"),
    date: requiredTime,
    participants: { absent: none, each: { role: { absent: "attendee" } } },
    topics: list,
    agenda: { absent: none, each: { modality: { absent: "discussed" } } },
    commemorates: { each: { date: requiredTime, stated: time } },
    modality: { absent: "done" },
  },
  agreement: {
    ...base("agreement"),
    level: { absent: "unspecified" },
    signatories: list,
    signed: requiredTime,
    inForce: time,
    coverage: time,
    modality: {
      by: "status",
      values: {
        "in-preparation": "proposed",
        adopted: "agreed",
        signed: "signed",
        "in-force": "in-force",
        expired: "signed",
        superseded: "signed",
        unknown: null,
        initialled: "agreed",
        ratified: "signed",
        "provisionally-applied": "in-force",
        suspended: "in-force",
        terminated: "signed",
        denounced: "signed",
        abandoned: "proposed",
        other: null,
      },
    },
    topics: list,
  },
  mission: {
    ...base("mission"),
    residence: { absent: "unstated" },
    decided: time,
    established: requiredTime,
    inaugurated: time,
    closed: time,
    held: time,
    modality: { absent: "done" },
  },
  project: {
    ...base("project"),
    to: list,
    stage: { absent: "unstated" },
    period: requiredTime,
    quantities: list,
    topics: list,
    modality: {
      by: "stage",
      values: {
        proposed: "proposed",
        planned: "pledged",
        "under-way": "in-force",
        completed: "done",
        unstated: null,
        operating: "done",
        suspended: null,
        cancelled: null,
        other: null,
      },
    },
  },
  commitment: {
    ...base("commitment"),
    toward: list,
    modality: {
      by: "commitmentType",
      values: {
        pledge: "pledged",
        target: "pledged",
        ambition: "proposed",
        invitation: "proposed",
        proposal: "proposed",
        recommendation: "recommended",
        offer: "proposed",
        acceptance: "agreed",
        request: "proposed",
        demand: "proposed",
        refusal: null,
        obligation: "agreed",
        guarantee: "pledged",
        endorsement: null,
        condition: null,
        warning: null,
        other: null,
      },
    },
    made: time,
    deadline: time,
    topics: list,
  },
  figure: {
    ...base("figure"),
    period: requiredTime,
    aggregation: { absent: "unclear" },
    topics: list,
  },
  assessment: { ...base("assessment"), made: time, topics: list },
  discrepancy: base("discrepancy"),
} as const satisfies { readonly [K in Kind]: CompletionsOf<RecordByKind[K], K> };
