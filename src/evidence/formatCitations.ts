import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { reading } from "../errors.ts";
import type { Citation } from "../model/Citation.ts";
import { elementsOf } from "../model/elementsOf.ts";
import { criteriaError } from "../query/checks.ts";
import { appendTo } from "../records/appendTo.ts";
import { formatTime } from "../time/formatTime.ts";
import { requireSource } from "./requireSource.ts";

/**
 * Writes citations as a short reference: for each source its label, its date of publication, and the
 * paragraphs, rows or locators.
 *
 * Use {@link evidenceFor} for the citations of a record with their sources, and
 * {@link laos-relations/export!citeDataset | citeDataset} to cite the dataset itself.
 *
 * @param dataset - the dataset that has the sources
 * @param citations - citations of its records
 * @returns a line without a full stop: the sources in the order of the citations, each with its
 *   paragraphs and rows in ascending order; the empty string for no citations
 * @throws `unknown-id` if a citation does not name a source of the dataset; `invalid-criteria` if
 *   `citations` is not an array
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
  requireDataset(dataset);
  const invalid = () => criteriaError("invalid-criteria", citations, "an array", "citations");
  return reading(() => {
    if (!Array.isArray(citations)) throw invalid();
    const bySource = new Map<string, Citation[]>();
    for (const citation of elementsOf(citations)) appendTo(bySource, citation?.source, citation);
    return [...bySource]
      .map(([id, ofSource]) => {
        const { label, published } = requireSource(dataset, id);
        const paragraphs = new Set(
          ofSource.flatMap((citation) => ("paragraph" in citation ? citation.paragraph : [])),
        );
        const locators = new Set(
          ofSource.flatMap((citation) => ("locator" in citation ? citation.locator : [])),
        );
        const rows = new Set(
          ofSource.flatMap((citation) => ("row" in citation ? citation.row : [])),
        );
        const pinpoints = [
          ...(paragraphs.size > 0 ? [`para${plural(paragraphs)}. ${inOrder(paragraphs)}`] : []),
          ...(rows.size > 0 ? [`row${plural(rows)} ${inOrder(rows)}`] : []),
          ...locators,
        ];
        return `${label} (${formatTime(published)}), ${pinpoints.join(", ")}`;
      })
      .join("; ")
      .replace(/\s+/g, " ");
  }, invalid);
}

const plural = ({ size }: ReadonlySet<number>) => (size > 1 ? "s" : "");

const inOrder = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b).join(", ");
