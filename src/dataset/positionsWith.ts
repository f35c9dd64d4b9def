import type { AnyRecord } from "../model/records.ts";
import { allRecords } from "./allRecords.ts";
import type { Dataset } from "./Dataset.ts";
import { modalityOf, topicsOf, typeOf } from "./facets.ts";
import { involvement } from "./involvement.ts";
import { perDataset } from "./perDataset.ts";
import { intersection, type Positions, union } from "./positions.ts";

type Values = (record: AnyRecord) => Iterable<string | undefined>;

/** By what records are found, apart from their time: the values that each has. */
const FACETS = {
  kind: () => (record) => [record.kind],
  type: () => (record) => [typeOf(record)],
  party: (dataset) => involvement(dataset),
  topic: () => topicsOf,
  modality: () => (record) => [modalityOf(record)],
  source: () => (record) => record.citations.map(({ source }) => source),
} satisfies Readonly<Record<string, (dataset: Dataset) => Values>>;

/** A facet, and the values of which a record is to have any. @internal */
export type Asked = readonly [facet: keyof typeof FACETS, ...anyOf: string[]];

/**
 * Tells where the records are that have all that is asked.
 *
 * Datasets do not change and programs ask alike, so what two lists share is kept: four times as many
 * positions as there are records at most, then everything kept is forgotten.
 *
 * @internal
 */
export const positionsWith = /* @__PURE__ */ perDataset((dataset) => {
  const records = allRecords(dataset);
  const everywhere = Uint32Array.from(records.keys());
  const nowhere = new Uint32Array(0);
  const indexes = new Map<string, Map<string, Positions>>();
  const kept = new Map<Positions, Map<Positions, Positions>>();
  let room = 4 * records.length;

  function having([facet, ...anyOf]: Asked): Positions {
    let index = indexes.get(facet);
    if (!index) {
      index = indexBy(records, FACETS[facet](dataset));
      indexes.set(facet, index);
    }
    if (anyOf.length === 1) return index.get(anyOf[0] as string) ?? nowhere;
    // No value holds a comma, so that several of them make a further one.
    const key = anyOf.join();
    const found =
      index.get(key) ?? union([...new Set(anyOf)].flatMap((one) => index.get(one) ?? []));
    index.set(key, found);
    return found;
  }

  function shared(a: Positions, b: Positions): Positions {
    const before = kept.get(a)?.get(b);
    if (before) return before;
    const found = intersection(a, b);
    room -= found.length;
    if (room < 0) {
      kept.clear();
      room = 4 * records.length;
    }
    kept.set(a, (kept.get(a) ?? new Map()).set(b, found));
    return found;
  }

  return (asked: readonly Asked[]): Positions =>
    asked.length === 0
      ? everywhere
      : // The narrowest first: what two lists share costs a step for each place in the shorter.
        asked
          .map(having)
          .sort((a, b) => a.length - b.length)
          .reduce(shared);
});

/** Where the records are that have each value. */
function indexBy(records: readonly AnyRecord[], valuesOf: Values): Map<string, Positions> {
  const lists = new Map<string, number[]>();
  for (const [position, record] of records.entries()) {
    for (const value of valuesOf(record)) {
      if (value === undefined) continue;
      const list = lists.get(value);
      if (!list) lists.set(value, [position]);
      // A record may name a topic or a source more than once.
      else if (list[list.length - 1] !== position) list.push(position);
    }
  }
  return new Map([...lists].map(([value, list]) => [value, new Uint32Array(list)]));
}
