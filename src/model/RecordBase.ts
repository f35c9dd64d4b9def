import type { Citations } from "./Citation.ts";
import type { Kind } from "./kinds.ts";

/**
 * How an alias stands to the thing it names.
 *
 * - `official`: its formal name.
 * - `variant`: another spelling or wording in good use.
 * - `abbreviation`: a short form.
 * - `as-printed`: what a source printed, right or not, so that people can search for it.
 *
 * @category Model
 * @since 0.1.0
 */
export const ALIAS_TYPES = ["official", "variant", "abbreviation", "as-printed"] as const;

/** One of {@link ALIAS_TYPES}. @category Model @since 0.1.0 */
export type AliasType = (typeof ALIAS_TYPES)[number];

/**
 * Another name for what a record describes.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Alias {
  /** The name: a term, never a sentence. */
  readonly text: string;
  /** The language it is written in, as a BCP 47 tag. */
  readonly language: string;
  /** How it stands to the thing. */
  readonly type: AliasType;
}

/**
 * Whether a source makes the record's statement in so many words (`stated`), or the maintainers
 * read it from what the source says (`inferred`; the `note` says how).
 *
 * @category Model
 * @since 0.1.0
 */
export const CERTAINTIES = ["stated", "inferred"] as const;

/** One of {@link CERTAINTIES}. @category Model @since 0.1.0 */
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Something that one would expect in a record and that the sources do not give.
 *
 * @category Model
 * @since 0.1.0
 */
export interface MissingField {
  /** JSON Pointer (RFC 6901) of the absent field. */
  readonly pointer: string;
  /** What the sources leave unsaid. */
  readonly reason: string;
}

/**
 * What every record has.
 *
 * @category Model
 * @since 0.1.0
 */
export interface RecordBase<K extends Kind = Kind> {
  /** `kind:slug`, unique in the dataset and stable across releases. */
  readonly id: `${K}:${string}`;
  /** The kind; tells the members of {@link AnyRecord} apart. */
  readonly kind: K;
  /** A short name, in the maintainers' words. */
  readonly label: string;
  /** What is stated, in the maintainers' words. Absent: the label says it all. */
  readonly summary?: string;
  /** Other names; empty where there are none. */
  readonly aliases: readonly Alias[];
  /** The passages that the record rests on, at least one. */
  readonly citations: Citations;
  /** Whether the statement is the source's own. */
  readonly certainty: Certainty;
  /** What a careful reader should know besides. Absent: nothing. */
  readonly note?: string;
  /** Fields that one would expect and that no source gives. Absent: none worth saying. */
  readonly missing?: readonly MissingField[];
}
