import type { DataIssue } from "../errors.ts";
import { checkDataset } from "./checkDataset.ts";

/**
 * The errors of a dataset, and in `warnings` what may be wrong with it. `warnings` is not
 * enumerable: the list of a valid dataset equals an empty list.
 *
 * @category Validate
 * @since 0.2.0
 */
export type ValidationIssues = readonly DataIssue[] & {
  /** Issues that do not make the dataset invalid, in the same order as the errors. */
  readonly warnings: readonly DataIssue[];
};

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
 * The list has the errors: the data cannot be right. Its property `warnings` lists issues that only
 * may be wrong, such as two dates that contradict each other although one of them is marked
 * uncertain. {@link defineDataset} throws for errors only.
 *
 * It does not throw, whatever the input is. Only plain data is accepted, as JSON can hold it: what
 * is checked is then exactly what {@link defineDataset} keeps. A field that is `undefined` counts as
 * absent. A dataset itself may have getters for its collections, as those of this package do.
 *
 * @param input - anything; a dataset as plain data is expected
 * @returns the errors, by collection and record: first those of single records, then those among
 * them; empty where there are none; its property `warnings` lists the warnings in the same order
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { validateDataset } from "laos-relations/schemas";
 *
 * validateDataset(dataset); // => []
 * validateDataset(dataset).warnings; // => []
 * validateDataset({ ...dataset, missions: [{ id: "mission:x" }] })[0]?.code; // => "missing-key"
 * ```
 *
 * @category Validate
 * @since 0.1.0
 */
export function validateDataset(input: unknown): ValidationIssues {
  const { issues, warnings } = checkDataset(input);
  // A list that is not frozen yet takes the property.
  const list = Object.defineProperty([...issues], "warnings", { value: warnings });
  return Object.freeze(list) as ValidationIssues;
}
