import type * as z from "zod";
import type { DataErrorCode, DataIssue } from "../errors.ts";
import { KINDS, type Kind } from "../model/kinds.ts";

/**
 * Says what Zod found wrong with a record in the package's own codes, with a JSON Pointer and what
 * was expected.
 *
 * @internal
 */
export function toDataIssues(error: z.ZodError, record: unknown, id: string): readonly DataIssue[] {
  return error.issues.flatMap((issue) => read(issue, record, id, []));
}

function read(
  issue: z.core.$ZodIssue,
  record: unknown,
  id: string,
  base: readonly PropertyKey[],
): readonly DataIssue[] {
  const path = [...base, ...issue.path];
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown>)?.[key],
    record,
  );
  const pointer = toPointer(path);
  const fault = (code: DataErrorCode, expected: string, more: Partial<DataIssue> = {}) => [
    { code, id, pointer, value, expected, ...more },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        ...{ code: "unknown-key", id, expected: "no field of this name" },
        pointer: toPointer([...path, key]),
        value: (value as Record<string, unknown>)[key],
      }));
    case "invalid_union":
      return ofUnion(issue, record, id, path) ?? fault("unknown-value", issue.message);
    case "invalid_value":
      return value === undefined
        ? fault("missing-key", `one of ${issue.values.join(", ")}`)
        : fault("unknown-value", `one of ${issue.values.join(", ")}`);
    case "invalid_type":
      // The only tuple is that of the citations, so what lacks its first element is uncited.
      if (/^\/citations(?:\/0)?$/.test(pointer) && value === undefined) {
        return fault("uncited", "at least one citation", { pointer: "/citations" });
      }
      return value === undefined
        ? fault("missing-key", issue.expected)
        : fault("invalid-record", issue.expected);
    case "too_small":
      if (pointer === "/citations") return fault("uncited", "at least one citation");
      return fault("invalid-record", `at least ${issue.minimum}`);
    case "invalid_format":
      return issue.format === "template_literal"
        ? fault(...ofId(issue.pattern ?? "", value, pointer))
        : fault(
            "invalid-record",
            issue.pattern ? `text that matches ${issue.pattern}` : issue.format,
          );
    case "custom": {
      const { code = "invalid-record", ...params } = (issue.params ?? {}) as Partial<DataIssue>;
      return fault(
        code,
        params.expected ?? issue.message,
        "value" in params ? { value: params.value } : {},
      );
    }
    default:
      return fault("invalid-record", issue.message);
  }
}

/** A record's own id, a reference to a wrong kind, or no id at all. */
function ofId(pattern: string, value: unknown, pointer: string): [DataErrorCode, string] {
  const kinds = KINDS.filter((kind) => new RegExp(`\\b${kind}\\b`).test(pattern));
  const expected = `${kinds.join(" or ")}, a colon and a slug of a–z, 0–9 and hyphens`;
  if (pointer === "/id") return ["wrong-prefix", expected];
  const prefix = String(value).split(":")[0] as Kind;
  return [
    KINDS.includes(prefix) && !kinds.includes(prefix) ? "wrong-kind" : "invalid-record",
    expected,
  ];
}

/** The faults of the member of a union that the value comes nearest to. */
function ofUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  record: unknown,
  id: string,
  path: readonly PropertyKey[],
): readonly DataIssue[] | undefined {
  const members = issue.errors.map((issues) =>
    issues.flatMap((inner) => read(inner, record, id, path)),
  );
  return members.sort((a, b) => a.length - b.length)[0];
}

const toPointer = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
