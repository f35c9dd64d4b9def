import type { Dataset } from "../dataset/Dataset.ts";
import type { Citation } from "../model/Citation.ts";
import { formatTime } from "../time/formatTime.ts";
import { sourceOf } from "./sourceOf.ts";

/**
 * Writes citations as a short reference, joined by source: the source's label, when it was
 * published, and the paragraphs.
 *
 * Use {@link evidenceFor} for the passages of a record one by one; to cite the dataset itself,
 * {@link laos-relations/export!citeDataset | citeDataset}.
 *
 * @param dataset - the dataset that holds the sources
 * @param citations - citations of its records
 * @returns a line without a full stop; sources in the order of the citations, paragraphs in theirs;
 *   empty for no citations
 * @throws `unknown-id` where the dataset does not hold a source
 *
 * @example
 * ```ts
 * import { dataset, formatCitations, getRecord } from "laos-relations";
 *
 * const { citations } = getRecord(dataset, "commitment:laos-vietnam-key-sectors");
 * formatCitations(dataset, citations); // => "Report on the Hanoi talks (27 Jan 2026), paras. 1, 2"
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function formatCitations(dataset: Dataset, citations: readonly Citation[]): string {
  const sources = new Set(citations.map(({ source }) => source));
  return [...sources]
    .map((source) => {
      const { label, published } = sourceOf(dataset, source);
      const cited = citations.filter((citation) => citation.source === source);
      const paragraphs = cited.flatMap((one) => ("paragraph" in one ? [one.paragraph] : []));
      const numbers = [...new Set(paragraphs)].sort((a, b) => a - b);
      const locators = cited.flatMap((one) => ("locator" in one ? [one.locator] : []));
      const places = [
        ...(numbers.length > 0
          ? [`para${numbers.length > 1 ? "s" : ""}. ${numbers.join(", ")}`]
          : []),
        ...new Set(locators),
      ];
      return `${label} (${formatTime(published)}), ${places.join(", ")}`;
    })
    .join("; ");
}
