import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { type ErrorCode, LaosRelationsError } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import { partyCodes } from "../records/partyCodes.ts";
import { schemaHasKind } from "../records/schemaHasKind.ts";
import type { Extents } from "../time/days.ts";

/** The error for a field of the criteria. @internal */
export const fault = (code: ErrorCode, value: unknown, expected: string, field?: string) =>
  new LaosRelationsError(code, { value, expected, ...(field && { place: { field } }) });

/** The value, which has to be one of a closed vocabulary. @internal */
export function assertOneOf<T extends string>(
  vocabulary: readonly T[],
  value: unknown,
  field: string,
): T {
  if (!vocabulary.includes(value as T)) {
    throw fault("unknown-value", value, `one of ${vocabulary.join(", ")}`, field);
  }
  return value as T;
}

/** The kinds asked for, which have to be among some kinds; by default all of these. @internal */
export const kindsAmong = <K extends Kind>(kinds: readonly K[], asked: unknown): readonly K[] =>
  asked === undefined ? kinds : [asked].flat().map((kind) => assertOneOf(kinds, kind, "kind"));

/** Whether a dataset can hold records of a kind: its schema is not older than the kind. @internal */
export const hasKind = (dataset: Dataset, kind: Kind): boolean =>
  schemaHasKind(requireDataset(dataset).meta.schemaVersion, kind);

/** Refuses a kind that the dataset cannot hold. @internal */
export function requireKind(dataset: Dataset, kind: Kind): void {
  if (hasKind(dataset, kind)) return;
  const { schemaVersion } = dataset.meta;
  throw fault("unsupported-schema", kind, `a kind of schema ${schemaVersion}`, "kind");
}

/** The id of the party with a code. @internal */
export function partyOf(dataset: Dataset, code: unknown, name: string, index?: number): string {
  const id = partyCodes(dataset).get(code as string);
  if (id) return id;
  const field = index === undefined ? name : `${name}[${index}]`;
  const expected =
    "the code of a party of the dataset, its slug in capitals; searchRecords finds it by name";
  throw fault("unknown-code", code, expected, field);
}

/** The id of the party whose relations are asked about: the given one, or the focus of the dataset. @internal */
export const subjectOf = (dataset: Dataset, of: unknown): string =>
  of === undefined ? requireDataset(dataset).meta.focus : partyOf(dataset, of, "of");

/** The ids of two different parties. @internal */
export function pairOf(dataset: Dataset, codes: unknown, field: string): readonly [string, string] {
  if (!Array.isArray(codes) || codes.length !== 2 || codes[0] === codes[1]) {
    throw fault("invalid-criteria", codes, "the codes of two different parties", field);
  }
  return [partyOf(dataset, codes[0], field, 0), partyOf(dataset, codes[1], field, 1)];
}

/** Reads a day or period of the criteria; an error names its field. @internal */
export function readTime(read: (edtf: string) => Extents, value: unknown, field: string): Extents {
  try {
    return read(value as string);
  } catch (error) {
    const { code, expected } = error as LaosRelationsError;
    throw fault(code, value, expected, field);
  }
}

/** Rejects criteria with fields that the helper sets itself. @internal */
export function rejectFields(criteria: unknown, fields: readonly string[]): void {
  if (typeof criteria !== "object" || criteria === null) {
    throw fault("invalid-criteria", criteria, "an object of criteria, after the dataset");
  }
  const given = fields.find((field) => field in criteria);
  if (given) {
    throw fault("invalid-criteria", given, `criteria without ${fields.join(" and ")}`, given);
  }
}
