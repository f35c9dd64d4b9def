import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { AnyRecord } from "../model/records.ts";

/**
 * The witness to which each source belongs, by the id of the source. Sources are one witness if one
 * repeats another, directly or through others, if they repeat the same source, or if they have the
 * same publisher. A witness is named by one of the ids in it.
 *
 * @internal
 */
export const witnessOf = /* @__PURE__ */ perDataset((dataset): ReadonlyMap<string, string> => {
  // A union-find structure over the ids of sources and publishers.
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  const join = (a: string, b: string) => {
    const [from, to] = [rootOf(a), rootOf(b)];
    if (from !== to) parents.set(from, to);
  };
  for (const { id, publisher, derivedFrom = [] } of dataset.sources) {
    if (publisher) join(id, publisher);
    for (const original of derivedFrom) join(id, original);
  }
  return new Map(dataset.sources.map(({ id }) => [id, rootOf(id)]));
});

/** The witnesses of a record as a whole. @internal */
export const witnessesOf = (
  dataset: Dataset,
  { citations }: Pick<AnyRecord, "citations">,
): ReadonlySet<string> => {
  const witnesses = witnessOf(dataset);
  return new Set(citations.map(({ source }) => witnesses.get(source) ?? source));
};
