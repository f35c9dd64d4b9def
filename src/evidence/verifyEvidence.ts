import type { Dataset } from "../dataset/Dataset.ts";
import { invalidArgument, reading } from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import type { IdIn } from "../model/ids.ts";
import type { Evidence, EvidenceItem } from "./evidenceFor.ts";
import { requireSource } from "./requireSource.ts";
import { type CitationResult, citationChecker } from "./verifyCitations.ts";

/**
 * A citation of the evidence, with the result of its check.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface VerifiedItem extends EvidenceItem {
  /** The result; see {@link CitationCheck}. */
  readonly result: CitationResult;
}

/**
 * Evidence with the result of each check.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface VerifiedEvidence<Id extends string = string> extends Omit<Evidence<Id>, "items"> {
  /** The citations that support the field, in the order of the record, each with its result. */
  readonly items: readonly VerifiedItem[];
}

/**
 * Checks the citations of evidence against the texts of their sources, for users who have the texts.
 *
 * Use {@link verifyCitations} for all citations of a dataset.
 *
 * @param dataset - the dataset that has the record
 * @param evidence - the evidence, from {@link evidenceFor}
 * @param texts - an object with the text of each source that you have, by the id of the source
 * @returns the evidence with a result for each citation, frozen: `verified`; `changed`, also if the
 *   text no longer has the passage; or `text-not-given`, also if the citation is a locator or
 *   a row without a hash
 * @throws `unknown-id` for a text or a citation whose source is not in the dataset; `invalid-criteria`
 *   if `evidence` has no items, `texts` is not a plain object, or a text is not a string
 *
 * @example
 * ```ts
 * import { evidenceFor, verifyEvidence } from "laos-relations";
 * import { dataset } from "laos-relations/datasets/2026.1";
 *
 * const evidence = evidenceFor(dataset, "mission:turkiye-laos-embassy", "/established");
 * const check = (texts: { "source:kpl-turkiye-laos"?: string }) =>
 *   verifyEvidence(dataset, evidence, texts).items.map(({ result }) => result);
 * check({}); // => ["text-not-given"]
 * check({ "source:kpl-turkiye-laos": "Another text." }); // => ["changed"]
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function verifyEvidence<Id extends string, Of extends string>(
  dataset: Dataset<Id>,
  evidence: Evidence<Of>,
  texts: Readonly<Partial<Record<NoInfer<IdIn<Id, "source">>, string>>>,
): VerifiedEvidence<Of> {
  const check = citationChecker(dataset, texts);
  const invalid = () => invalidArgument(evidence, "evidence with items", "evidence");
  return reading(() => {
    if (!Array.isArray(evidence.items)) throw invalid();
    const items = elementsOf<EvidenceItem>(evidence.items).map((item) => {
      requireSource(dataset, item.citation.source);
      return Object.freeze({ ...item, result: check(item.citation) });
    });
    return Object.freeze({ ...evidence, items: Object.freeze(items) });
  }, invalid);
}
