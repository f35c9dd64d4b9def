import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { type ErrorCode, LaosRelationsError } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import { SINCE } from "../records/kinds.ts";
import { partyCodes } from "../records/partyCodes.ts";
import type { Bounds } from "../time/boundsOf.ts";

/** Makes the error for a wrong argument, or for a wrong field of the criteria. @internal */
export const criteriaError = (code: ErrorCode, value: unknown, expected: string, field?: string) =>
  new LaosRelationsError(code, { value, expected, ...(field && { place: { field } }) });

/**
 * Throws unless an argument is a plain object. A `Map`, an array or a class instance has no
 * enumerable fields of the expected names, so a query would treat it as empty criteria.
 *
 * @internal
 */
export function requirePlainObject(value: unknown, parameter?: string): asserts value is object {
  const isObject = typeof value === "object" && value !== null;
  const prototype = isObject && Object.getPrototypeOf(value);
  // Not compared with `Object.prototype`: an object of another realm has another one.
  if (!isObject || (prototype && Object.getPrototypeOf(prototype))) {
    const expected = `a plain object of ${parameter ?? "criteria"}`;
    throw criteriaError("invalid-criteria", value, expected, parameter);
  }
}

/** Throws unless an argument is an array of objects without holes. @internal */
export function requireObjects(values: unknown, expected: string, parameter: string): void {
  if (!Array.isArray(values) || [...values].some((value) => typeof value !== "object" || !value)) {
    throw criteriaError("invalid-criteria", values, expected, parameter);
  }
}

/** Throws unless criteria are a plain object without the fields that the helper sets itself. @internal */
export function rejectFields(criteria: unknown, fields: readonly string[]): void {
  requirePlainObject(criteria);
  const rejected = fields.find((field) => field in criteria);
  if (rejected) {
    const expected = `criteria without ${fields.join(" and ")}`;
    throw criteriaError("invalid-criteria", rejected, expected, rejected);
  }
}

/** Returns a value that is in a closed vocabulary; throws for any other value. @internal */
export function assertOneOf<T extends string>(
  vocabulary: readonly T[],
  value: unknown,
  field: string,
): T {
  if (!vocabulary.includes(value as T)) {
    throw criteriaError("unknown-value", value, `one of ${vocabulary.join(", ")}`, field);
  }
  return value as T;
}

/** A value, or all values of an array; `undefined` for each hole of the array. @internal */
export const toArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? [...value] : [value];

/** The kinds that criteria name, each of them allowed; by default all allowed kinds. @internal */
export const readKinds = <K extends Kind>(
  allowed: readonly K[],
  kind: unknown = allowed,
): readonly K[] => toArray(kind).map((value) => assertOneOf(allowed, value, "kind"));

/** Whether a dataset can have records of a kind: its schema is not older than the kind. @internal */
export const supportsKind = (dataset: Dataset, kind: Kind): boolean =>
  !isOlder(requireDataset(dataset).meta.schemaVersion, SINCE[kind] ?? "");

/** Throws if the schema of a dataset is older than a kind. @internal */
export function requireSupportedKind(dataset: Dataset, kind: Kind): void {
  if (supportsKind(dataset, kind)) return;
  const { schemaVersion } = dataset.meta;
  throw criteriaError("unsupported-schema", kind, `a kind of schema ${schemaVersion}`, "kind");
}

/** Whether a version is earlier than another version. Compares number by number: 0.9 before 0.10. */
const isOlder = (version: string, other: string): boolean =>
  version.localeCompare(other, "en", { numeric: true }) < 0;

/** Returns the id of the party with a code; throws if no party has it. @internal */
export function requirePartyId(dataset: Dataset, code: unknown, field: string): string {
  const id = partyCodes(dataset).get(code as string);
  if (id) return id;
  const expected = "the code of a party of the dataset; searchRecords finds parties by name";
  throw criteriaError("unknown-code", code, expected, field);
}

/** Returns the id of the party in the field `of`; by default the party that the dataset is about. @internal */
export const requireSubjectId = (dataset: Dataset, of: unknown): string =>
  of === undefined ? requireDataset(dataset).meta.focus : requirePartyId(dataset, of, "of");

/** Returns the ids of two parties; throws unless their codes are known and differ. @internal */
export function requirePair(
  dataset: Dataset,
  codes: unknown,
  field: string,
): readonly [string, string] {
  if (!Array.isArray(codes) || codes.length !== 2 || codes[0] === codes[1]) {
    throw criteriaError("invalid-criteria", codes, "the codes of two different parties", field);
  }
  return [
    requirePartyId(dataset, codes[0], `${field}[0]`),
    requirePartyId(dataset, codes[1], `${field}[1]`),
  ];
}

/** Reads a day or period with a given function; an error names the field. @internal */
export function readTime(read: (edtf: string) => Bounds, value: unknown, field: string): Bounds {
  try {
    return read(value as string);
  } catch (error) {
    const { code, expected } = error as LaosRelationsError;
    throw criteriaError(code, value, expected, field);
  }
}
