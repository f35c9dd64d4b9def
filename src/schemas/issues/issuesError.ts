import { type DataIssue, LaosRelationsError } from "../../errors.ts";
import { groupIssues, type IssueGroup } from "../groupIssues.ts";

/** The error for data with faults. It points at the first fault, names the largest groups, and has all. @internal */
export function issuesError(
  code: "invalid-dataset" | "invalid-record",
  issues: readonly DataIssue[],
): LaosRelationsError {
  const [first] = issues;
  const others = issues.length > 1 ? `, the first of ${issues.length} faults; issues has all` : "";
  const groups = issues.length > 1 ? groupsText(groupIssues(issues)) : "";
  return new LaosRelationsError(code, {
    value: first?.value,
    expected: `${first?.expected} (${first?.code}${others})${groups}`,
    place: { id: first?.id ?? "", pointer: first?.pointer ?? "" },
    issues,
  });
}

/** A message of more lines would hide the rest of a log. */
const LINES = 5;

function groupsText(groups: readonly IssueGroup[]): string {
  const lines = groups.slice(0, LINES).map(({ text }) => `\n  ${text}`);
  const rest = groups.length - lines.length;
  const more = rest > 0 ? `\n  and ${rest} more groups; groupIssues lists them` : "";
  return `${lines.join("")}${more}`;
}
