import type { Event, EventType, ParticipantRole } from "../../model/Event.ts";
import type { RelationForm } from "../../model/Relation.ts";
import type { StatusType } from "../../model/Status.ts";
import { consistencyRule } from "./support/rule.ts";
import type { RuleData } from "./support/ruleData.ts";

/** The least and the greatest number of parties. */
type Range = readonly [least: number, most: number];

const FORMS: Readonly<Partial<Record<RelationForm, Range>>> = {
  bilateral: [2, 2],
  trilateral: [3, 3],
  multilateral: [4, Number.POSITIVE_INFINITY],
};

const MEETINGS: Readonly<Partial<Record<EventType, Range>>> = {
  "bilateral-meeting": [2, 2],
  "trilateral-meeting": [3, 3],
};

/** Types of status that a party cannot have by itself. */
const BETWEEN_PARTIES: ReadonlySet<StatusType> = new Set<StatusType>([
  "diplomatic-relations",
  "comprehensive-partnership",
  "strategic-partnership",
  "special-relationship",
  "consular-relations",
  "recognised",
  "recognised-de-facto",
  "not-recognised",
  "no-diplomatic-relations",
  "no-representation",
  "relations-suspended",
  "relations-broken-off",
  "relations-restored",
  "relations-downgraded",
  "partnership",
  "comprehensive-strategic-partnership",
  "allied",
  "defence-pact",
  "neutrality-pact",
  "non-aggression-pact",
  "entente",
  "at-war",
  "armed-conflict",
  "ceasefire",
  "territorial-dispute",
  "in-union",
  "under-sanctions",
  "free-trade",
  "customs-union",
]);

/** Types of status that the holders cannot have toward each other either. */
const TOWARD_ANOTHER: ReadonlySet<StatusType> = new Set<StatusType>(["dependent", "occupied"]);

/** Roles of those who belong to none of the sides that meet. */
const BESIDE: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>([
  "observer",
  "speaker",
  "organiser",
  "witness",
  "mediator",
  "invited",
  "absent",
]);

/**
 * A relation has as many parties as its form says, a status between parties at least two, and a
 * meeting as many sides as its type says.
 */
export const partyCountsFitType = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const relation of data.ofKind("relation")) {
    const [least, most] = FORMS[relation.form] ?? [0, Number.POSITIVE_INFINITY];
    const count = relation.parties.length;
    if (count < least || count > most) report(relation, "/parties", [[relation, "/form"]]);
  }
  for (const status of data.ofKind("status")) {
    const { statusType, holders, counterpart } = status;
    if (counterpart) continue;
    if (TOWARD_ANOTHER.has(statusType) || (holders.length === 1 && BETWEEN_PARTIES.has(statusType)))
      report(status, "/holders", [[status, "/statusType"]]);
  }
  for (const event of data.ofKind("event")) {
    const range = MEETINGS[event.eventType];
    if (!range || event.participants.length === 0) continue;
    const [least, most] = range;
    const { all, met } = sidesOf(data, event);
    if (all.size >= least && met.size <= most) continue;
    report(event, "/participants", [[event, "/eventType"]], { severity: "warning" });
  }
});

/**
 * The states that met: all that may be a side, and those that surely are. The host may only have
 * received the others, and only its term says what `other` means. The bodies of a state are one side.
 */
function sidesOf(data: RuleData, { participants }: Event) {
  const sides = participants
    .filter(({ role }) => !BESIDE.has(role))
    .map(({ party, role }) => ({ state: data.stateOf(party), role }));
  const met = sides.filter(({ role }) => role !== "host" && role !== "other");
  const statesOf = (list: typeof sides) => new Set(list.map(({ state }) => state));
  return { all: statesOf(sides), met: statesOf(met) };
}
