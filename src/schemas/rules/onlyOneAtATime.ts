import type { AnyRecord, RecordByKind } from "../../model/records.ts";
import type { StatusType } from "../../model/Status.ts";
import type { OfficeType } from "../../model/Tenure.ts";
import { appendTo } from "../../records/appendTo.ts";
import { DIPLOMATIC_TYPES } from "./support/missionClasses.ts";
import { missionBounds } from "./support/missionTime.ts";
import { consistencyRule } from "./support/rule.ts";
import type { RuleData } from "./support/ruleData.ts";
import { coincidences, type SureSpan, sureSpan } from "./support/sureSpan.ts";

type Single = RecordByKind["mission" | "status" | "tenure"];

/** Offices that one person of a party holds. */
const SINGLE_OFFICES: ReadonlySet<OfficeType> = new Set<OfficeType>([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "party-leader",
]);

/** Standings that one party has in a body. */
const SINGLE_STATUSES: ReadonlySet<StatusType> = new Set<StatusType>([
  "country-coordinator",
  "chair",
  "host",
]);

/**
 * Of some things there is one at a time: a resident embassy of one party to another, a head of
 * state, a chair, a person's tenure of an office. Joint offices exist, so it is only unusual.
 */
export const onlyOneAtATime = /* @__PURE__ */ consistencyRule((data, report) => {
  const byKey = new Map<string, SureSpan<Single>[]>();
  for (const record of data.ofKind("mission", "status", "tenure")) {
    const key = keyOf(record);
    const span = key && sureSpan<Single>(record, boundsOf(data, record));
    if (key && span) appendTo(byKey, key, span);
  }
  for (const spans of byKey.values()) {
    for (const [earlier, later] of coincidences(spans)) {
      // That one replaced the other and outlasts it is another rule's matter.
      if (supersedes(later, earlier) || supersedes(earlier, later)) continue;
      const pointer = pointerOf(later);
      report(later, pointer, [[earlier, pointer]], { severity: "warning" });
    }
  }
});

/** What there is one of at a time. Undefined: there may be several. */
function keyOf(record: Single): string | undefined {
  switch (record.kind) {
    case "mission": {
      const { missionType, sending, receiving } = record;
      const counts = DIPLOMATIC_TYPES.has(missionType) && record.residence === "resident";
      return counts && inEffect(record) ? `mission ${sending} ${receiving}` : undefined;
    }
    case "status": {
      const { statusType, counterpart, relation } = record;
      const counts = SINGLE_STATUSES.has(statusType) && counterpart && inEffect(record);
      return counts ? `${statusType} ${counterpart} ${relation}` : undefined;
    }
    case "tenure": {
      const { officeType, person, party, office } = record;
      return SINGLE_OFFICES.has(officeType)
        ? `${officeType} ${party}`
        : `tenure ${person} ${party} ${office}`;
    }
    default:
      return record satisfies never;
  }
}

const inEffect = ({ modality }: RecordByKind["mission" | "status"]) =>
  modality === "in-force" || modality === "done";

const boundsOf = (data: RuleData, record: Single) =>
  record.kind === "mission" ? missionBounds(data, record) : data.boundsOf(record.held);

const supersedes = (record: AnyRecord, other: AnyRecord) =>
  "supersedes" in record && record.supersedes === other.id;

function pointerOf({ kind }: Single): string {
  if (kind === "tenure") return "/office";
  return kind === "mission" ? "/missionType" : "/statusType";
}
