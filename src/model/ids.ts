import type { Kind } from "./kinds.ts";

/**
 * The id of a record of one kind, or of any: `kind:slug`. A slug is lower-case letters, digits and
 * single hyphens, and holds no fact that may be corrected.
 *
 * @category Model
 * @since 0.1.0
 */
export type IdOf<K extends Kind = Kind> = K extends Kind ? `${K}:${string}` : never;

/**
 * The codes of the parties among some ids: a party's slug in capitals, `LAO` for `party:lao`. With
 * ids that are not literal, any string.
 *
 * @category Model
 * @since 0.1.0
 */
export type PartyCode<Id extends string = string> = string extends Id
  ? string
  : Id extends `party:${infer Slug}`
    ? Uppercase<Slug>
    : never;

/** The ids of one kind among some ids; any id of the kind where the ids are not literal. @internal */
export type IdIn<Id extends string, K extends Kind> = string extends Id
  ? IdOf<K>
  : Extract<Id, `${K}:${string}`>;

/**
 * The id by which a record refers to another, such as the `person` of a tenure: of a known kind, and
 * no literal. `never` for ids written out, which are checked against those of the dataset.
 *
 * @category Model
 * @since 0.1.0
 */
export type Reference<R extends string> = R extends `${Kind}:${infer Slug}`
  ? string extends Slug
    ? R
    : never
  : never;
