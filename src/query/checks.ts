import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import {
  argumentError,
  type ErrorCode,
  invalidArgument,
  type LaosRelationsError,
  reading,
} from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import type { Kind } from "../model/kinds.ts";
import { didYouMean } from "../model/nearest.ts";
import { partyCodes } from "../records/partyCodes.ts";
import { schemaHasKind } from "../records/schemaHasKind.ts";
import type { Extents } from "../time/days.ts";

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
  if (prototype && Object.getPrototypeOf(prototype)) throw notReadable(value, parameter);
}

/** Makes the error for an argument that is not a plain object, or that throws when it is read. @internal */
export const notReadable = (value: unknown, parameter?: string) =>
  invalidArgument(value, "a plain object", parameter);

/**
 * The fields of an argument that must be a plain object. They are read once, because a getter or a
 * proxy may throw, or give another value the next time.
 *
 * @internal
 */
export const fieldsOf = <T>(value: T, parameter?: string): T =>
  reading(
    () => {
      requirePlainObject(value, parameter);
      return { ...value };
    },
    () => notReadable(value, parameter),
  );

/** The fields of criteria; throws unless they are without the fields that the helper sets itself. @internal */
export function fieldsWithout<T>(criteria: T, fields: readonly string[]): T {
  const given = fieldsOf(criteria);
  const rejected = fields.find((field) => field in (given as object));
  if (rejected) {
    const expected = `criteria without ${fields.join(" and ")}`;
    throw invalidArgument(rejected, expected, rejected);
  }
  return given;
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
  throw argumentError(code, value, expected, field);
}

/** A value, or all values of an array; `undefined` for the first hole of the array. @internal */
export const toArray = (value: unknown, field?: string): readonly unknown[] =>
  reading(
    () => (Array.isArray(value) ? elementsOf(value) : [value]),
    () => invalidArgument(value, "a list", field),
  );

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
  return toArray(value, "kind").map((name) => {
    const kind = assertOneOf(allowed, name, "kind");
    if (supportsKind(dataset, kind)) return kind;
    const expected = `a kind of schema ${dataset.meta.schemaVersion}`;
    throw argumentError("unsupported-schema", kind, expected, "kind");
  });
}

/** Returns the id of the party with a code; throws if no party has it. @internal */
export function requirePartyId(dataset: Dataset, code: unknown, field: string): string {
  const codes = partyCodes(dataset);
  const id = codes.get(code as string);
  if (id) return id;
  const expected = `a party code; searchRecords finds it by name${didYouMean(code, codes.keys())}`;
  throw argumentError("unknown-code", code, expected, field);
}

/** Returns the ids of the parties with some codes; throws unless the value is a list of known codes. @internal */
export function requirePartyIds(
  dataset: Dataset,
  codes: unknown,
  field: string,
): readonly string[] {
  const list = toArray(codes, field);
  if (list[0] === codes) {
    throw invalidArgument(codes, "a list of party codes", field);
  }
  return [
    ...new Set(list.map((code, index) => requirePartyId(dataset, code, `${field}[${index}]`))),
  ];
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
  const [first, second, ...others] = toArray(codes, field);
  const invalid = () => invalidArgument(codes, "two different party codes", field);
  if (first === codes || second === undefined || others.length > 0) throw invalid();
  const a = requirePartyId(dataset, first, `${field}[0]`);
  const b = requirePartyId(dataset, second, `${field}[1]`);
  if (a === b) throw invalid(); // Codes of an earlier release lead to the same party, too.
  return [a, b];
}

/** Reads a day or period with a given function; an error names the field. @internal */
export function readTime(read: (edtf: string) => Extents, value: unknown, field: string): Extents {
  try {
    return read(value as string);
  } catch (error) {
    const { code, expected } = error as LaosRelationsError;
    throw argumentError(code, value, expected, field);
  }
}
