import type { IdOf } from "./ids.ts";

/**
 * A citation of a passage in a source whose text the maintainers have. It points to the narrowest
 * passage that supports the statement. The package does not contain the text, but anyone who has it
 * can verify the passage with {@link verifyCitations}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PassageCitation {
  /** The source that contains the passage. */
  readonly source: IdOf<"source">;
  /** The number of the paragraph, from 1. Every line of the text that is not blank is a paragraph. */
  readonly paragraph: number;
  /**
   * The offset of the first UTF-16 code unit of the passage, from 0, in the normalised paragraph:
   * Unicode NFC, white space collapsed, trimmed.
   */
  readonly start: number;
  /** The offset after the last code unit of the passage, as for `slice(start, end)`. */
  readonly end: number;
  /** The first 16 hexadecimal digits of the SHA-256 of the passage in UTF-8. */
  readonly sha256: string;
  /** JSON Pointers (RFC 6901) of the fields that the passage supports. Absent: it supports the whole record. */
  readonly supports?: readonly string[];
}

/**
 * A citation of a source whose text the maintainers do not have, such as a web page.
 *
 * @category Model
 * @since 0.1.0
 */
export interface LocatorCitation {
  /** The source that the locator points into. */
  readonly source: IdOf<"source">;
  /** A section, page or fragment of the source, named as the source names it. */
  readonly locator: string;
  /** The day on which the maintainers read it, as `YYYY-MM-DD`. */
  readonly accessed: string;
  /** JSON Pointers (RFC 6901) of the fields that the source supports there. Absent: it supports the whole record. */
  readonly supports?: readonly string[];
}

/**
 * The link from a record to a source. `"paragraph" in citation` distinguishes the two forms.
 *
 * @category Model
 * @since 0.1.0
 */
export type Citation = PassageCitation | LocatorCitation;

/**
 * A list of at least one citation. The first citation also gives a time to some records: if an
 * assessment or commitment has no time of its own, it has the time of the first cited source.
 *
 * @category Model
 * @since 0.1.0
 */
export type Citations = readonly [Citation, ...Citation[]];
