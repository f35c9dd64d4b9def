import type { DataIssue } from "../../errors.ts";
import { dataIssue } from "../issues/dataIssue.ts";
import { notPlainIssues } from "../issues/notPlainIssues.ts";
import { typeFound } from "../issues/typeFound.ts";
import { type NotPlain, plainCopy } from "./plainCopy.ts";

/** A copy of a collection or of the redirects. @internal */
export interface CopiedList {
  readonly elements: readonly unknown[];
  /** The indexes of elements that are not plain data; they have issues already. */
  readonly notPlain: ReadonlySet<number>;
  readonly issues: readonly DataIssue[];
}

/**
 * Copies a list of a dataset, which is empty if it is absent. What is not plain data is reported
 * with its element.
 *
 * @internal
 */
export function copyList(
  name: string,
  value: unknown,
  idAt: (element: unknown, index: number) => string,
): CopiedList {
  const { copy, faults } = plainCopy(value);
  const elements: readonly unknown[] = Array.isArray(copy) ? copy : [];
  const notPlain = new Set<number>();
  const issues = faults.flatMap((fault) => {
    const [index] = fault.path;
    if (typeof index === "number") notPlain.add(index);
    // A cycle back to the list itself has no place in the element.
    return typeof index === "number" && fault.cycleStart?.length !== 0
      ? notPlainIssues([withoutIndex(fault)], idAt(elements[index], index))
      : notPlainIssues([withName(name, fault)], "dataset");
  });
  if (Array.isArray(copy) || copy === undefined || faults.length > 0) {
    return { elements, notPlain, issues };
  }
  const issue = dataIssue(
    { id: "dataset", pointer: `/${name}`, value: copy },
    { code: "invalid-record", problem: "wrong-type", type: "array", found: typeFound(copy) },
  );
  return { elements, notPlain, issues: [issue] };
}

/** A fault of a list with its paths from the element. */
const withoutIndex = ({ path, cycleStart, ...fault }: NotPlain): NotPlain => ({
  ...{ ...fault, path: path.slice(1) },
  ...(cycleStart && { cycleStart: cycleStart.slice(1) }),
});

/** A fault of a list with its paths from the dataset. */
const withName = (name: string, { path, cycleStart, ...fault }: NotPlain): NotPlain => ({
  ...{ ...fault, path: [name, ...path] },
  ...(cycleStart && { cycleStart: [name, ...cycleStart] }),
});
