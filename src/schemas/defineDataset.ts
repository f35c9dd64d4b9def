import { createDataset } from "../dataset/createDataset.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Collection } from "../model/kinds.ts";
import { hashDataset } from "../releases/hashDataset.ts";
import { checkDataset } from "./checkDataset.ts";
import type { CheckedInput } from "./input/CheckedInput.ts";
import type { DatasetInput } from "./input/DatasetInput.ts";
import { issuesError } from "./issues/issuesError.ts";

/**
 * Makes a dataset from anybody's data, after completing and validating all of it.
 *
 * Use {@link laos-relations!createDataset | createDataset} of the root entry for data that is known
 * to be valid and complete.
 *
 * Every query of the package works on the result, whichever country it is about. The input is
 * copied once, and the copy is completed, validated and kept: later changes of the input do not
 * reach the dataset. Only plain data is accepted, as for {@link validateDataset}.
 *
 * {@link DatasetInput} says which fields may be absent. The compiler names a field that is missing,
 * misspelt or of the wrong type. It does not check a value whose type is `unknown`, or a text whose
 * type is only `string`; validation checks all of them. `meta.sha256` is computed if it is absent.
 * If you give it, it is kept and not compared with the content; {@link laos-relations!hashDataset |
 * hashDataset} computes it.
 *
 * @param input - the data: `meta`, and the collections and redirects that there are
 * @returns the dataset, frozen. Its ids are literal types if the input's type has all of them as
 * literals; otherwise they are `string`
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
export function defineDataset<const Input>(
  input: CheckedInput<Input, DatasetInput>,
): Dataset<IdsOf<Input>> {
  const { data, issues } = checkDataset(input);
  if (!data) throw issuesError("invalid-dataset", issues);
  const { sha256 } = data.meta;
  const withHash = (hash: string) =>
    createDataset<IdsOf<Input>>({ ...data, meta: { ...data.meta, sha256: hash } });
  const dataset = withHash(sha256 ?? "");
  return sha256 === undefined ? withHash(hashDataset(dataset)) : dataset;
}

/**
 * The ids of the records of some data: literal if its type has all ids as literals, else `string`.
 *
 * @internal
 */
export type IdsOf<Input> = [RecordIds<Input>] extends [never] ? string : RecordIds<Input>;

type RecordIds<Input> = {
  [Name in Extract<keyof Input, Collection>]-?: IdsOfList<NonNullable<Input[Name]>>;
}[Extract<keyof Input, Collection>];

/** A collection of `unknown` may have any ids. */
type IdsOfList<List> = unknown extends List
  ? string
  : List extends readonly never[]
    ? never // `string` would be inferred, and would absorb the ids of all other lists.
    : List extends readonly (infer Element)[]
      ? IdsOfElement<Element>
      : never;

type IdsOfElement<Element> = unknown extends Element
  ? string
  : Element extends { readonly id: infer Id extends string }
    ? LiteralOrString<Id>
    : never;

/**
 * A literal id as it is; `string` for `string` and for templates such as `party:${string}`. Only a
 * literal is a required key of an object.
 */
type LiteralOrString<Id extends string> = Id extends unknown
  ? Record<never, unknown> extends Readonly<Record<Id, unknown>>
    ? string
    : Id
  : never;
