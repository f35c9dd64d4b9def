import type { Kind } from "./kinds.ts";

/**
 * The id of a record of a kind, or of any kind: `kind:slug`. A slug consists of lower-case letters,
 * digits and single hyphens. It contains nothing that may be corrected later, such as a date.
 *
 * @category Model
 * @since 0.1.0
 */
export type IdOf<K extends Kind = Kind> = K extends Kind ? `${K}:${string}` : never;

/**
 * The codes of the parties among some ids. The code of a party is its slug in capitals: `LAO` for
 * `party:lao`. If the ids are not literal types, any string is a code.
 *
 * @category Model
 * @since 0.1.0
 */
export type PartyCode<Id extends string = string> = string extends Id
  ? string
  : Id extends `party:${infer Slug}`
    ? Uppercase<Slug>
    : never;

/** The ids of a kind among some ids. If the ids are not literal types, any id of the kind. @internal */
export type IdIn<Id extends string, K extends Kind> = string extends Id
  ? IdOf<K>
  : Extract<Id, `${K}:${string}`>;

/**
 * The type of a reference in a record, such as `person` of a tenure: an id with a known kind and any
 * slug. It is `never` for a literal id, because queries check literal ids against the dataset.
 *
 * @category Model
 * @since 0.1.0
 */
export type Reference<R extends string> = R extends `${Kind}:${infer Slug}`
  ? string extends Slug
    ? R
    : never
  : never;

/**
 * What a query accepts for an id that is not one of a dataset: a reference as it is, and for a literal id
 * the ids that it was probably meant to be: those of the same kind that begin with the same three
 * letters, or else all of the kind, or else all. So the compiler's error names them.
 *
 * @category Model
 * @since 0.2.0
 */
export type ReferenceOrNear<R extends string, Id extends string> = [Reference<R>] extends [never]
  ? NearIds<R, Id>
  : Reference<R>;

type NearIds<
  R extends string,
  Id extends string,
> = R extends `${infer K}:${infer A}${infer B}${infer C}${string}`
  ? OrElse<Extract<Id, `${K}:${A}${B}${C}${string}`>, OrElse<Extract<Id, `${K}:${string}`>, Id>>
  : Id;

type OrElse<T, Other> = [T] extends [never] ? Other : T;
