import type * as z from "zod";
import { expectedText, type IssuePayload } from "./expectedText.ts";

/**
 * What a check of a schema finds. A contradictory time relates to another field, which only
 * {@link toDataIssues} can name, since only it knows the record.
 *
 * @internal
 */
export type CheckFinding =
  | Extract<IssuePayload, { code: "unsupported-edtf" | "reversed-interval" | "missing-key" }>
  | Extract<IssuePayload, { code: "invalid-record"; problem: "out-of-range" | "wrong-format" }>
  | { readonly code: "contradictory-time" };

/**
 * An issue that a check adds to those of Zod; {@link toDataIssues} reads the finding from it.
 *
 * @internal
 */
export const checkIssue = (
  finding: CheckFinding,
  input: unknown,
  path: string[] = [],
): z.core.$ZodRawIssue => ({
  code: "custom",
  params: { finding },
  message:
    finding.code === "contradictory-time"
      ? "expected a period within the time"
      : `expected ${expectedText(finding)}`,
  input,
  path,
});
