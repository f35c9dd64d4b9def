import type { Dataset } from "../dataset/Dataset.ts";
import { partyCodes } from "../dataset/involvement.ts";
import { aDataset } from "../dataset/perDataset.ts";
import { type ErrorCode, LaosRelationsError } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import type { Extents } from "../time/days.ts";

/** The error for a field of the criteria. @internal */
export const fault = (code: ErrorCode, value: unknown, expected: string, field?: string) =>
  new LaosRelationsError(code, { value, expected, ...(field && { place: { field } }) });

/** A value of a closed vocabulary. @internal */
export function known<T extends string>(
  vocabulary: readonly T[],
  value: unknown,
  field: string,
): T {
  if (!vocabulary.includes(value as T)) {
    throw fault("unknown-value", value, `one of ${vocabulary.join(", ")}`, field);
  }
  return value as T;
}

/** The kinds asked for among those that will do; all of them where none is asked for. @internal */
export const kindsAmong = <K extends Kind>(kinds: readonly K[], asked: unknown): readonly K[] =>
  asked === undefined ? kinds : [asked].flat().map((kind) => known(kinds, kind, "kind"));

/** The id of the party with a code. @internal */
export function partyOf(dataset: Dataset, code: unknown, name: string, at?: number): string {
  const id = partyCodes(dataset).get(code as string);
  if (id) return id;
  const field = at === undefined ? name : `${name}[${at}]`;
  const expected =
    "the code of a party of the dataset, its slug in capitals; searchRecords finds it by name";
  throw fault("unknown-code", code, expected, field);
}

/** The id of the party whose dealings are asked about: of the code given, or whom the dataset is about. @internal */
export const subjectOf = (dataset: Dataset, of: unknown): string =>
  of === undefined ? aDataset(dataset).meta.focus : partyOf(dataset, of, "of");

/** The ids of two different parties. @internal */
export function pairOf(dataset: Dataset, codes: unknown, field: string): readonly [string, string] {
  if (!Array.isArray(codes) || codes.length !== 2 || codes[0] === codes[1]) {
    throw fault("invalid-criteria", codes, "the codes of two different parties", field);
  }
  return [partyOf(dataset, codes[0], field, 0), partyOf(dataset, codes[1], field, 1)];
}

/** A day or period of the criteria; what is wrong with it is said of its field. @internal */
export function askedTime(read: (edtf: string) => Extents, value: unknown, field: string): Extents {
  try {
    return read(value as string);
  } catch (error) {
    const { code, expected } = error as LaosRelationsError;
    throw fault(code, value, expected, field);
  }
}

/** Refuses criteria that say again, or otherwise, what a helper itself asks for. @internal */
export function leaveOut(criteria: unknown, fields: readonly string[]): void {
  if (typeof criteria !== "object" || criteria === null) {
    throw fault("invalid-criteria", criteria, "an object of criteria, after the dataset");
  }
  const given = fields.find((field) => field in criteria);
  if (given) {
    throw fault("invalid-criteria", given, `criteria without ${fields.join(" and ")}`, given);
  }
}
