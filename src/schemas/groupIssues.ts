import {
  type ConsistencyRuleName,
  type DataIssue,
  formatValue,
  LaosRelationsError,
  type Severity,
} from "../errors.ts";

/**
 * Issues of the same sort: of one code and rule, at the same field of several records.
 *
 * @category Validate
 * @since 0.2.0
 */
export interface IssueGroup {
  /** Whether the issues are errors or warnings. */
  readonly severity: Severity;
  /** The code of the issues. */
  readonly code: DataIssue["code"];
  /** The rule that is broken. Absent: the code says enough. */
  readonly rule?: ConsistencyRuleName;
  /** The pointer of the issues, with `*` for each index, such as `/parties/*`. */
  readonly pointer: string;
  /** How many issues there are. */
  readonly count: number;
  /** The ids of the first records at fault, at most three, each once. */
  readonly ids: readonly string[];
  /** The first issue. */
  readonly first: DataIssue;
  /** The group in one line, for people. It may be reworded in any release. */
  readonly text: string;
}

/**
 * Groups issues by code, rule and field, the largest group first.
 *
 * Use it to show what is wrong with a large dataset: thousands of issues often have a few causes.
 * {@link validateDataset} lists every issue, with the fields of its code.
 *
 * Two pointers are the same field if they differ in indexes only. Errors and warnings are never in
 * one group.
 *
 * @param issues - the issues of a dataset or record, such as `error.issues` or `warnings`
 * @returns the groups, frozen, by count, the largest first; groups of one size in the order of their
 * first issue
 * @throws `invalid-criteria` if `issues` is not a list
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { groupIssues, validateDataset } from "laos-relations/schemas";
 *
 * const missions = dataset.missions.map((mission) => ({ ...mission, residence: "residnet" }));
 * const [group] = groupIssues(validateDataset({ ...dataset, missions }));
 * group?.count === missions.length; // => true
 * group?.pointer; // => "/residence"
 * ```
 *
 * @category Validate
 * @since 0.2.0
 */
export function groupIssues(issues: readonly DataIssue[]): readonly IssueGroup[] {
  if (!Array.isArray(issues)) {
    throw new LaosRelationsError("invalid-criteria", {
      value: issues,
      expected: "a list of issues",
    });
  }
  const groups = new Map<string, DraftGroup>();
  for (const issue of issues as readonly DataIssue[]) {
    const pointer = generalize(issue.pointer);
    const key = JSON.stringify([issue.severity, issue.code, ruleOf(issue), pointer]);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { pointer, count: 1, ids: [issue.id], first: issue });
      continue;
    }
    group.count += 1;
    if (group.ids.length < SHOWN && !group.ids.includes(issue.id)) group.ids.push(issue.id);
  }
  // Sorting is stable, so groups of one size keep their order.
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  return Object.freeze(sorted.map(toGroup));
}

const SHOWN = 3;

interface DraftGroup extends Pick<IssueGroup, "pointer" | "first"> {
  count: number;
  readonly ids: string[];
}

const generalize = (pointer: string) => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

const ruleOf = (issue: DataIssue) =>
  issue.code === "inconsistent-record" ? issue.rule : undefined;

function toGroup({ pointer, count, ids, first }: DraftGroup): IssueGroup {
  const { severity, code } = first;
  const rule = ruleOf(first);
  const fields = { severity, code, ...(rule === undefined ? {} : { rule }), pointer, count };
  const group = { ...fields, ids: Object.freeze(ids), first };
  return Object.freeze({ ...group, text: textOf(group) });
}

function textOf({ code, rule, pointer, count, ids, first, severity }: Omit<IssueGroup, "text">) {
  const kind = `${severity === "warning" ? "warning: " : ""}${code}${rule ? ` (${rule})` : ""}`;
  const where = pointer || "the record";
  const more = count > ids.length ? " …" : "";
  return oneLine(
    `${count} × ${kind} at ${where}: ${formatValue(first.value)}; expected ${shorten(first.expected)}; in ${ids.map(shorten).join(", ")}${more}`,
  );
}

/** Ids and values of data with faults may hold line breaks. */
const oneLine = (text: string) => text.replace(/\s+/g, " ");

const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
