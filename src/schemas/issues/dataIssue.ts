import type { DataIssue } from "../../errors.ts";
import { expectedText, type IssuePayload } from "./expectedText.ts";

/** Where an issue is, and what is found there. @internal */
export type IssuePlace = Pick<DataIssue, "id" | "pointer" | "value">;

/** An issue, frozen, with its sentence. @internal */
export function dataIssue(place: IssuePlace, payload: IssuePayload): DataIssue {
  for (const part of Object.values(payload)) if (Array.isArray(part)) Object.freeze(part);
  const { id, pointer, value } = place;
  // The compiler does not see that a payload with its place and sentence is an issue again.
  return Object.freeze({
    ...payload,
    id,
    pointer,
    value,
    expected: expectedText(payload),
  }) as DataIssue;
}
