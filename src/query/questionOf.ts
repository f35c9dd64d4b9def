import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import { vocabulariesOf } from "../dataset/vocabularies.ts";
import type { FacetCriterion } from "../engine/positionsMatching.ts";
import type { Question } from "../engine/select.ts";
import { MODALITIES } from "../model/modality.ts";
import type { Extents } from "../time/days.ts";
import { readDay, readPeriod } from "../time/readQuestion.ts";
import { ALL_KINDS } from "./allKinds.ts";
import type { Criteria } from "./Criteria.ts";
import {
  assertOneOf,
  criteriaError,
  readKinds,
  readTime,
  requirePair,
  requirePartyId,
  requirePlainObject,
  toArray,
} from "./checks.ts";

/** Criteria from a caller that may not be checked by a compiler. */
type UncheckedCriteria = { readonly [Field in keyof Criteria]?: unknown };

/**
 * Checks criteria and translates them for the indexes. All fields are checked before any record is
 * read.
 *
 * @internal
 */
export function questionOf(dataset: Dataset, criteria: UncheckedCriteria): Question {
  requirePlainObject(criteria);
  const facets: FacetCriterion[] = [];
  const periods: Extents[] = [];
  for (const [name, value] of Object.entries(criteria)) {
    const field = assertOneOf(FIELDS, name, name, "invalid-criteria");
    if (value === undefined) continue;
    const result = READERS[field](value, field, dataset, criteria);
    if (Array.isArray(result)) facets.push(...(result as FacetCriterion[]));
    else periods.push(result as Extents);
  }
  return { facets, periods, certain: criteria.certainty === "yes" };
}

/** Limits a question to records that involve all of some parties. @internal */
export const withParties = (question: Question, ...ids: readonly string[]): Question => ({
  ...question,
  facets: [...question.facets, ...ids.map((id): FacetCriterion => ["party", id])],
});

/** Reads the value of a field: a period for `during` and `on`, facets for every other field. */
type Reader = (
  value: unknown,
  field: string,
  dataset: Dataset,
  criteria: UncheckedCriteria,
) => readonly FacetCriterion[] | Extents;

/** The reader of each field. */
const READERS: Readonly<Record<keyof Criteria, Reader>> = {
  kind: (value, _, dataset) => [["kind", ...readKinds(dataset, ALL_KINDS, value)]],
  type: (value, field, dataset, { kind }) => {
    const kinds = readKinds(dataset, ALL_KINDS, kind);
    const { types } = vocabulariesOf(dataset);
    const vocabulary = kinds.flatMap((name) => types[name] ?? []);
    return [["type", ...toArray(value).map((type) => assertOneOf(vocabulary, type, field))]];
  },
  between: (value, field, dataset) =>
    requirePair(dataset, value, field).map((id): FacetCriterion => ["party", id]),
  involving: (value, field, dataset) => [["party", requirePartyId(dataset, value, field)]],
  topic: (value, field, dataset) => [
    ["topic", assertOneOf(vocabulariesOf(dataset).topics, value, field)],
  ],
  during: (value, field) => readTime(readPeriod, value, field),
  on: (value, field) => readTime(readDay, value, field),
  atLeast: (value, field) => [
    ["modality", ...MODALITIES.slice(MODALITIES.indexOf(assertOneOf(MODALITIES, value, field)))],
  ],
  certainty: (value, field) => {
    assertOneOf(["yes", "possible"], value, field);
    return [];
  },
  source: (value, field, dataset) => {
    const source = typeof value === "string" ? lookUp(dataset, value) : undefined;
    if (source?.kind !== "source") {
      throw criteriaError("unknown-id", value, "the id of a source", field);
    }
    return [["source", source.id]];
  },
};

/** The fields of criteria. */
const FIELDS = /* @__PURE__ */ Object.keys(READERS) as readonly (keyof Criteria)[];
