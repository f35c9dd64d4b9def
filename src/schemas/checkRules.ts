import type { ConsistencyRuleName, DataIssue } from "../errors.ts";
import { dataIssue } from "./issues/dataIssue.ts";
import { type AddIssue, relatedField } from "./rules/support/rule.ts";
import type { RuleData } from "./rules/support/ruleData.ts";
import { rules } from "./rules.ts";

/** Applies every rule, and lists the issues in the order of the data. @internal */
export function checkRules(data: RuleData): readonly DataIssue[] {
  const found: { readonly order: number; readonly issue: DataIssue }[] = [];
  const add: AddIssue = (subject, pointer, payload, severity) => {
    const issue = dataIssue(relatedField([subject, pointer]), payload, severity);
    found.push({ order: data.orderOf(subject), issue });
  };
  for (const [name, rule] of Object.entries(rules)) {
    // Only consistency rules use the name, and a type test holds theirs to this union.
    rule.run(data, add, name as ConsistencyRuleName);
  }
  return found.sort((a, b) => a.order - b.order).map(({ issue }) => issue);
}
