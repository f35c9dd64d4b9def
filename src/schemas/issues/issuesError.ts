import { type DataIssue, LaosRelationsError } from "../../errors.ts";

/** The error for data with faults. It points at the first of them and holds all. @internal */
export function issuesError(
  code: "invalid-dataset" | "invalid-record",
  issues: readonly DataIssue[],
): LaosRelationsError {
  const [first] = issues;
  const others = issues.length > 1 ? `, the first of ${issues.length} faults; issues has all` : "";
  return new LaosRelationsError(code, {
    value: first?.value,
    expected: `${first?.expected} (${first?.code}${others})`,
    place: { id: first?.id ?? "", pointer: first?.pointer ?? "" },
    issues,
  });
}
