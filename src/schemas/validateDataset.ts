import type { DataIssue } from "../errors.ts";
import { checkDataset } from "./checkDataset.ts";

/**
 * Names every fault of a dataset, not only the first.
 *
 * Use {@link defineDataset} to get a dataset or an error.
 *
 * First each record is checked against its schema. Then the records are checked against each
 * other: references lead to records of the right kind, ids and codes are unique, passages lie in
 * their source, and fields that must agree do. A record that does not fit its schema is left out of
 * the second step, but references to it count, so that one fault is reported once.
 *
 * It does not throw, whatever the input is. Only plain data is accepted, as JSON can hold it: what
 * is checked is then exactly what {@link defineDataset} keeps. A field that is `undefined` counts as
 * absent. A dataset itself may have getters for its collections, as those of this package do.
 *
 * @param input - anything; a dataset as plain data is expected
 * @returns the faults, by collection and record: first those of single records, then those among
 * them; empty where there are none
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { validateDataset } from "laos-relations/schemas";
 *
 * validateDataset(dataset); // => []
 * validateDataset({ ...dataset, missions: [{ id: "mission:x" }] })[0]?.code; // => "missing-key"
 * ```
 *
 * @category Validate
 * @since 0.1.0
 */
export function validateDataset(input: unknown): readonly DataIssue[] {
  return checkDataset(input).issues;
}
