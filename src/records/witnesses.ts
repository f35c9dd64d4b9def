import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { Party, PartyType } from "../model/Party.ts";
import type { Source } from "../model/Source.ts";
import { appendTo } from "./appendTo.ts";
import { unionFind } from "./unionFind.ts";

/**
 * Groups citations by witness: those whose sources repeat each other, directly or through any sources
 * of the dataset, or have the same publisher, or come from one government.
 *
 * Only the publishers of these sources count. If one article of a publisher repeats one of another,
 * their other articles are still independent.
 *
 * @internal
 */
export function witnessesAmong<C extends { readonly source: string }>(
  dataset: Dataset,
  citations: readonly C[],
): readonly (readonly C[])[] {
  const origins = originsOf(dataset);
  const byId = recordsById(dataset);
  const groups = unionFind();
  for (const { source } of citations) {
    groups.join(source, `text ${origins.groupOf(source)}`);
    const publisher = byId.get((byId.get(source) as Source | undefined)?.publisher ?? "");
    if (publisher) groups.join(source, voiceOf(publisher as Party));
  }
  const found = new Map<string, C[]>();
  for (const citation of citations) appendTo(found, groups.groupOf(citation.source), citation);
  return [...found.values()];
}

/** The types of party that speak for the government of their country. */
const OFFICIAL: readonly PartyType[] = [
  "government",
  "ministry",
  "agency",
  "executive-office",
  "diplomatic-mission",
];

/** Whose statement a publication is: that of a government, or else of the publisher itself. */
const voiceOf = ({ id, type, country }: Party): string =>
  OFFICIAL.includes(type) ? (country ?? id) : id;

/** The sources of a dataset, grouped with those that they repeat. */
const originsOf = /* @__PURE__ */ perDataset((dataset) => {
  const groups = unionFind();
  for (const { id, derivedFrom = [] } of dataset.sources) {
    for (const original of derivedFrom) groups.join(id, original);
  }
  return groups;
});
