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
  const leadsTo = (record: AnyRecord | undefined): readonly string[] =>
    record?.kind === "person"
      ? [...concernsOf(record), ...(offices.get(record.id) ?? [])]
      : record
        ? concernsOf(record)
        : [];
  // Every record leads to some parties and these to parties alone, so that theirs are gone through once.
  const known = new Map<string, ReadonlySet<string>>();
  const actsFor = (party: string): ReadonlySet<string> => {
    const parties = known.get(party) ?? closure([party], (id) => leadsTo(byId.get(id)));
    known.set(party, parties);
    return parties;
  };
  return (record: AnyRecord): readonly string[] =>
    [
      ...closure(leadsTo(record), (id) => (isParty(id) ? actsFor(id) : leadsTo(byId.get(id)))),
    ].filter(isParty);
});

const isParty = (id: string) => id.startsWith("party:");

/** The code of a party: its slug in capitals. @internal */
export const codeOf = (id: IdOf<"party">): string => id.slice("party:".length).toUpperCase();

/** The ids of the parties of a dataset by code. @internal */
export const partyCodes = /* @__PURE__ */ perDataset(
  (dataset) => new Map(dataset.parties.map(({ id }) => [codeOf(id), id as string])),
);
