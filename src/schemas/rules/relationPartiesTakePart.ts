import type { AnyRecord } from "../../model/records.ts";
import { consistencyRule } from "./support/rule.ts";

/** Each party of a record's relation takes part in the record, or a body of it does. */
export const relationPartiesTakePart = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.records) {
    const relation = data.get("relation", "relation" in record ? record.relation : undefined);
    if (!relation || standsForABloc(record)) continue;
    const named = new Set(data.partiesNamedBy(record));
    const takesPart = (party: string) =>
      named.has(party) || haveCommon(named, data.bodiesOf(party));
    const absent = relation.parties.flatMap((party, index) =>
      takesPart(party) ? [] : [[relation, `/parties/${index}`] as const],
    );
    if (absent.length > 0) report(record, "/relation", absent);
  }
});

/** A country coordinator stands for the bloc, so that the record need not name the bloc. */
const standsForABloc = (record: AnyRecord) =>
  record.kind === "status" && record.statusType === "country-coordinator";

/** Whether two sets have an element in common. It looks through the smaller, as either may be long. */
function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const id of small) if (large.has(id)) return true;
  return false;
}
