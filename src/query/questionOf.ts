import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import { vocabulariesOf } from "../dataset/vocabularies.ts";
import type { FacetCriterion } from "../engine/positionsMatching.ts";
import type { Question } from "../engine/select.ts";
import type { Kind } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import { RELIABILITY_GRADES, type ReliabilityGrade, type Source } from "../model/Source.ts";
import { isOnRequest } from "../records/facetsOf.ts";
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
  requirePartyIds,
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
  if (criteria.kind === undefined) facets.push(DEFAULT_KINDS_ONLY);
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
    const kinds = kind === undefined ? DEFAULT_KINDS : readKinds(dataset, ALL_KINDS, kind);
    const { types } = vocabulariesOf(dataset);
    const vocabulary = kinds.flatMap((name) => types[name] ?? []);
    const typeOf = (type: unknown) => {
      const isOf = (name: Kind) => types[name]?.includes(type as string) ?? false;
      const other = kinds.some(isOf) ? undefined : ALL_KINDS.find(isOf);
      if (!other) return assertOneOf(vocabulary, type, field);
      throw criteriaError("unknown-value", type, `kind: "${other}" beside this type`, field);
    };
    return [["type", ...toArray(value).map(typeOf)]];
  },
  between: (value, field, dataset) =>
    requirePair(dataset, value, field).map((id): FacetCriterion => ["party", id]),
  involving: (value, field, dataset) => [["party", requirePartyId(dataset, value, field)]],
  involvingAny: (value, field, dataset) => [["party", ...requirePartyIds(dataset, value, field)]],
  involvingAll: (value, field, dataset) =>
    requirePartyIds(dataset, value, field).map((id): FacetCriterion => ["party", id]),
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
  // Each of these fields gives the same condition, which one source must meet.
  source: acceptedSources,
  withoutSource: acceptedSources,
  leastReliability: acceptedSources,
};

/** The sources that meet all criteria for sources. */
function acceptedSources(
  _value: unknown,
  _field: string,
  dataset: Dataset,
  { source, withoutSource, leastReliability }: UncheckedCriteria,
): readonly FacetCriterion[] {
  const without = new Set(
    withoutSource === undefined ? [] : readSources(dataset, withoutSource, "withoutSource"),
  );
  const grades: readonly ReliabilityGrade[] =
    leastReliability === undefined
      ? RELIABILITY_GRADES
      : upTo(assertOneOf(GRADES, leastReliability, "leastReliability"));
  const accepted = (source === undefined ? dataset.sources : readSources(dataset, source, "source"))
    .filter((source) => !without.has(source) && grades.includes(source.reliability.grade))
    .map(({ id }) => id);
  return [["source", ...accepted]];
}

function readSources(dataset: Dataset, value: unknown, field: string): readonly Source[] {
  return toArray(value).map((id) => {
    const source = typeof id === "string" ? lookUp(dataset, id) : undefined;
    if (source?.kind === "source") return source;
    throw criteriaError("unknown-id", id, "the id of a source", field);
  });
}

/** The grades that say how reliable a source is, the best first. F says that it cannot be judged. */
const GRADES = ["A", "B", "C", "D", "E"] as const satisfies readonly ReliabilityGrade[];

/** The grades that are at least as good as a grade. */
const upTo = (grade: (typeof GRADES)[number]) => GRADES.slice(0, GRADES.indexOf(grade) + 1);

/** The kinds that a query finds if its criteria do not name one. */
const DEFAULT_KINDS = /* @__PURE__ */ ALL_KINDS.filter((kind) => !isOnRequest(kind));

const DEFAULT_KINDS_ONLY: FacetCriterion = ["onRequest", "no"];

/** The fields of criteria. */
const FIELDS = /* @__PURE__ */ Object.keys(READERS) as readonly (keyof Criteria)[];
