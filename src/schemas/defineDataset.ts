import { createDataset } from "../dataset/createDataset.ts";
import type { Dataset, DatasetData } from "../dataset/Dataset.ts";
import { LaosRelationsError } from "../errors.ts";
import { validateDataset } from "./validateDataset.ts";

/**
 * Makes a dataset from anybody's data, after validating all of it.
 *
 * Use {@link laos-relations!createDataset | createDataset} of the root entry for data that is known
 * to be valid.
 *
 * Every query of the package works on the result, whichever country it is about. The input is
 * copied, so it stays as it was.
 *
 * @param input - the data: `meta`, the fifteen collections and `redirects`
 * @returns the dataset, frozen; its ids are literal types where the input's type has them
 * @throws `invalid-dataset` when there is any fault; `issues` lists every one
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { defineDataset } from "laos-relations/schemas";
 *
 * defineDataset(dataset).ids.length === dataset.ids.length; // => true
 * defineDataset({ ...dataset, parties: [] }); // throws invalid-dataset
 * ```
 *
 * @category Validate
 * @since 0.1.0
 */
export function defineDataset<const Input>(input: Input): Dataset<IdsOf<Input>> {
  const issues = validateDataset(input);
  if (issues[0]) {
    const [{ id, pointer, value, expected }] = [issues[0]];
    throw new LaosRelationsError("invalid-dataset", {
      value,
      expected: `${expected}${issues.length > 1 ? ` (the first of ${issues.length} faults; issues has all)` : ""}`,
      place: { id, pointer },
      issues,
    });
  }
  return createDataset<IdsOf<Input>>(JSON.parse(JSON.stringify(input)) as DatasetData);
}

/**
 * The ids of the records of some data, literal where its type has them so, any where it has none.
 *
 * @internal
 */
export type IdsOf<Input> = [RecordIds<Input>] extends [never] ? string : RecordIds<Input>;

type RecordIds<Input> = {
  // From an empty list any text would be inferred, and that would swallow the ids of all others.
  [Name in keyof Input]: Input[Name] extends readonly never[]
    ? never
    : Input[Name] extends readonly { readonly id: infer Id extends string }[]
      ? Id
      : never;
}[keyof Input];
