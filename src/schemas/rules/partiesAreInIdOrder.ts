import { consistencyRule } from "./support/rule.ts";

/**
 * The parties of a relation are in id order, as the model promises. It is a warning, and nothing
 * sorts them: a pointer such as `/parties/0` in a citation would lead to another party.
 */
export const partiesAreInIdOrder = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const relation of data.ofKind("relation")) {
    const sorted = [...relation.parties].sort();
    if (sorted.every((id, index) => id === relation.parties[index])) continue;
    const details = { allowed: sorted, severity: "warning" } as const;
    report(relation, "/parties", [[relation, "/id"]], details);
  }
});
