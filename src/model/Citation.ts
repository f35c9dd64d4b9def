import type { IdOf } from "./ids.ts";

/**
 * A passage of a source whose text the maintainers hold: the narrowest one that carries the
 * statement. The text itself is not in the package; a holder of it can verify the passage with
 * {@link verifyCitations}.
 *
 * @category Model
 * @since 0.1.0
 */
export interface PassageCitation {
  /** The source cited. */
  readonly source: IdOf<"source">;
  /** The paragraph: the 1-based count of the source's lines that are not blank. */
  readonly paragraph: number;
  /** First UTF-16 code unit of the passage in the normalised paragraph (NFC, white space collapsed, trimmed), from 0. */
  readonly start: number;
  /** The code unit after the last one of the passage. */
  readonly end: number;
  /** The first 16 hexadecimal digits of the SHA-256 of the passage in UTF-8. */
  readonly sha256: string;
  /** JSON Pointers (RFC 6901) of the fields that the passage carries. Absent: the record as a whole. */
  readonly supports?: readonly string[];
}

/**
 * A place in a source whose text nobody here holds, such as a page of the web.
 *
 * @category Model
 * @since 0.1.0
 */
export interface LocatorCitation {
  /** The source cited. */
  readonly source: IdOf<"source">;
  /** Where in the source, in the source's own terms: a section, a page, a fragment. */
  readonly locator: string;
  /** The day on which it was read, as `YYYY-MM-DD`. */
  readonly accessed: string;
  /** JSON Pointers (RFC 6901) of the fields that the place carries. Absent: the record as a whole. */
  readonly supports?: readonly string[];
}

/**
 * Where a statement comes from. Told apart by `paragraph` or `locator`.
 *
 * @category Model
 * @since 0.1.0
 */
export type Citation = PassageCitation | LocatorCitation;

/** One citation or more, in the order in which they carry the record. @category Model @since 0.1.0 */
export type Citations = readonly [Citation, ...Citation[]];
