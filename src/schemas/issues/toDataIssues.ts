import type * as z from "zod";
import type { DataIssue, InvalidRecordProblem, JsonType } from "../../errors.ts";
import { KINDS, type Kind } from "../../model/kinds.ts";
import { nearest } from "../../model/nearest.ts";
import { fieldsOf } from "../rules/support/fieldsOf.ts";
import type { CheckFinding } from "./checkIssue.ts";
import { dataIssue, type IssuePlace } from "./dataIssue.ts";
import type { IssuePayload } from "./expectedText.ts";
import { toPointer } from "./toPointer.ts";
import { typeFound } from "./typeFound.ts";

/**
 * Turns what Zod finds wrong with a record into issues of the package, with a JSON Pointer.
 *
 * @internal
 */
export function toDataIssues(error: z.ZodError, record: unknown, id: string): readonly DataIssue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, { record, id, path: [] }));
}

interface Context {
  readonly record: unknown;
  readonly id: string;
  /** The path of the value that the paths of the issues start from. */
  readonly path: readonly PropertyKey[];
}

function issuesOf(issue: z.core.$ZodIssue, context: Context): readonly DataIssue[] {
  const { id, record } = context;
  const path = [...context.path, ...issue.path];
  const value = valueAt(record, path);
  /** The field that lacks a value; without a path it is the whole of what the id names. */
  const key = String(path.at(-1) ?? id);
  const place: IssuePlace = { id, pointer: toPointer(path), value };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const keyPath = [...path, key];
        return dataIssue(
          { id, pointer: toPointer(keyPath), value: valueAt(record, keyPath) },
          // Only the fields of the record itself are known here.
          {
            ...{ code: "unknown-key", key },
            ...(path.length === 0 && nearestOf(key, recordFields(record))),
          },
        );
      });
    case "invalid_union":
      return "options" in issue && issue.options
        ? [dataIssue(place, outsideVocabulary(value, key, issue.options))]
        : issuesOfNearestMember(issue, { record, id, path });
    case "invalid_type":
      return isCitations(path) && value === undefined
        ? [uncited(record, id)]
        : [dataIssue(place, wrongType(issue, value, key))];
    case "too_small":
      return isCitations(path)
        ? [uncited(record, id)]
        : [dataIssue(place, outOfRange(issue, { minimum: Number(issue.minimum) }))];
    case "custom":
      return [dataIssue(place, payloadOf(issue.params?.finding, context, path))];
    case "invalid_value":
      return [dataIssue(place, outsideVocabulary(value, key, issue.values))];
    case "too_big":
      return [dataIssue(place, outOfRange(issue, { maximum: Number(issue.maximum) }))];
    case "invalid_format":
      return [dataIssue(place, wrongFormat(issue, value, place.pointer))];
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
      return [dataIssue(place, refused(issue))];
    default:
      return issue satisfies never;
  }
}

/** The fields that a record of this kind may have and does not have. */
function recordFields(record: unknown): readonly string[] {
  const { kind, ...fields } = record as { readonly kind?: Kind };
  if (!KINDS.includes(kind as Kind)) return [];
  return fieldsOf({ kind: kind as Kind }).filter((field) => !Object.hasOwn(fields, field));
}

const uncited = (record: unknown, id: string) =>
  dataIssue(
    { id, pointer: "/citations", value: valueAt(record, ["citations"]) },
    { code: "uncited", minimum: 1 },
  );

/** Whether a path leads to a record's citations or to the first, which no record may lack. */
const isCitations = ([field, index, ...deeper]: readonly PropertyKey[]) =>
  field === "citations" && (index === undefined || index === 0) && deeper.length === 0;

const invalid = (problem: InvalidRecordProblem): IssuePayload => ({
  code: "invalid-record",
  ...problem,
});

const refused = ({ message }: z.core.$ZodIssue) => invalid({ problem: "refused", reason: message });

function outsideVocabulary(value: unknown, key: string, values: readonly unknown[]): IssuePayload {
  const allowed = values.map(String);
  return value === undefined
    ? { code: "missing-key", key, allowed }
    : { code: "unknown-value", allowed, ...nearestOf(value, allowed) };
}

/** The candidate that a value was probably meant to be, as a field of an issue. */
function nearestOf(value: unknown, candidates: readonly string[]): { readonly nearest?: string } {
  const near = nearest(value, candidates);
  return near === undefined ? {} : { nearest: near };
}

/** What Zod calls the types that JSON knows. */
const JSON_TYPES: ReadonlyMap<string, JsonType> = new Map([
  ["null", "null"],
  ["boolean", "boolean"],
  ["number", "number"],
  ["int", "integer"],
  ["string", "string"],
  ["array", "array"],
  ["tuple", "array"],
  ["object", "object"],
  ["record", "object"],
]);

function wrongType(issue: z.core.$ZodIssueInvalidType, value: unknown, key: string): IssuePayload {
  if (issue.expected === "never") return invalid({ problem: "not-allowed" });
  const type = JSON_TYPES.get(issue.expected);
  if (!type) return refused(issue);
  return value === undefined
    ? { code: "missing-key", key, type }
    : invalid({ problem: "wrong-type", type, found: typeFound(value) });
}

const UNITS: ReadonlyMap<string, "items" | "characters"> = new Map([
  ["array", "items"],
  ["set", "items"],
  ["string", "characters"],
]);

const outOfRange = (
  { origin, inclusive = true }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  limit: { readonly minimum?: number; readonly maximum?: number },
) => invalid({ problem: "out-of-range", ...limit, inclusive, unit: UNITS.get(origin) ?? "value" });

function wrongFormat(
  { format, pattern }: z.core.$ZodIssueInvalidStringFormat,
  value: unknown,
  pointer: string,
): IssuePayload {
  if (format !== "template_literal") {
    return invalid({
      problem: "wrong-format",
      format,
      ...(format === "regex" && pattern ? { pattern } : {}),
    });
  }
  // Only ids are template literals: their kinds, a colon and a slug.
  const kinds = /\((.*?)\):/.exec(pattern ?? "")?.[1]?.split("|") ?? [];
  const found = String(value).split(":")[0] ?? "";
  if (pointer === "/id") return { code: "wrong-prefix", kind: kinds.join(" or ") };
  return KINDS.includes(found as Kind) && !kinds.includes(found)
    ? { code: "wrong-kind", kinds, found }
    : invalid({ problem: "not-an-id", kinds });
}

/** What a check of ours found, with the `edtf` that an attested period contradicts. */
function payloadOf(
  finding: CheckFinding,
  { record, id }: Context,
  path: readonly PropertyKey[],
): IssuePayload {
  if (finding.code !== "contradictory-time") return finding;
  const edtf = [...path.slice(0, -1), "edtf"];
  const value = valueAt(record, edtf);
  return { ...finding, related: [{ id, pointer: toPointer(edtf), value }] };
}

/** The issues of the member of a union to which the value comes nearest, by their number. */
function issuesOfNearestMember(
  issue: z.core.$ZodIssueInvalidUnion,
  context: Context,
): readonly DataIssue[] {
  const members = issue.errors.map((issues) => issues.flatMap((part) => issuesOf(part, context)));
  return (
    members.sort((a, b) => a.length - b.length)[0] ?? [
      dataIssue(
        {
          id: context.id,
          pointer: toPointer(context.path),
          value: valueAt(context.record, context.path),
        },
        refused(issue),
      ),
    ]
  );
}

const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    record,
  );
