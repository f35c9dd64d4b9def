import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import type { Citation } from "../model/Citation.ts";
import { HALF_A_PAIR } from "../model/halfAPair.ts";
import type { IdIn, IdOf } from "../model/ids.ts";
import { fieldsOf } from "../query/checks.ts";
import { citationsOf, type PlacedCitation } from "../records/citationsOf.ts";
import { normalizeParagraphs } from "./normalizeParagraphs.ts";
import { passageHash } from "./passageHash.ts";
import { requireSource } from "./requireSource.ts";

/**
 * The result of checking a citation against the text of its source.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export type CitationResult = "verified" | "changed" | "text-not-given";

/**
 * A citation with the result of its check.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface CitationCheck extends PlacedCitation {
  /** The id of the record that has the citation. */
  readonly id: IdOf;
  /**
   * - `verified`: the text has the cited passage, letter for letter.
   * - `changed`: the text has other letters there, or ends before.
   * - `text-not-given`: the caller did not pass the text, or the citation is a locator or a row without a hash.
   */
  readonly result: CitationResult;
}

/**
 * Checks all citations of a dataset against the texts of its sources, for users who have the texts.
 *
 * Use {@link verifyEvidence} for a single record or field.
 *
 * A passage must be where the citation says. If the text has it elsewhere, the result is `changed`.
 * White space and Unicode normalisation make no difference. Row 1 of a table is the second line that
 * is not blank, because the first is the header.
 *
 * @param dataset - the dataset
 * @param texts - an object with the text of each source that you have, by the id of the source
 * @returns a check for each citation, by record id, then in the order of the record; frozen
 * @throws `unknown-id` for a text whose id is not a source of the dataset; `invalid-criteria` if
 *   `texts` is not a plain object, or a text is not a string
 *
 * @example Without texts, no citation is verified or changed
 * ```ts
 * import { dataset, verifyCitations } from "laos-relations";
 *
 * new Set(verifyCitations(dataset, {}).map(({ result }) => result)); // => new Set(["text-not-given"])
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function verifyCitations<Id extends string>(
  dataset: Dataset<Id>,
  texts: Readonly<Partial<Record<NoInfer<IdIn<Id, "source">>, string>>>,
): readonly CitationCheck[] {
  const check = citationChecker(dataset, texts);
  return Object.freeze(
    allRecords(dataset).flatMap((record) =>
      citationsOf(record).map(({ citation, pointer }) =>
        Object.freeze({ id: record.id, pointer, citation, result: check(citation) }),
      ),
    ),
  );
}

/** Returns a function that checks a citation against some texts. @internal */
export function citationChecker(
  dataset: Dataset,
  texts: Readonly<Record<string, string | undefined>>,
): (citation: Citation) => CitationResult {
  requireDataset(dataset);
  const paragraphsById = new Map<string, readonly string[]>();
  for (const [id, text] of Object.entries(fieldsOf(texts, "texts"))) {
    const source = requireSource(dataset, id);
    if (text !== undefined) paragraphsById.set(source.id, normalizeParagraphs(text));
  }
  return (citation) => {
    const paragraphs = paragraphsById.get(citation.source);
    if (!paragraphs || "locator" in citation) return "text-not-given";
    if ("row" in citation) {
      if (citation.sha256 === undefined) return "text-not-given";
      // The header is paragraph 1, so row 1 is at index 1.
      const line = paragraphs[citation.row];
      return line !== undefined && passageHash(line) === citation.sha256 ? "verified" : "changed";
    }
    const { paragraph, start, end, sha256 } = citation;
    const passage = paragraphs[paragraph - 1]?.slice(start, end);
    // An offset between the halves of a surrogate pair would cut a character. The hashes of such
    // passages are alike, because UTF-8 cannot hold the halves.
    const isIntact =
      passage?.length === end - start &&
      !HALF_A_PAIR.test(passage) &&
      passageHash(passage) === sha256;
    return isIntact ? "verified" : "changed";
  };
}
