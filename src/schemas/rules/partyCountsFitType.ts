import type { RelationForm } from "../../model/Relation.ts";
import type { StatusType } from "../../model/Status.ts";
import { consistencyRule } from "./support/rule.ts";

const COUNTS: Readonly<Partial<Record<RelationForm, number>>> = { bilateral: 2, trilateral: 3 };

/** Types of status that a party cannot have by itself. */
const BETWEEN_PARTIES: ReadonlySet<StatusType> = new Set<StatusType>([
  "diplomatic-relations",
  "comprehensive-partnership",
  "strategic-partnership",
  "special-relationship",
]);

/** A relation has as many parties as its form says, and a status between parties at least two. */
export const partyCountsFitType = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const relation of data.ofKind("relation")) {
    const count = COUNTS[relation.form];
    if (count === undefined || relation.parties.length === count) continue;
    report(relation, "/parties", [[relation, "/form"]]);
  }
  for (const status of data.ofKind("status")) {
    const { statusType, holders, counterpart } = status;
    if (counterpart || holders.length !== 1 || !BETWEEN_PARTIES.has(statusType)) continue;
    report(status, "/holders", [[status, "/statusType"]]);
  }
});
