import { createDataset } from "../dataset/createDataset.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { checkDataset } from "./checkDataset.ts";
import { issuesError } from "./issues/issuesError.ts";

/**
 * Makes a dataset from anybody's data, after validating all of it.
 *
 * Use {@link laos-relations!createDataset | createDataset} of the root entry for data that is known
 * to be valid.
 *
 * Every query of the package works on the result, whichever country it is about. The input is
 * copied once, and the copy is what is validated and kept: later changes of the input do not reach
 * the dataset. Only plain data is accepted, as for {@link validateDataset}.
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
  const { data, issues } = checkDataset(input);
  if (!data) throw issuesError("invalid-dataset", issues);
  return createDataset<IdsOf<Input>>(data);
}

/**
 * The ids of the records of some data: literal if its type has literal ids, else `string`.
 *
 * @internal
 */
export type IdsOf<Input> = [RecordIds<Input>] extends [never] ? string : RecordIds<Input>;

type RecordIds<Input> = {
  // `string` would be inferred from an empty list, and would absorb the ids of all other lists.
  [Name in keyof Input]: Input[Name] extends readonly never[]
    ? never
    : Input[Name] extends readonly { readonly id: infer Id extends string }[]
      ? Id
      : never;
}[keyof Input];
