import type { DataIssue } from "../../../errors.ts";

/**
 * Values to write into the sample dataset of the tests, by place: a record's id or a field of the
 * dataset, then a pointer (`party:xaa/label`, `redirects/0/to`). `undefined` removes what is there,
 * and an index past the end of a list appends. `like` in an object is the id of a record to copy.
 *
 * @internal
 */
export type Change = Readonly<Record<string, unknown>>;

/** A dataset that keeps a rule, close to breaking it. @internal */
export interface RightExample {
  readonly title: string;
  readonly change: Change;
}

type WithoutSeverity<Issue> = Issue extends DataIssue ? Omit<Issue, "severity"> : never;

/** An issue whose severity follows from the list that its example is in. @internal */
export type ExpectedIssue = WithoutSeverity<DataIssue>;

/** A dataset that breaks a rule, and no other. @internal */
export interface WrongExample extends RightExample {
  /** All issues of the dataset. */
  readonly issues: readonly [ExpectedIssue, ...ExpectedIssue[]];
}

/** What the test of a rule runs on: at least one example that breaks it, and one that does not. @internal */
export interface RuleExamples {
  /** The issues of these are errors. */
  readonly wrong?: readonly WrongExample[];
  /** The issues of these are warnings. */
  readonly doubtful?: readonly WrongExample[];
  readonly right: readonly [RightExample, ...RightExample[]];
}
