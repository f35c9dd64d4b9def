import type { Dataset } from "../dataset/Dataset.ts";
import { lookUp } from "../dataset/lookUp.ts";
import type { Asked } from "../dataset/positionsWith.ts";
import type { Question } from "../dataset/select.ts";
import { KINDS, type Kind } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import { TOPICS } from "../model/topics.ts";
import { TYPES } from "../model/types.ts";
import type { Extents } from "../time/days.ts";
import { readDay, readPeriod } from "../time/readQuestion.ts";
import type { Criteria } from "./Criteria.ts";
import { askedTime, fault, known, pairOf, partyOf } from "./checks.ts";

type Loose = { readonly [Field in keyof Criteria]?: unknown };

/**
 * The question that criteria ask. All of them are checked before any record is looked at.
 *
 * @internal
 */
export function questionOf(dataset: Dataset, criteria: Loose): Question {
  if (typeof criteria !== "object" || criteria === null || Array.isArray(criteria)) {
    throw fault("invalid-criteria", criteria, "an object of criteria, after the dataset");
  }
  const facets: Asked[] = [];
  const periods: Extents[] = [];
  for (const [field, value] of Object.entries(criteria)) {
    const read = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof Criteria] : undefined;
    if (!read) {
      throw fault("invalid-criteria", field, `one of ${Object.keys(FIELDS).join(", ")}`, field);
    }
    if (value === undefined) continue;
    const asked = read(value, dataset, field, criteria);
    if (Array.isArray(asked)) facets.push(...(asked as Asked[]));
    else periods.push(asked as Extents);
  }
  return { facets, periods, certain: criteria.certainty === "yes" };
}

/** The same question of what involves some parties too. @internal */
export const involving = (question: Question, ...parties: readonly string[]): Question => ({
  ...question,
  facets: [...question.facets, ...parties.map((id): Asked => ["party", id])],
});

/** One value, or any of several. */
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What each field asks: something of facets, or a day of a period. */
const FIELDS: Readonly<
  Record<
    keyof Criteria,
    (value: unknown, dataset: Dataset, field: string, criteria: Loose) => readonly Asked[] | Extents
  >
> = {
  kind: (value, _, field) => [["kind", ...listed(value).map((kind) => known(KINDS, kind, field))]],
  type: (value, _, field, { kind = KINDS }) => {
    const vocabulary = listed(kind).flatMap((one): readonly string[] => TYPES[one as Kind] ?? []);
    return [["type", ...listed(value).map((type) => known(vocabulary, type, field))]];
  },
  between: (value, dataset, field) => {
    const [a, b] = pairOf(dataset, value, field);
    return [
      ["party", a],
      ["party", b],
    ];
  },
  involving: (value, dataset, field) => [["party", partyOf(dataset, value, field)]],
  topic: (value, _, field) => [["topic", known(TOPICS, value, field)]],
  during: (value, _, field) => askedTime(readPeriod, value, field),
  on: (value, _, field) => askedTime(readDay, value, field),
  atLeast: (value, _, field) => [
    ["modality", ...MODALITIES.slice(MODALITIES.indexOf(known(MODALITIES, value, field)))],
  ],
  certainty: (value, _, field) => {
    known(["yes", "possible"], value, field);
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
