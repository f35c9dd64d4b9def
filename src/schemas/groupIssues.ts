import {
  type ConsistencyRuleName,
  type DataIssue,
  formatValue,
  invalidArgument,
  type LaosRelationsError,
  type RelatedField,
  reading,
  type Severity,
} from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import { expectedText } from "./issues/expectedText.ts";

/**
 * A value that several issues of a group found.
 *
 * @category Validate
 * @since 0.2.0
 */
export interface GroupedValue {
  /** The value. */
  readonly value: unknown;
  /** How many issues found it. */
  readonly count: number;
  /** The allowed value that it was probably meant to be. Absent: none is near. */
  readonly nearest?: string;
}

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
  /** The values that were found, the most frequent first, at most five. Equal values count as one. */
  readonly values: readonly GroupedValue[];
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
 * group?.values[0]?.nearest; // => "resident"
 * ```
 *
 * @category Validate
 * @since 0.2.0
 */
export function groupIssues(issues: readonly DataIssue[]): readonly IssueGroup[] {
  const invalid = () => invalidArgument(issues, "a list of issues");
  return reading(() => {
    if (!Array.isArray(issues)) throw invalid();
    return grouped(elementsOf(issues), invalid);
  }, invalid);
}

function grouped(
  issues: readonly DataIssue[],
  invalid: () => LaosRelationsError,
): readonly IssueGroup[] {
  const groups = new Map<string, DraftGroup>();
  for (const issue of issues) {
    const pointer = generalize(issue.pointer);
    const texts = [issue.severity, issue.code, ruleOf(issue) ?? "", pointer, issue.id];
    if (!texts.every((text) => typeof text === "string")) throw invalid();
    const key = JSON.stringify(texts.slice(0, -1));
    let group = groups.get(key);
    if (!group) {
      if (!Object.entries(issue).every(isWritable)) throw invalid();
      group = { pointer, count: 0, ids: new Set(), values: new Map(), first: issue };
      groups.set(key, group);
    }
    group.count += 1;
    group.ids.add(issue.id);
    countValue(group.values, issue);
  }
  // Sorting is stable, so groups of one size keep their order.
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  return Object.freeze(sorted.map(toGroup));
}

const SHOWN_IDS = 3;
const SHOWN_VALUES = 5;

interface DraftGroup extends Pick<IssueGroup, "pointer" | "first"> {
  count: number;
  /** The ids of all records at fault. */
  readonly ids: Set<string>;
  /** The values by their text: equal values have equal texts, and so have large values that begin alike. */
  readonly values: Map<string, Writable<GroupedValue>>;
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

const generalize = (pointer: string) => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

const ruleOf = (issue: DataIssue) =>
  issue.code === "inconsistent-record" ? issue.rule : undefined;

function countValue(values: DraftGroup["values"], issue: DataIssue): void {
  const { value } = issue;
  const text = formatValue(value, Number.POSITIVE_INFINITY);
  const known = values.get(text);
  if (known) known.count += 1;
  else values.set(text, { value, count: 1, ...nearestOf(issue) });
}

const nearestOf = (issue: DataIssue) =>
  "nearest" in issue && issue.nearest !== undefined ? { nearest: issue.nearest } : {};

function toGroup({ pointer, count, ids, values, first }: DraftGroup): IssueGroup {
  const { severity, code } = first;
  const rule = ruleOf(first);
  const frequent = [...values.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN_VALUES)
    .map((value) => Object.freeze(value));
  const group = {
    severity,
    code,
    ...(rule !== undefined && { rule }),
    pointer,
    count,
    values: Object.freeze(frequent),
    ids: Object.freeze([...ids].slice(0, SHOWN_IDS)),
    first,
  };
  return Object.freeze({ ...group, text: textOf(group, values.size, ids.size) });
}

function textOf(
  { code, rule, pointer, count, values, ids, first, severity }: Omit<IssueGroup, "text">,
  valueCount: number,
  idCount: number,
): string {
  const kind = `${severity === "warning" ? "warning: " : ""}${code}${rule ? ` (${rule})` : ""}`;
  const found = valueCount === 1 ? valueText(values[0] as GroupedValue) : valuesText(values);
  // The nearest values are named beside the values.
  const { nearest: _, ...rest } = first as DataIssue & { readonly nearest?: string };
  const related = "related" in rest && elementsOf<RelatedField>(rest.related).map(withTextOfValue);
  const expected = expectedText({ ...rest, ...(related && { related }) } as DataIssue);
  const more = (all: number, shown: number) => (all > shown ? " …" : "");
  return oneLine(
    `${count} × ${kind} at ${pointer || "the record"}: ${found}${more(valueCount, values.length)}; expected ${shorten(expected)}; in ${ids.map(shorten).join(", ")}${more(idCount, ids.length)}`,
  );
}

/** Whether a field of an issue can be written as it is. Values are formatted, because they may be anything. */
const isWritable = ([name, field]: readonly [string, unknown]) =>
  ["value", "related"].includes(name) ||
  typeof field !== "object" ||
  (Array.isArray(field) && elementsOf(field).every((text) => typeof text === "string"));

const withTextOfValue = ({ value, ...field }: RelatedField): RelatedField => ({
  ...field,
  value: typeof value === "object" ? formatValue(value) : value,
});

const valueText = ({ value, nearest }: GroupedValue) =>
  formatValue(value) + (nearest === undefined ? "" : ` (did you mean ${nearest}?)`);

const valuesText = (values: readonly GroupedValue[]) =>
  values.map((value) => (value.count > 1 ? `${value.count} × ` : "") + valueText(value)).join(", ");

/** Ids and values of data with faults may hold line breaks. */
const oneLine = (text: string) => text.replace(/\s+/g, " ");

const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
