import type { Participant, ParticipantRole } from "../../model/Event.ts";
import { appendTo } from "../../records/appendTo.ts";
import { consistencyRule } from "./support/rule.ts";

/** Roles of somebody who was there. */
const PRESENT: readonly ParticipantRole[] = [
  "host",
  "guest",
  "chair",
  "co-chair",
  "attendee",
  "head-of-delegation",
  "delegate",
  "observer",
  "speaker",
  "witness",
];

/** Roles of which one participant cannot have the first together with one of the others. */
const OPPOSITES: readonly (readonly [ParticipantRole, readonly ParticipantRole[]])[] = [
  ["host", ["guest"]],
  ["chair", ["co-chair"]],
  ["initiator", ["addressee"]],
  ["absent", PRESENT],
  ["invited", PRESENT],
];

/** Roles that different people of one party may have. A source that names the party alone means both. */
const OF_DIFFERENT_PEOPLE: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>([
  "co-chair",
  "absent",
  "invited",
]);

/**
 * Nobody is both host and guest of an event, both its chair and a co-chair, both the side that acts
 * and the side toward which it acts, or both there and not there.
 */
export const participantsHaveOneSide = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const event of data.ofKind("event")) {
    const byParticipant = new Map<string, (readonly [index: number, participant: Participant])[]>();
    for (const [index, participant] of event.participants.entries()) {
      const { person, party } = participant;
      appendTo(byParticipant, person ?? party, [index, participant] as const);
    }
    for (const entries of byParticipant.values()) {
      const firstIndexes = new Map<ParticipantRole, number>();
      for (const [index, { role, person }] of entries) {
        const opposite = oppositesOf(role).find((other) => firstIndexes.has(other));
        if (!firstIndexes.has(role)) firstIndexes.set(role, index);
        if (!opposite) continue;
        const ofDifferentPeople =
          OF_DIFFERENT_PEOPLE.has(role) || OF_DIFFERENT_PEOPLE.has(opposite);
        if (!person && ofDifferentPeople) continue;
        const related = [[event, `/participants/${firstIndexes.get(opposite)}/role`]] as const;
        // A state may receive its own bodies, but it does not act toward itself.
        const isError = person || role === "initiator" || role === "addressee";
        const severity = isError ? "error" : "warning";
        report(event, `/participants/${index}/role`, related, { severity });
      }
    }
  }
});

const oppositesOf = (role: ParticipantRole): readonly ParticipantRole[] =>
  OPPOSITES.flatMap(([one, others]) => [
    ...(one === role ? others : []),
    ...(others.includes(role) ? [one] : []),
  ]);
