import type { IdOf } from "../model/ids.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import { closure } from "./closure.ts";
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
      const reached = closure([record.id], (id) => {
        const next = byId.get(id);
        return [...(next ? concernsOf(next) : []), ...(offices.get(id) ?? [])];
      });
      parties = new Set([...reached].filter((id) => id.startsWith("party:")));
      known.set(record, parties);
    }
    return parties;
  };
});

/** The code of a party: its slug in capitals. @internal */
export const codeOf = (id: IdOf<"party">): string => id.slice("party:".length).toUpperCase();

/** The ids of the parties of a dataset by code. @internal */
export const partyCodes = /* @__PURE__ */ perDataset(
  (dataset) => new Map(dataset.parties.map(({ id }) => [codeOf(id), id as string])),
);
