import { allRecords } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Citation } from "../model/Citation.ts";
import type { IdIn, IdOf } from "../model/ids.ts";
import { citationsOf, type PlacedCitation } from "../records/citationsOf.ts";
import { normalizeParagraphs } from "./normalizeParagraphs.ts";
import { passageHash } from "./passageHash.ts";
import { sourceOf } from "./sourceOf.ts";

/**
 * What came of checking a citation against the text of its source.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export type CitationResult = "verified" | "changed" | "text-not-given";

/**
 * A citation, checked.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface CitationCheck extends PlacedCitation {
  /** The id of the record that cites. */
  readonly id: IdOf;
  /**
   * `verified`: the passage is letter for letter the one cited. `changed`: it is not, or is no
   * longer there. `text-not-given`: no text of the source was passed, or it is cited by a locator.
   */
  readonly result: CitationResult;
}

/**
 * Checks every citation of a dataset against the texts of its sources, for those who hold them.
 *
 * Use {@link verifyEvidence} for one record or field.
 *
 * A passage that is not where the citation says is `changed`, even if it stands elsewhere in the
 * text: nothing is looked for by guess. White space and Unicode normalisation make no difference.
 *
 * @param dataset - whose citations to check
 * @param texts - the text of each source that you hold, by the source's id
 * @returns a check for each citation, by record id, then in the record's own order; frozen
 * @throws `unknown-id` for a text of what is no source of the dataset
 *
 * @example Without texts nothing is verified, and nothing fails
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
  const check = checkerOf(dataset, texts);
  return Object.freeze(
    allRecords(dataset).flatMap((record) =>
      citationsOf(record).map(({ citation, pointer }) =>
        Object.freeze({ id: record.id, pointer, citation, result: check(citation) }),
      ),
    ),
  );
}

/** Tells what comes of checking a citation against some texts. @internal */
export function checkerOf(
  dataset: Dataset,
  texts: Readonly<Record<string, string | undefined>>,
): (citation: Citation) => CitationResult {
  for (const source of Object.keys(texts)) sourceOf(dataset, source);
  const paragraphs = new Map(
    Object.entries(texts).map(([source, text = ""]) => [source, normalizeParagraphs(text)]),
  );
  return (citation) => {
    const text = paragraphs.get(citation.source);
    if (!text || !("paragraph" in citation)) return "text-not-given";
    const { paragraph, start, end, sha256 } = citation;
    const passage = text[paragraph - 1]?.slice(start, end);
    const intact = passage?.length === end - start && passageHash(passage) === sha256;
    return intact ? "verified" : "changed";
  };
}
