import { recordList } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
import { COLLECTIONS, KIND_OF_COLLECTION, type Kind } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { isOnRequest, modalityOf, topicsOf, typeIn } from "../records/facetsOf.ts";
import { involvement } from "../records/involvement.ts";
import { witnessesAmong } from "../records/witnesses.ts";
import { intersection, type Positions, union } from "./positions.ts";
import { readsBefore } from "./readsBefore.ts";

/** Lists the values that a record has for a facet. */
type ValuesOf = (record: AnyRecord) => Iterable<string | undefined>;

/** How to read the values of a record for each facet. Time has an index of its own. */
const VALUE_READERS = {
  kind: () => (record) => [record.kind],
  onRequest: () => (record) => [isOnRequest(record.kind) ? "yes" : "no"],
  type: () => (record) => [typeIn(record)],
  party: involvement,
  topic: () => topicsOf,
  modality: () => (record) => [modalityOf(record)],
  source: () => (record) => record.citations.map(({ source }) => source),
  witnesses: (dataset) => (record) => upTo(witnessesAmong(dataset, record.citations).length),
} satisfies Readonly<Record<string, (dataset: Dataset) => ValuesOf>>;

/** The numbers from 1 to a number, as text. */
const upTo = (length: number) => Array.from({ length }, (_, index) => `${index + 1}`);

/** A facet and some values. A record matches if it has any of the values, so without values none matches. @internal */
export type FacetCriterion = readonly [facet: keyof typeof VALUE_READERS, ...anyOf: string[]];

/** The cost of a cached list besides its positions, for its map entry and array object, counted in positions. */
const ENTRY_COST = 64;

/**
 * Returns a function that finds the positions of the records that match every facet criterion.
 *
 * Each facet has an index. It takes longer to build than a first question takes without it, so as
 * long as few records were read for a facet, those that match the other criteria are read instead.
 *
 * Unions and intersections of posting lists are cached, because a dataset never changes and programs
 * repeat their questions. The cache is bounded: if its lists, including empty lists, cost more than
 * four times the dataset, all are evicted.
 *
 * @internal
 */
export const positionsMatching = /* @__PURE__ */ perDataset((dataset) => {
  const { records, ranges, absent, fill } = recordList(dataset);
  const positionsIn = (start: number, end: number): Positions =>
    Uint32Array.from({ length: end - start }, (_, index) => start + index);
  const allPositions = positionsIn(0, records.length);
  const noPositions = new Uint32Array(0);
  // The records of a kind follow each other, so this index needs no record.
  const byKind = [...ranges].map(
    ([name, range]) => [KIND_OF_COLLECTION[name], positionsIn(...range)] as const,
  );
  const indexes = new Map<string, ReadonlyMap<string, Positions>>([["kind", new Map(byKind)]]);
  const affordable = readsBefore(records.length);
  const unions = new Map<string, Positions>();
  const intersections = new Map<Positions, Map<Positions, Positions>>();
  const budget = 4 * (records.length + ENTRY_COST);
  let remaining = budget;

  /** Subtracts the cost of a list from the budget. Evicts all lists if the budget is exhausted. */
  function reserve({ length }: Positions): void {
    remaining -= length + ENTRY_COST;
    if (remaining >= 0) return;
    unions.clear();
    intersections.clear();
    remaining = budget - length - ENTRY_COST;
  }

  /** The posting list of a criterion; for several values, the union of their posting lists. */
  function matching([facet, ...anyOf]: FacetCriterion): Positions {
    let index = indexes.get(facet);
    if (!index) {
      fill();
      index = indexBy(records, VALUE_READERS[facet](dataset));
      indexes.set(facet, index);
    }
    const values = anyOf.length > 1 ? [...new Set(anyOf)].sort() : anyOf;
    if (values.length < 2) return index.get(values[0] ?? "") ?? noPositions;
    // The values were checked against vocabularies and ids, which contain no comma. So different
    // criteria have different keys.
    const key = [facet, ...values].join();
    const cached = unions.get(key);
    if (cached) return cached;
    const found = union(values.flatMap((value) => index.get(value) ?? []));
    reserve(found);
    unions.set(key, found);
    return found;
  }

  function cachedIntersection(a: Positions, b: Positions): Positions {
    const cached = intersections.get(a)?.get(b);
    if (cached) return cached;
    const found = intersection(a, b);
    reserve(found);
    const intersectionsWithA = intersections.get(a) ?? new Map<Positions, Positions>();
    intersections.set(a, intersectionsWithA.set(b, found));
    return found;
  }

  /** The positions that match criteria whose facets have an index. */
  const indexed = (criteria: readonly FacetCriterion[]): Positions =>
    criteria.length === 0
      ? allPositions
      : // Shortest first: the time of an intersection depends on the shorter list.
        criteria
          .map(matching)
          .sort((a, b) => a.length - b.length)
          .reduce(cachedIntersection);

  return (criteria: readonly FacetCriterion[]): Positions => {
    if (absent.size > 0) {
      const [, ...kinds] = criteria.find(([facet]) => facet === "kind") ?? [];
      fill(kinds.length > 0 ? kinds.map((kind) => COLLECTIONS[kind as Kind]) : undefined);
    }
    if (criteria.every(([facet]) => indexes.has(facet))) return indexed(criteria);
    const unindexed = criteria.filter(([facet]) => !indexes.has(facet));
    const candidates = indexed(criteria.filter(([facet]) => indexes.has(facet)));
    if (!affordable(candidates.length * unindexed.length)) return indexed(criteria);
    return unindexed.reduce((positions, [facet, ...anyOf]) => {
      const valuesOf: ValuesOf = VALUE_READERS[facet](dataset);
      return positions.filter((position) => {
        for (const value of valuesOf(records[position] as AnyRecord)) {
          if (value !== undefined && anyOf.includes(value)) return true;
        }
        return false;
      });
    }, candidates);
  };
});

/** The posting list of each value of a facet. */
function indexBy(
  records: readonly AnyRecord[],
  valuesOf: ValuesOf,
): ReadonlyMap<string, Positions> {
  const lists = new Map<string, number[]>();
  for (const [position, record] of records.entries()) {
    for (const value of valuesOf(record)) {
      if (value === undefined) continue;
      const list = lists.get(value);
      if (!list) lists.set(value, [position]);
      // A record may list the same value several times, such as a topic or a source.
      else if (list[list.length - 1] !== position) list.push(position);
    }
  }
  return new Map([...lists].map(([value, list]) => [value, new Uint32Array(list)]));
}
