import type { ConsistencyRuleName, RelatedField, Severity } from "../../../errors.ts";
import { resolvePointer } from "../../../model/pointer.ts";
import type { IssuePayload } from "../../issues/expectedText.ts";
import type { RuleData, Subject } from "./ruleData.ts";

/** Takes an issue: which record or redirect, which field of it, and what belongs to the code. @internal */
export type AddIssue = (
  subject: Subject,
  pointer: string,
  payload: IssuePayload,
  severity?: Severity,
) => void;

/** A rule that has a code of its own. Run it to get an issue for each place that breaks it. @internal */
export interface CodedRule {
  readonly type: "coded";
  readonly run: (data: RuleData, add: AddIssue) => void;
}

/** A rule that two fields must agree. Its issues are `inconsistent-record` and carry its name. @internal */
export interface ConsistencyRule {
  readonly type: "consistency";
  readonly run: (data: RuleData, add: AddIssue, name: ConsistencyRuleName) => void;
}

type WithoutCode<Payload> = Payload extends unknown ? Omit<Payload, "code"> : never;

type PayloadOf<Code> = WithoutCode<Extract<IssuePayload, { readonly code: Code }>>;

/**
 * Makes a rule whose issues have a code of their own. The check reports a field of a subject and
 * what the code adds to it.
 *
 * @internal
 */
export const rule = <Code extends IssuePayload["code"]>(
  code: Code,
  check: (
    data: RuleData,
    report: (
      subject: Subject,
      pointer: string,
      payload: PayloadOf<Code>,
      severity?: Severity,
    ) => void,
  ) => void,
): CodedRule => ({
  type: "coded",
  run: (data, add) =>
    check(data, (subject, pointer, payload, severity) => {
      // Code and payload are of the same member, but the compiler cannot follow that.
      add(subject, pointer, { code, ...payload } as unknown as IssuePayload, severity);
    }),
});

/** A field of a record, a redirect or the description of the dataset. @internal */
export type Field = readonly [subject: Subject, pointer: string];

/** Takes a field, the fields that it disagrees with, and details. @internal */
export type ReportInconsistency = (
  subject: Subject,
  pointer: string,
  related: readonly Field[],
  details?: {
    /** The values that would agree. Absent: they cannot be listed. */
    readonly allowed?: readonly string[];
    /** Absent: an error. */
    readonly severity?: Severity;
  },
) => void;

/**
 * Makes a rule that fields must agree. The check reports a field and the fields that it disagrees
 * with.
 *
 * @internal
 */
export const consistencyRule = (
  check: (data: RuleData, report: ReportInconsistency) => void,
): ConsistencyRule => ({
  type: "consistency",
  run: (data, add, rule) =>
    check(data, (subject, pointer, related, { allowed, severity } = {}) => {
      const fields = {
        code: "inconsistent-record",
        rule,
        related: related.map(relatedField),
      } as const;
      add(subject, pointer, allowed ? { ...fields, allowed } : fields, severity);
    }),
});

/** A field with the id of its record and its value. @internal */
export const relatedField = ([subject, pointer]: Field): RelatedField =>
  Object.freeze({ id: idOf(subject), pointer, value: resolvePointer(subject, pointer).value });

/** The id under which an issue names a record, a redirect or the description of the dataset. @internal */
export function idOf(subject: Subject): string {
  if ("from" in subject && "since" in subject) return subject.from;
  return "id" in subject ? subject.id : "meta";
}
