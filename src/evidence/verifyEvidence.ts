import type { Dataset } from "../dataset/Dataset.ts";
import type { IdIn } from "../model/ids.ts";
import type { Evidence, EvidenceItem } from "./evidenceFor.ts";
import { type CitationResult, checkerOf } from "./verifyCitations.ts";

/**
 * A passage, checked against the text of its source.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface VerifiedItem extends EvidenceItem {
  /** Whether the passage is letter for letter the one cited, is not, or could not be looked up. */
  readonly result: CitationResult;
}

/**
 * Evidence of which every passage was checked.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface VerifiedEvidence<Id extends string = string> extends Omit<Evidence<Id>, "items"> {
  /** The passages, in the record's order, with what came of the check. */
  readonly items: readonly VerifiedItem[];
}

/**
 * Checks the passages of some evidence against the texts of their sources, for those who hold them.
 *
 * Use {@link verifyCitations} for all citations of a dataset.
 *
 * @param dataset - the dataset that the evidence is from
 * @param evidence - as {@link evidenceFor} gathers it
 * @param texts - the text of each source that you hold, by the source's id
 * @returns the evidence with a result for each passage, frozen: `verified`, `changed` (also where
 *   the passage is no longer there), or `text-not-given` (also for what is cited by a locator)
 * @throws `unknown-id` for a text of what is no source of the dataset
 *
 * @example
 * ```ts
 * import { dataset, evidenceFor, verifyEvidence } from "laos-relations";
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
  const check = checkerOf(dataset, texts);
  const items = evidence.items.map((item) =>
    Object.freeze({ ...item, result: check(item.citation) }),
  );
  return Object.freeze({ ...evidence, items: Object.freeze(items) });
}
