import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import type { FacetCriterion } from "../engine/positionsMatching.ts";
import type { Question } from "../engine/select.ts";
import type { Kind } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import { TOPICS } from "../model/topics.ts";
import { TYPES } from "../records/kinds.ts";
import type { Extents } from "../time/days.ts";
import { readDay, readPeriod } from "../time/readQuestion.ts";
import type { Criteria } from "./Criteria.ts";
import { assertOneOf, fault, pairOf, partyOf, readTime, requireKind } from "./checks.ts";

type UncheckedCriteria = { readonly [Field in keyof Criteria]?: unknown };

/**
 * The question that criteria ask. All of them are checked before any record is read.
 *
 * @internal
 */
export function questionOf(dataset: Dataset, criteria: UncheckedCriteria): Question {
  if (typeof criteria !== "object" || criteria === null || Array.isArray(criteria)) {
    throw fault("invalid-criteria", criteria, "an object of criteria, after the dataset");
  }
  const facets: FacetCriterion[] = [];
  const periods: Extents[] = [];
  for (const [field, value] of Object.entries(criteria)) {
    const read = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof Criteria] : undefined;
    if (!read) {
      throw fault("invalid-criteria", field, `one of ${Object.keys(FIELDS).join(", ")}`, field);
    }
    if (value === undefined) continue;
    const asked = read(value, dataset, field, criteria);
    if (Array.isArray(asked)) facets.push(...(asked as FacetCriterion[]));
    else periods.push(asked as Extents);
  }
  return { facets, periods, certain: criteria.certainty === "yes" };
}

/** The same question, limited to records that involve some parties. @internal */
export const involving = (question: Question, ...parties: readonly string[]): Question => ({
  ...question,
  facets: [...question.facets, ...parties.map((id): FacetCriterion => ["party", id])],
});

/** The kinds, from the table that this bundle has anyway. */
const KINDS = /* @__PURE__ */ Object.keys(TYPES) as readonly Kind[];

/** A value, or any of several, as a list. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Reads each field of the criteria: a period for times, facets for everything else. */
const FIELDS: Readonly<
  Record<
    keyof Criteria,
    (
      value: unknown,
      dataset: Dataset,
      field: string,
      criteria: UncheckedCriteria,
    ) => readonly FacetCriterion[] | Extents
  >
> = {
  kind: (value, dataset, field) => {
    const kinds = listOf(value).map((kind) => assertOneOf(KINDS, kind, field));
    for (const kind of kinds) requireKind(dataset, kind);
    return [["kind", ...kinds]];
  },
  type: (value, _, field, { kind = KINDS }) => {
    const vocabulary = listOf(kind).flatMap((one): readonly string[] => TYPES[one as Kind] ?? []);
    return [["type", ...listOf(value).map((type) => assertOneOf(vocabulary, type, field))]];
  },
  between: (value, dataset, field) => {
    const [a, b] = pairOf(dataset, value, field);
    return [
      ["party", a],
      ["party", b],
    ];
  },
  involving: (value, dataset, field) => [["party", partyOf(dataset, value, field)]],
  topic: (value, _, field) => [["topic", assertOneOf(TOPICS, value, field)]],
  during: (value, _, field) => readTime(readPeriod, value, field),
  on: (value, _, field) => readTime(readDay, value, field),
  atLeast: (value, _, field) => [
    ["modality", ...MODALITIES.slice(MODALITIES.indexOf(assertOneOf(MODALITIES, value, field)))],
  ],
  certainty: (value, _, field) => {
    assertOneOf(["yes", "possible"], value, field);
    return [];
  },
  source: (value, dataset, field) => {
    const source = typeof value === "string" ? lookUp(dataset, value) : undefined;
    if (source?.kind !== "source") {
      throw fault("unknown-id", value, "the id of a source of the dataset", field);
    }
    return [["source", source.id]];
  },
};
