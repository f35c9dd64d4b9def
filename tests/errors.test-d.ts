/** What a program can rely on when it reads issues. Checked by `npm run types`; nothing here runs. */
import type {
  ConsistencyRuleName,
  DataErrorCode,
  DataIssue,
  ErrorCode,
  JsonType,
  LaosRelationsError,
  RelatedField,
} from "laos-relations";
import { expectTypeOf } from "vitest";
import type { ConsistencyRule } from "../src/schemas/rules/support/rule.ts";
import type { rules } from "../src/schemas/rules.ts";

declare const error: LaosRelationsError;
declare const issue: DataIssue;

expectTypeOf(error.issues).toEqualTypeOf<readonly DataIssue[]>();
expectTypeOf<DataErrorCode>().toEqualTypeOf<DataIssue["code"]>();
expectTypeOf<DataErrorCode>().toExtend<ErrorCode>();

// Every issue has its place and its sentence; what else it has is known once its code is.
expectTypeOf(issue.expected).toEqualTypeOf<string>();
expectTypeOf(issue.value).toEqualTypeOf<unknown>();
// @ts-expect-error only some issues list the allowed values
issue.allowed;

/** A switch that forgets no code: `never` is what is left. */
export function payloadOf(issue: DataIssue): unknown {
  switch (issue.code) {
    case "unsupported-edtf":
      return expectTypeOf(issue.supported).toEqualTypeOf<string>();
    case "reversed-interval":
      return expectTypeOf([issue.start, issue.end]).toEqualTypeOf<string[]>();
    case "contradictory-time":
      return expectTypeOf(issue.related).toEqualTypeOf<readonly [RelatedField]>();
    case "unknown-value":
      return expectTypeOf(issue.allowed).toEqualTypeOf<readonly string[]>();
    case "invalid-pointer":
      return expectTypeOf(issue.requirement).toEqualTypeOf<"has" | "may-have" | "lacks">();
    case "invalid-record":
      return problemOf(issue);
    case "unknown-key":
      return expectTypeOf(issue.key).toEqualTypeOf<string>();
    case "missing-key":
      return expectTypeOf(issue.requiredBy).toEqualTypeOf<RelatedField | undefined>();
    case "wrong-prefix":
      return expectTypeOf(issue.kind).toEqualTypeOf<string>();
    case "wrong-kind":
      return expectTypeOf(issue.kinds).toEqualTypeOf<readonly string[]>();
    case "dangling-reference":
      return expectTypeOf(issue.reference).toEqualTypeOf<string>();
    case "duplicate-id":
      return expectTypeOf(issue.places).toEqualTypeOf<readonly [first: string, second: string]>();
    case "duplicate-code":
      return expectTypeOf(issue.scheme).toEqualTypeOf<string>();
    case "uncited":
      return expectTypeOf(issue.minimum).toEqualTypeOf<1>();
    case "invalid-citation":
      return expectTypeOf(issue.maximum).toEqualTypeOf<number | undefined>();
    case "inconsistent-record":
      return expectTypeOf(issue.rule).toEqualTypeOf<ConsistencyRuleName>();
    case "not-plain-data":
      return expectTypeOf(issue.found).toExtend<string>();
    default:
      return issue satisfies never;
  }
}

/** The same for what can be wrong with a value. */
function problemOf(issue: Extract<DataIssue, { code: "invalid-record" }>): unknown {
  switch (issue.problem) {
    case "wrong-type":
      return expectTypeOf(issue.type).toEqualTypeOf<JsonType>();
    case "wrong-format":
      return expectTypeOf(issue.format).toEqualTypeOf<string>();
    case "not-an-id":
      return expectTypeOf(issue.kinds).toEqualTypeOf<readonly string[]>();
    case "out-of-range":
      return expectTypeOf(issue.minimum).toEqualTypeOf<number | undefined>();
    case "not-allowed":
      return expectTypeOf(issue.value).toEqualTypeOf<unknown>();
    case "refused":
      return expectTypeOf(issue.reason).toEqualTypeOf<string>();
    default:
      return issue satisfies never;
  }
}

export function forgetful(issue: DataIssue): string {
  switch (issue.code) {
    case "uncited":
      return "one";
    default:
      // @ts-expect-error sixteen other codes are left
      return issue satisfies never;
  }
}

// The names that issues carry are those of the rules that fields must agree, no more and no fewer.
type Rules = typeof rules;
type Named = { [Name in keyof Rules]: Rules[Name] extends ConsistencyRule ? Name : never };
expectTypeOf<Exclude<Named[keyof Rules], ConsistencyRuleName>>().toBeNever();
expectTypeOf<Exclude<ConsistencyRuleName, Named[keyof Rules]>>().toBeNever();
