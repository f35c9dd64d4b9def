import type { Relation } from "../../model/Relation.ts";
import { consistencyRule } from "./support/rule.ts";

/** No two relations are of the same parties and form, and a body has no relation with its own state. */
export const relationsAreDistinct = /* @__PURE__ */ consistencyRule((data, report) => {
  const severity = "warning";
  const firsts = new Map<string, Relation>();
  for (const relation of data.ofKind("relation")) {
    const { parties, form, formTerm } = relation;
    const key = [form, formTerm, ...[...parties].sort()].join(" ");
    const first = firsts.get(key);
    if (!first) firsts.set(key, relation);
    // A record given twice breaks another rule.
    else if (first.id !== relation.id)
      report(relation, "/parties", [[first, "/parties"]], { severity });
    const indexes = new Map<string, number>(parties.map((party, index) => [party, index]));
    for (const [index, party] of parties.entries()) {
      const principal = [...data.principalsOf(party)].find(
        (other) => other !== party && indexes.has(other),
      );
      // If each acts for the other, that is the fault: another rule reports the cycle.
      if (principal === undefined || data.principalsOf(principal).has(party)) continue;
      const related = [[relation, `/parties/${indexes.get(principal)}`]] as const;
      report(relation, `/parties/${index}`, related, { severity });
    }
  }
});
