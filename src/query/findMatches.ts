import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { modalityOf, topicsOf, typeOf } from "../dataset/facets.ts";
import { involvement } from "../dataset/involvement.ts";
import { lookUp } from "../dataset/lookUp.ts";
import { recordTimes } from "../dataset/recordTimes.ts";
import { KINDS, type Kind } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import type { AnyRecord, RecordByKind } from "../model/records.ts";
import { TOPICS } from "../model/topics.ts";
import { TYPES } from "../model/types.ts";
import type { Answer } from "../time/answer.ts";
import { type Bounds, periodOf } from "../time/boundsOf.ts";
import { dayOf } from "../time/holdsOn.ts";
import { boundsOverlap } from "../time/overlaps.ts";
import type { Criteria } from "./Criteria.ts";
import { askedTime, fault, known, pairOf, partyOf } from "./checks.ts";

/**
 * A record that meets some criteria, and how surely.
 *
 * @category Look up
 * @since 0.1.0
 */
export interface Match<K extends Kind = Kind> {
  /** The record. */
  readonly record: RecordByKind[K];
  /** `yes`, or `possible` where a date is too imprecise to tell. Without a time in the criteria, `yes`. */
  readonly answer: Exclude<Answer, "no">;
}

/**
 * Finds the records that meet all criteria, each with how surely it does.
 *
 * Use {@link findRecords} where the answer does not matter, {@link timeline} for time order.
 *
 * Both ends of a period are included. A record whose date is too imprecise to tell is found as
 * `possible`; `certainty: "yes"` leaves it out. A record whose time is missing is possible at any
 * time at which it is not attested; one of a kind that has no time (a party, a place) is never found by `on` or `during`.
 *
 * @param dataset - where to look
 * @param criteria - what to look for
 * @returns the matches in id order, frozen; empty where nothing is found
 * @throws `invalid-criteria` for an unknown field, a field of the wrong form, or the same party twice
 * @throws `unknown-value` for a kind, topic, modality or certainty outside its vocabulary
 * @throws `unknown-code` or `unknown-id` for a party or source that the dataset does not hold
 * @throws `unsupported-edtf` or `reversed-interval` for a date that cannot be read
 *
 * @example The visit is known to the year only
 * ```ts
 * import { dataset, findMatches } from "laos-relations";
 *
 * const visits = { kind: "event", between: ["LAO", "TUR"], atLeast: "done" } as const;
 * findMatches(dataset, { ...visits, during: "2018" }).map(({ answer }) => answer); // => ["yes"]
 * findMatches(dataset, { ...visits, during: "2018-06" }).map(({ answer }) => answer); // => ["possible"]
 * findMatches(dataset, { ...visits, during: "2019" }); // => []
 * ```
 *
 * @category Look up
 * @since 0.1.0
 */
export function findMatches<Id extends string, K extends Kind = Kind>(
  dataset: Dataset<Id>,
  criteria: Criteria<NoInfer<Id>, K>,
): readonly Match<K>[] {
  const tests = compile(dataset, criteria);
  const matches: Match[] = [];
  for (const record of allRecords(dataset)) {
    let weakest: Answer = "yes";
    for (const test of tests) {
      const answer = test(record);
      if (answer !== true && answer !== "yes") weakest = answer || "no";
      if (weakest === "no") break;
    }
    if (weakest === "yes" || (weakest === "possible" && criteria.certainty !== "yes")) {
      matches.push(Object.freeze({ record, answer: weakest }));
    }
  }
  return Object.freeze(matches) as readonly Match<K>[];
}

/** A condition of the criteria: met, not met, or met as surely as a date lets one say. */
type Test = (record: AnyRecord) => boolean | Answer;

type Loose = { readonly [Field in keyof Criteria]?: unknown };

/** A test for each field given; all of the criteria are checked before any record is. */
function compile(dataset: Dataset, criteria: Loose): readonly Test[] {
  if (typeof criteria !== "object" || criteria === null || Array.isArray(criteria)) {
    throw fault("invalid-criteria", criteria, "an object of criteria");
  }
  return Object.entries(criteria).flatMap(([field, value]) => {
    const make = TESTS[field as keyof Criteria];
    if (!make || !Object.hasOwn(TESTS, field)) {
      throw fault("invalid-criteria", field, `one of ${Object.keys(TESTS).join(", ")}`, field);
    }
    return value === undefined ? [] : make(value, dataset, field, criteria);
  });
}

const TESTS: Record<
  keyof Criteria,
  (value: unknown, dataset: Dataset, field: string, criteria: Loose) => Test
> = {
  kind: (value, _, field) => {
    const kinds = [value].flat().map((kind) => known(KINDS, kind, field));
    return ({ kind }) => kinds.includes(kind);
  },
  type: (value, _, field, { kind = KINDS }) => {
    const vocabulary = [kind]
      .flat()
      .flatMap((kind): readonly string[] => TYPES[kind as Kind] ?? []);
    const types = [value].flat().map((type) => known(vocabulary, type, field));
    return (record) => types.includes(typeOf(record) ?? "");
  },
  between: (value, dataset, field) => {
    const [a, b] = pairOf(dataset, value, field);
    const involved = involvement(dataset);
    return (record) => involved(record).has(a) && involved(record).has(b);
  },
  involving: (value, dataset, field) => {
    const party = partyOf(dataset, value, field);
    const involved = involvement(dataset);
    return (record) => involved(record).has(party);
  },
  topic: (value, _, field) => {
    const topic = known(TOPICS, value, field);
    return (record) => topicsOf(record).includes(topic);
  },
  during: (value, dataset, field) => inTime(dataset, askedTime(periodOf, value, field)),
  on: (value, dataset, field) => inTime(dataset, askedTime(dayOf, value, field)),
  atLeast: (value, _, field) => {
    const least = MODALITIES.indexOf(known(MODALITIES, value, field));
    return (record) => {
      const modality = modalityOf(record);
      return modality !== undefined && MODALITIES.indexOf(modality) >= least;
    };
  },
  certainty: (value, _, field) => {
    known(["yes", "possible"], value, field);
    return () => true;
  },
  source: (value, dataset, field) => {
    const source = typeof value === "string" ? lookUp(dataset, value) : undefined;
    if (source?.kind !== "source") {
      throw fault("unknown-id", value, "the id of a source of the dataset", field);
    }
    return ({ citations }) => citations.some((citation) => citation.source === source.id);
  },
};

function inTime(dataset: Dataset, question: Bounds): Test {
  const timeOf = recordTimes(dataset);
  return (record) => {
    const time = timeOf(record);
    return time !== undefined && boundsOverlap(time.bounds, question);
  };
}
