import type { ConsistencyRuleName } from "../../../errors.ts";
import type { ExpectedIssue } from "./RuleExamples.ts";

/** A field as an example writes it. */
type ExampleField = readonly [id: string, pointer: string, value: unknown];

/** Makes the issues of a rule for its examples: the field, the fields that it disagrees with, and the words. @internal */
export const issueOf =
  (rule: ConsistencyRuleName) =>
  (
    [id, pointer, value]: ExampleField,
    related: readonly ExampleField[],
    expected: string,
    allowed?: readonly string[],
  ): ExpectedIssue => ({
    ...{ code: "inconsistent-record", rule, id, pointer, value },
    related: related.map(([id, pointer, value]) => ({ id, pointer, value })),
    ...(allowed && { allowed }),
    expected,
  });
