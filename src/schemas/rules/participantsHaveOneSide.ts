import type { Participant, ParticipantRole } from "../../model/Event.ts";
import { appendTo } from "../../records/appendTo.ts";
import { consistencyRule } from "./support/rule.ts";

/** Roles that one participant cannot have together. */
const OPPOSITES: Readonly<Partial<Record<ParticipantRole, ParticipantRole>>> = {
  host: "guest",
  guest: "host",
  chair: "co-chair",
  "co-chair": "chair",
};

/** Nobody is both host and guest of an event, or both its chair and a co-chair. */
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
        const opposite = OPPOSITES[role];
        const first = opposite && firstIndexes.get(opposite);
        if (!firstIndexes.has(role)) firstIndexes.set(role, index);
        // A party sends several people, so two of them may chair together.
        if (first === undefined || (!person && opposite?.includes("chair"))) continue;
        const related = [[event, `/participants/${first}/role`]] as const;
        const severity = person ? "error" : "warning";
        report(event, `/participants/${index}/role`, related, { severity });
      }
    }
  }
});
