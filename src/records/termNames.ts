import type { PlacedName } from "./Facets.ts";
import { vocabularyFields } from "./vocabularyFields.ts";

/** The terms of a record as names, so that a search finds it by the words of its source. @internal */
export const termNames = (record: object, paths: readonly string[]): readonly PlacedName[] =>
  vocabularyFields(record, paths).flatMap(({ pointer, term }): PlacedName[] =>
    Array.isArray(term)
      ? term.map((text, index) => [text, `${pointer}Term/${index}`])
      : typeof term === "string"
        ? [[term, `${pointer}Term`]]
        : [],
  );
