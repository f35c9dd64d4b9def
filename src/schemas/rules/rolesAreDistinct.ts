import { consistencyRule } from "./support/rule.ts";

/** Parties that face each other in a record are different parties. */
export const rolesAreDistinct = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const mission of data.ofKind("mission")) {
    const { sending, receiving } = mission;
    const related = [[mission, "/sending"]] as const;
    if (sending === receiving) report(mission, "/receiving", related);
    // If each acts for the other, that is the fault: another rule reports the cycle.
    else if (data.bodiesOf(receiving).has(sending) !== data.bodiesOf(sending).has(receiving))
      report(mission, "/receiving", [...related, [mission, "/receiving"]], { severity: "warning" });
    const protectedSide = [sending, receiving].indexOf(mission.protectingPower ?? "party:");
    const side = ["/sending", "/receiving"][protectedSide];
    if (side) report(mission, "/protectingPower", [[mission, side]]);
  }
  for (const status of data.ofKind("status")) {
    const index = status.counterpart ? status.holders.indexOf(status.counterpart) : -1;
    if (index >= 0) report(status, "/counterpart", [[status, `/holders/${index}`]]);
  }
  for (const commitment of data.ofKind("commitment")) {
    if (isOneParty(commitment.by, commitment.toward))
      report(commitment, "/toward", [[commitment, "/by"]]);
  }
  for (const project of data.ofKind("project")) {
    // The source may mean an undertaking of a state for itself.
    if (isOneParty(project.from, project.to))
      report(project, "/to", [[project, "/from"]], { severity: "warning" });
  }
  for (const agreement of data.ofKind("agreement")) {
    const firstIndexes = new Map<string, number>();
    for (const [index, { person, party }] of agreement.signatories.entries()) {
      const first = person && firstIndexes.get(person);
      if (person && first === undefined) firstIndexes.set(person, index);
      // A person who is listed twice for one party breaks another rule.
      if (first === undefined || agreement.signatories[first as number]?.party === party) continue;
      const related = [[agreement, `/signatories/${first}/party`]] as const;
      report(agreement, `/signatories/${index}/party`, related, { severity: "warning" });
    }
  }
});

/** Whether one and the same party is on both sides, and nobody else on either. */
const isOneParty = (side: readonly string[], other: readonly string[]) =>
  side.length > 0 && other.length > 0 && new Set([...side, ...other]).size === 1;
