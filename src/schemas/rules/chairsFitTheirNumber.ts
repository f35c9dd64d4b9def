import type { Event, Participant } from "../../model/Event.ts";
import { consistencyRule } from "./support/rule.ts";

/** A meeting has one chair or several co-chairs. */
export const chairsFitTheirNumber = /* @__PURE__ */ consistencyRule((data, report) => {
  const severity = "warning";
  for (const event of data.ofKind("event")) {
    const [chair, ...chairs] = indexesOf(event, "chair");
    const [coChair, ...coChairs] = indexesOf(event, "co-chair");
    // A source may call one of two a chair and the other a co-chair.
    if (coChair !== undefined && coChairs.length === 0 && chair === undefined)
      report(event, `/participants/${coChair}/role`, [[event, "/participants"]], { severity });
    const first = event.participants[chair ?? -1];
    const other = chairs.find((index) => first && differ(first, event.participants[index]));
    if (other === undefined) continue;
    const related = [[event, `/participants/${chair}/role`]] as const;
    report(event, `/participants/${other}/role`, related, { severity });
  }
});

const indexesOf = ({ participants }: Event, role: Participant["role"]) =>
  participants.flatMap((participant, index) => (participant.role === role ? [index] : []));

/** Whether two participants are not a party and the person who represents it. */
const differ = (a: Participant, b: Participant | undefined) =>
  b !== undefined &&
  (a.party !== b.party ||
    (a.person !== undefined && b.person !== undefined && a.person !== b.person));
