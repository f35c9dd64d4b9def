import type { Signatory } from "../../../model/Agreement.ts";
import type { AnyRecord } from "../../../model/records.ts";
import type { Tenure } from "../../../model/Tenure.ts";
import type { Time } from "../../../time/Time.ts";
import type { RuleData } from "./ruleData.ts";

/** A person who acts in an office: in which record, by which entry, and when. @internal */
export interface OfficeActedIn {
  readonly record: AnyRecord;
  /** Pointer of the participant or signatory. */
  readonly role: string;
  readonly party: Signatory["party"];
  readonly person: Signatory["person"];
  readonly tenure: Tenure;
  /** When the event or the signing was. */
  readonly time: Time;
  /** Pointer of that time. */
  readonly timePointer: string;
}

/** Every office that somebody acts in, in an event or by signing an agreement. @internal */
export function* officesActedIn(data: RuleData): Iterable<OfficeActedIn> {
  for (const record of data.ofKind("event", "agreement")) {
    const [list, roles, time, timePointer] =
      record.kind === "event"
        ? (["/participants", record.participants, record.date, "/date"] as const)
        : (["/signatories", record.signatories, record.signed, "/signed"] as const);
    for (const [index, { party, person, capacity }] of roles.entries()) {
      const tenure = data.get("tenure", capacity);
      const role = `${list}/${index}`;
      if (tenure) yield { record, role, party, person, tenure, time, timePointer };
    }
  }
}
