import type { Participant } from "../../model/Event.ts";
import { officesActedIn } from "./support/officesActedIn.ts";
import { consistencyRule } from "./support/rule.ts";

/**
 * Whoever acts in an office acts for the party that the office belongs to, and a signatory signs
 * for a party to the instrument. A body of the party counts, and so does the state of a body.
 */
export const representativesActForTheirParty = /* @__PURE__ */ consistencyRule((data, report) => {
  const severity = "warning";
  for (const { record, role, party, person, tenure } of officesActedIn(data)) {
    // The office of another person breaks another rule.
    if (tenure.person !== person || data.oneActsForTheOther(party, tenure.party)) continue;
    const related = [
      [record, `${role}/party`],
      [tenure, "/party"],
    ] as const;
    report(record, `${role}/capacity`, related, { severity });
  }
  for (const agreement of data.ofKind("agreement")) {
    const parties = new Set<string>(agreement.parties);
    const principals = new Set(agreement.parties.flatMap((party) => [...data.principalsOf(party)]));
    const isRepresented = ({ party }: Pick<Participant, "party">) =>
      principals.has(party) || [...data.principalsOf(party)].some((id) => parties.has(id));
    for (const [index, signatory] of agreement.signatories.entries()) {
      if (isRepresented(signatory)) continue;
      report(agreement, `/signatories/${index}/party`, [[agreement, "/parties"]], { severity });
    }
  }
});
