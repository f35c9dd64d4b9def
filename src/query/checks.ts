import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { type ErrorCode, LaosRelationsError } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import { didYouMean } from "../model/nearest.ts";
import { partyCodes } from "../records/partyCodes.ts";
import { schemaHasKind } from "../records/schemaHasKind.ts";
import type { Extents } from "../time/days.ts";

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
  // The prototype of a plain object has no prototype, in any realm. The prototype of a class
  // instance, an array or a primitive has a prototype.
  const prototype = Object.getPrototypeOf(value ?? 0);
  if (prototype && Object.getPrototypeOf(prototype)) {
    throw criteriaError("invalid-criteria", value, "a plain object", parameter);
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
  code: ErrorCode = "unknown-value",
): T {
  if (vocabulary.includes(value as T)) return value as T;
  const expected = `one of ${vocabulary.join(", ")}${didYouMean(value, vocabulary)}`;
  throw criteriaError(code, value, expected, field);
}

/** A value, or all values of an array; `undefined` for each hole of the array. @internal */
export const toArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? [...value] : [value];

/** Whether a dataset can have records of a kind: its schema is not older than the kind. @internal */
export const supportsKind = (dataset: Dataset, kind: Kind): boolean =>
  schemaHasKind(requireDataset(dataset).meta.schemaVersion, kind);

/**
 * Returns the kinds that criteria name; throws for a kind that is not allowed, or that is newer than
 * the schema of the dataset. By default returns all allowed kinds.
 *
 * @internal
 */
export function readKinds<K extends Kind>(
  dataset: Dataset,
  allowed: readonly K[],
  value: unknown,
): readonly K[] {
  if (value === undefined) return allowed;
  return toArray(value).map((name) => {
    const kind = assertOneOf(allowed, name, "kind");
    if (supportsKind(dataset, kind)) return kind;
    const expected = `a kind of schema ${dataset.meta.schemaVersion}`;
    throw criteriaError("unsupported-schema", kind, expected, "kind");
  });
}

/** Returns the id of the party with a code; throws if no party has it. @internal */
export function requirePartyId(dataset: Dataset, code: unknown, field: string): string {
  const codes = partyCodes(dataset);
  const id = codes.get(code as string);
  if (id) return id;
  const expected = `a party code; searchRecords finds it by name${didYouMean(code, codes.keys())}`;
  throw criteriaError("unknown-code", code, expected, field);
}

/** Returns the ids of the parties with some codes; throws unless the value is a list of known codes. @internal */
export function requirePartyIds(
  dataset: Dataset,
  codes: unknown,
  field: string,
): readonly string[] {
  if (!Array.isArray(codes)) {
    throw criteriaError("invalid-criteria", codes, "a list of party codes", field);
  }
  return [...codes].map((code, index) => requirePartyId(dataset, code, `${field}[${index}]`));
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
    throw criteriaError("invalid-criteria", codes, "two different party codes", field);
  }
  return [
    requirePartyId(dataset, codes[0], `${field}[0]`),
    requirePartyId(dataset, codes[1], `${field}[1]`),
  ];
}

/** Reads a day or period with a given function; an error names the field. @internal */
export function readTime(read: (edtf: string) => Extents, value: unknown, field: string): Extents {
  try {
    return read(value as string);
  } catch (error) {
    const { code, expected } = error as LaosRelationsError;
    throw criteriaError(code, value, expected, field);
  }
}
