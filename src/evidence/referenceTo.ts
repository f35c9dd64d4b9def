import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { invalidArgument, reading } from "../errors.ts";
import type { Citation } from "../model/Citation.ts";
import { elementsOf } from "../model/elementsOf.ts";
import { appendTo } from "../records/appendTo.ts";
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
  const invalid = () => invalidArgument(citations, "an array", "citations");
  return reading(() => {
    if (!Array.isArray(citations)) throw invalid();
    const bySource = new Map<string, Citation[]>();
    for (const citation of elementsOf(citations)) appendTo(bySource, citation?.source, citation);
    return [...bySource]
      .map(([id, ofSource]) => {
        const { label, published } = requireSource(dataset, id);
        /** The values of a field, each once. Joining another value would run its code. */
        const valuesOf = <T>(field: string, type: string): ReadonlySet<T> =>
          new Set(
            ofSource.flatMap((citation) => {
              const value = (citation as unknown as Readonly<Record<string, unknown>>)[field];
              if (value !== undefined && typeof value !== type) throw invalid();
              return value === undefined ? [] : [value as T];
            }),
          );
        const paragraphs = valuesOf<number>("paragraph", "number");
        const rows = valuesOf<number>("row", "number");
        const locators = valuesOf<string>("locator", "string");
        const pinpoints = [
          ...(paragraphs.size > 0 ? [words.paragraphs(inOrder(paragraphs), paragraphs.size)] : []),
          ...(rows.size > 0 ? [words.rows(inOrder(rows), rows.size)] : []),
          ...locators,
        ];
        return `${label} (${describeTime(published, language)}), ${pinpoints.join(", ")}`;
      })
      .join("; ")
      .replace(/\s+/g, " ");
  }, invalid);
}

const inOrder = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b).join(", ");
