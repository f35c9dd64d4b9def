import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import type { Citation } from "../model/Citation.ts";
import { criteriaError } from "../query/checks.ts";
import { describeTime, type Language } from "../time/describeTime.ts";
import type { CitationWords } from "../words/CitationWords.ts";
import { ENGLISH_CITATION_WORDS } from "../words/languages/englishCitationWords.ts";
import { requireSource } from "./requireSource.ts";

/** Writes citations as a short reference, by default in English. {@link formatCitations} documents the form. @internal */
export function referenceTo(
  dataset: Dataset,
  citations: readonly Citation[],
  words: CitationWords = ENGLISH_CITATION_WORDS,
  language?: Language,
): string {
  requireDataset(dataset);
  if (!Array.isArray(citations)) {
    throw criteriaError("invalid-criteria", citations, "an array", "citations");
  }
  const sources = new Set(citations.map((citation) => citation?.source));
  return [...sources]
    .map((id) => {
      const { label, published } = requireSource(dataset, id);
      const ofSource = citations.filter((citation) => citation?.source === id);
      const paragraphs = new Set(
        ofSource.flatMap((citation) => ("paragraph" in citation ? citation.paragraph : [])),
      );
      const locators = new Set(
        ofSource.flatMap((citation) => ("locator" in citation ? citation.locator : [])),
      );
      const rows = new Set(ofSource.flatMap((citation) => ("row" in citation ? citation.row : [])));
      const pinpoints = [
        ...(paragraphs.size > 0 ? [words.paragraphs(inOrder(paragraphs), paragraphs.size)] : []),
        ...(rows.size > 0 ? [words.rows(inOrder(rows), rows.size)] : []),
        ...locators,
      ];
      return `${label} (${describeTime(published, language)}), ${pinpoints.join(", ")}`;
    })
    .join("; ");
}

const inOrder = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b).join(", ");
