import type { Dataset } from "../dataset/Dataset.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Source } from "../model/Source.ts";

/** The sources that some records cite, once each, in id order, frozen. @internal */
export function citedSources(dataset: Dataset, records: readonly AnyRecord[]): readonly Source[] {
  const cited = new Set(records.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return Object.freeze(dataset.sources.filter(({ id }) => cited.has(id)));
}
