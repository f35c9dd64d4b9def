import type { IdOf } from "../model/ids.ts";
import type { AnyRecord } from "../model/records.ts";
import { addTo } from "./addTo.ts";
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
  for (const { person, party } of dataset.tenures) addTo(offices, person, party);
  return (record: AnyRecord): ReadonlySet<string> => {
    const reached = closure([record.id], (id) => {
      const next = byId.get(id);
      return [...(next ? concernsOf(next) : []), ...(offices.get(id) ?? [])];
    });
    return new Set([...reached].filter((id) => id.startsWith("party:")));
  };
});

/** The code of a party: its slug in capitals. @internal */
export const codeOf = (id: IdOf<"party">): string => id.slice("party:".length).toUpperCase();

/** The ids of the parties of a dataset by code. @internal */
export const partyCodes = /* @__PURE__ */ perDataset(
  (dataset) => new Map(dataset.parties.map(({ id }) => [codeOf(id), id as string])),
);
