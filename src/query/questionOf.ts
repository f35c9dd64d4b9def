import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import { vocabulariesOf } from "../dataset/vocabularies.ts";
import type { FacetCriterion } from "../engine/positionsMatching.ts";
import type { Question } from "../engine/select.ts";
import { argumentError, invalidArgument, reading } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import { didYouMean } from "../model/nearest.ts";
import type { ReliabilityGrade, Source } from "../model/Source.ts";
import { isOnRequest } from "../records/facetsOf.ts";
import type { Extents } from "../time/days.ts";
import { readDay, readPeriod } from "../time/readQuestion.ts";
import { ALL_KINDS } from "./allKinds.ts";
import type { Criteria } from "./Criteria.ts";
import {
  assertOneOf,
  notReadable,
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
export const questionOf = (dataset: Dataset, criteria: UncheckedCriteria): Question =>
  reading(
    () => readCriteria(dataset, criteria),
    () => notReadable(criteria),
  );

function readCriteria(dataset: Dataset, criteria: UncheckedCriteria): Question {
  requirePlainObject(criteria);
  const facets: FacetCriterion[] = [];
  const periods: Extents[] = [];
  if (criteria.kind === undefined) facets.push(DEFAULT_KINDS_ONLY);
  for (const name of Object.keys(criteria)) {
    const field = assertOneOf(FIELDS, name, name, "invalid-criteria");
    const value = criteria[field];
    if (value === undefined) continue;
    const result = READERS[field](value, field, dataset, criteria);
    // A list of codes may have more elements than a call takes arguments.
    if (Array.isArray(result)) for (const facet of result as FacetCriterion[]) facets.push(facet);
    else periods.push(result as Extents);
  }
  facets.push(...sourceFacets(dataset, criteria));
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
    const readType = (type: unknown) => {
      const isOf = (name: Kind) => types[name]?.includes(type as string) ?? false;
      if (kinds.some(isOf)) return type as string;
      const vocabulary = kinds.flatMap((name) => types[name] ?? []);
      const other = ALL_KINDS.find(isOf);
      if (!other && kind !== undefined) return assertOneOf(vocabulary, type, field);
      const expected = other
        ? `kind: "${other}" beside this type`
        : `a type of some kind${didYouMean(type, vocabulary)}; beside a kind, an error lists its types`;
      throw argumentError("unknown-value", type, expected, field);
    };
    return [["type", ...toArray(value).map(readType)]];
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
  // `sourceFacets` reads these three fields together.
  source: () => [],
  withoutSource: () => [],
  leastReliability: () => [],
  leastWitnesses: (value, field) => {
    // Every record has a witness. A record with three is listed under 1, 2 and 3.
    if (Number.isInteger(value) && (value as number) > 0) return [["witnesses", String(value)]];
    throw invalidArgument(value, "a whole number from 1", field);
  },
};

/**
 * The sources that a record may cite, by the criteria for sources. One source must meet all of them, so
 * they give one facet. No facet if there are no such criteria.
 */
function sourceFacets(
  dataset: Dataset,
  { source, withoutSource, leastReliability }: UncheckedCriteria,
): readonly FacetCriterion[] {
  if (source === undefined && withoutSource === undefined && leastReliability === undefined) {
    return [];
  }
  const among = source === undefined ? dataset.sources : readSources(dataset, source, "source");
  const without = readSources(dataset, withoutSource ?? [], "withoutSource");
  const lowest =
    leastReliability === undefined
      ? undefined
      : assertOneOf(GRADES, leastReliability, "leastReliability");
  const accepted = among.filter(
    (candidate) =>
      !without.includes(candidate) &&
      (lowest === undefined || isAtLeast(candidate.reliability.grade, lowest)),
  );
  return [["source", ...accepted.map(({ id }) => id)]];
}

function readSources(dataset: Dataset, value: unknown, field: string): readonly Source[] {
  return toArray(value).map((id) => {
    const source = typeof id === "string" ? lookUp(dataset, id) : undefined;
    if (source?.kind === "source") return source;
    throw argumentError("unknown-id", id, "the id of a source", field);
  });
}

/** The grades that say how reliable a source is, the best first. F says that it cannot be judged. */
const GRADES = ["A", "B", "C", "D", "E"] as const satisfies readonly ReliabilityGrade[];

/** Whether a grade is as good as another or better. F is neither better nor worse than any. */
const isAtLeast = (grade: ReliabilityGrade, lowest: ReliabilityGrade) =>
  grade !== "F" && grade <= lowest;

/** The kinds that a query finds if its criteria do not name one. */
const DEFAULT_KINDS = /* @__PURE__ */ ALL_KINDS.filter((kind) => !isOnRequest(kind));

const DEFAULT_KINDS_ONLY: FacetCriterion = ["onRequest", "no"];

/** The fields of criteria. */
const FIELDS = /* @__PURE__ */ Object.keys(READERS) as readonly (keyof Criteria)[];
