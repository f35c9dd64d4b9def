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
