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
 * A citation of a row of a table, such as a line of a CSV file.
 *
 * @category Model
 * @since 0.2.0
 */
export interface RowCitation {
  /** The source that is the table. */
  readonly source: IdOf<"source">;
  /** The number of the row, from 1. The header is not counted. */
  readonly row: number;
  /**
   * The first 16 hexadecimal digits of the SHA-256 of the line in UTF-8, normalised as a paragraph.
   * Absent: the row cannot be verified.
   */
  readonly sha256?: string;
  /** The day on which the maintainers read it, as `YYYY-MM-DD`. Absent: the version of the source identifies the table. */
  readonly accessed?: string;
  /** JSON Pointers (RFC 6901) of the fields that the row supports. Absent: it supports the whole record. */
  readonly supports?: readonly string[];
}

/**
 * The link from a record to a source. `"paragraph" in citation`, `"locator" in citation` and
 * `"row" in citation` distinguish the three forms.
 *
 * @category Model
 * @since 0.1.0
 */
export type Citation = PassageCitation | LocatorCitation | RowCitation;

/**
 * A list of at least one citation. The first citation also gives a time to some records: if an
 * assessment or commitment has no time of its own, it has the time of the first cited source.
 *
 * @category Model
 * @since 0.1.0
 */
export type Citations = readonly [Citation, ...Citation[]];
