import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { AnyRecord } from "../model/records.ts";
import { modalityOf, topicsOf, typeOf } from "../records/facetsOf.ts";
import { involvement } from "../records/involvement.ts";
import { intersection, type Positions, union } from "./positions.ts";

type ValuesOf = (record: AnyRecord) => Iterable<string | undefined>;

/** The facets that records are found by, apart from time, with the values that a record has. */
const VALUES = {
  kind: () => (record) => [record.kind],
  type: () => (record) => [typeOf(record)],
  party: (dataset) => involvement(dataset),
  topic: () => topicsOf,
  modality: () => (record) => [modalityOf(record)],
  source: () => (record) => record.citations.map(({ source }) => source),
} satisfies Readonly<Record<string, (dataset: Dataset) => ValuesOf>>;

/** A facet with the values that match: a record needs one of them. @internal */
export type FacetCriterion = readonly [facet: keyof typeof VALUES, ...anyOf: string[]];

/** What a cached list costs beside its positions: the map entry and the array itself. */
const ENTRY_COST = 64;

/**
 * Finds the positions of the records that match every facet criterion.
 *
 * Unions and intersections of lists are cached, because a dataset never changes and programs repeat
 * their questions. The cache is bounded: once its lists, empty ones included, cost more than four
 * times the size of the dataset, it is emptied.
 *
 * @internal
 */
export const positionsMatching = /* @__PURE__ */ perDataset((dataset) => {
  const records = allRecords(dataset);
  const everywhere = Uint32Array.from(records.keys());
  const nowhere = new Uint32Array(0);
  const indexes = new Map<string, ReadonlyMap<string, Positions>>();
  const unions = new Map<string, Positions>();
  const intersections = new Map<Positions, Map<Positions, Positions>>();
  const budget = 4 * (records.length + ENTRY_COST);
  let remaining = budget;

  /** Makes room for a list, by emptying the cache if it is full. */
  function reserve({ length }: Positions): void {
    remaining -= length + ENTRY_COST;
    if (remaining >= 0) return;
    unions.clear();
    intersections.clear();
    remaining = budget - length - ENTRY_COST;
  }

  function matching([facet, ...anyOf]: FacetCriterion): Positions {
    let index = indexes.get(facet);
    if (!index) {
      index = indexBy(records, VALUES[facet](dataset));
      indexes.set(facet, index);
    }
    const values = anyOf.length > 1 ? [...new Set(anyOf)].sort() : anyOf;
    if (values.length === 1) return index.get(values[0] as string) ?? nowhere;
    // No facet or value holds a comma, so the key is unambiguous.
    const key = [facet, ...values].join();
    const cached = unions.get(key);
    if (cached) return cached;
    const found = union(values.flatMap((value) => index.get(value) ?? []));
    reserve(found);
    unions.set(key, found);
    return found;
  }

  function inBoth(a: Positions, b: Positions): Positions {
    const cached = intersections.get(a)?.get(b);
    if (cached) return cached;
    const found = intersection(a, b);
    reserve(found);
    const withA = intersections.get(a) ?? new Map<Positions, Positions>();
    intersections.set(a, withA.set(b, found));
    return found;
  }

  return (criteria: readonly FacetCriterion[]): Positions =>
    criteria.length === 0
      ? everywhere
      : // Shortest first: an intersection costs a step for each position of the shorter list.
        criteria
          .map(matching)
          .sort((a, b) => a.length - b.length)
          .reduce(inBoth);
});

/** The positions of the records that have each value. */
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
      // A record may have a value more than once, such as a topic or a source.
      else if (list[list.length - 1] !== position) list.push(position);
    }
  }
  return new Map([...lists].map(([value, list]) => [value, new Uint32Array(list)]));
}
