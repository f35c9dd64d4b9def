import { deepFreeze } from "../../dataset/deepFreeze.ts";
import type { DataIssue, Severity } from "../../errors.ts";
import { expectedText, type IssuePayload } from "./expectedText.ts";

/** Where an issue is, and what is found there. @internal */
export type IssuePlace = Pick<DataIssue, "id" | "pointer" | "value">;

/** An issue with its sentence. It is frozen, except for a value that is not ours. @internal */
export function dataIssue(
  { id, pointer, value }: IssuePlace,
  payload: IssuePayload,
  severity: Severity = "error",
): DataIssue {
  deepFreeze(payload);
  const issue = { ...payload, severity, id, pointer, value, expected: expectedText(payload) };
  // The compiler does not see that a payload with its place and sentence is an issue again.
  return Object.freeze(issue) as DataIssue;
}
