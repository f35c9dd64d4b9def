import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import { concernsOf } from "./facets.ts";
import { perDataset } from "./perDataset.ts";

/**
 * Tells the ids of the parties that a record involves, those included that its parties act for.
 *
 * @internal
 */
export const involvement = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  const offices = new Map<string, string[]>();
  for (const { person, party } of dataset.tenures) {
    offices.set(person, [...(offices.get(person) ?? []), party]);
  }
  const known = new Map<AnyRecord, ReadonlySet<string>>();
  return (record: AnyRecord): ReadonlySet<string> => {
    let parties = known.get(record);
    if (!parties) {
      // A set grows while it is walked, and holds each id once: what leads round to itself ends.
      const reached = new Set<string>([record.id]);
      for (const id of reached) {
        const next = byId.get(id);
        for (const further of next ? concernsOf(next) : []) reached.add(further);
        for (const party of offices.get(id) ?? []) reached.add(party);
      }
      parties = new Set([...reached].filter((id) => id.startsWith("party:")));
      known.set(record, parties);
    }
    return parties;
  };
});

/** The ids of the parties of a dataset by code. @internal */
export const partyCodes = /* @__PURE__ */ perDataset(
  (dataset) => new Map(dataset.parties.map(({ id }) => [id.slice(6).toUpperCase(), id as string])),
);
