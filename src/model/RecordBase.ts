import type { Citations } from "./Citation.ts";
import { freezeList } from "./freezeList.ts";
import type { Kind } from "./kinds.ts";

/**
 * The types of alias.
 *
 * - `official`: the formal name.
 * - `variant`: another usual spelling or wording.
 * - `abbreviation`: a short form.
 * - `as-printed`: the wording of a source, correct or not, so that people can search for it.
 * - `former`: an earlier name.
 * - `transliteration`: the name in another script, by a rule of transliteration.
 * - `other`: another type, named in `typeTerm`.
 *
 * @category Model
 * @since 0.1.0
 */
export const ALIAS_TYPES = /* @__PURE__ */ freezeList([
  "official",
  "variant",
  "abbreviation",
  "as-printed",
  "former",
  "transliteration",
  "other",
]);

/** A value of {@link ALIAS_TYPES}. @category Model @since 0.1.0 */
export type AliasType = (typeof ALIAS_TYPES)[number];

/**
 * Another name of the thing that a record describes.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Alias {
  /** The name: a term of at most six words, never a sentence. */
  readonly text: string;
  /** The language of the name, as a BCP 47 tag. */
  readonly language: string;
  /** The type of alias. */
  readonly type: AliasType;
  /** The type in the maintainers' words, as a term. Required if `type` is `other`. Absent: `type` says enough. */
  readonly typeTerm?: string;
}

/**
 * The certainties of a record.
 *
 * - `stated`: a source states the record.
 * - `inferred`: the maintainers concluded it from what a source states, and `note` says how.
 *
 * @category Model
 * @since 0.1.0
 */
export const CERTAINTIES = /* @__PURE__ */ freezeList(["stated", "inferred"]);

/** A value of {@link CERTAINTIES}. @category Model @since 0.1.0 */
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * A field that a reader would expect in a record but that no source gives.
 *
 * @category Model
 * @since 0.1.0
 */
export interface MissingField {
  /** The JSON Pointer (RFC 6901) of the absent field. */
  readonly pointer: string;
  /** What the sources do not say, in the maintainers' words. */
  readonly reason: string;
}

/**
 * The fields that every record has.
 *
 * @category Model
 * @since 0.1.0
 */
export interface RecordBase<K extends Kind = Kind> {
  /** The unique name of the record, `kind:slug`. It stays the same in later releases, or has a redirect there. */
  readonly id: `${K}:${string}`;
  /** The kind of the record. A switch over it narrows {@link AnyRecord} to one interface. */
  readonly kind: K;
  /** A short name, in the maintainers' words. */
  readonly label: string;
  /** The statement of the record, in the maintainers' words. Absent: the label says everything. */
  readonly summary?: string;
  /** Other names of the thing that the record describes. Empty: none. */
  readonly aliases: readonly Alias[];
  /** The citations that support the record, at least one. */
  readonly citations: Citations;
  /** Whether a source states the record, or the maintainers inferred it. */
  readonly certainty: Certainty;
  /** A remark of the maintainers for careful readers. Absent: none. */
  readonly note?: string;
  /** Fields that a reader would expect but that no source gives. Absent: none worth mentioning. */
  readonly missing?: readonly MissingField[];
}
