import { invalidArgument, LaosRelationsError, reading } from "../errors.ts";
import { didYouMean } from "../model/nearest.ts";
import type { Labels, Vocabulary, VocabularyValues } from "./Labels.ts";
import { ENGLISH_LABELS } from "./languages/english.ts";

/**
 * Returns the label of a value of a vocabulary, to show it to people: `embassy`, `memorandum of
 * understanding`, `chargé d'affaires`.
 *
 * Use {@link typeLabelOf} for the type of a record, whose vocabulary it finds itself, and which also
 * reads the term of a type that is `other`. For another field, write `residenceTerm ??
 * labelOf("residence", residence)`.
 *
 * A program that shows one other language only may read the labels themselves,
 * `FRENCH_LABELS.missionType.embassy`; its bundle then does without the English labels.
 *
 * @param vocabulary - the name of the vocabulary; see {@link VocabularyValues}
 * @param value - a value of the vocabulary
 * @param labels - the labels of a language. Default: {@link ENGLISH_LABELS}. The package has
 *   {@link laos-relations/words/fr!FRENCH_LABELS | French} and
 *   {@link laos-relations/words/lo!LAO_LABELS | Lao} labels; for other languages write your own
 *   {@link Labels}
 * @returns the label, beginning with a small letter
 * @throws `unknown-value` if the labels have no such vocabulary or value
 * @throws `invalid-criteria` if `labels` is not an object, or has no labels for the vocabulary
 *
 * @example
 * ```ts
 * import { labelOf } from "laos-relations";
 *
 * labelOf("instrumentType", "memorandum-of-understanding"); // => "memorandum of understanding"
 * labelOf("headRank", "charge-d-affaires"); // => "chargé d'affaires"
 * labelOf("reliabilityGrade", "B"); // => "usually reliable"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export function labelOf<V extends Vocabulary>(
  vocabulary: V,
  value: VocabularyValues[V],
  labels: Labels = ENGLISH_LABELS,
): string {
  const invalid = (expected: string) => invalidArgument(labels, expected, "labels");
  return reading(
    () => {
      if (!Object.hasOwn(labels, vocabulary) && Object.hasOwn(ENGLISH_LABELS, vocabulary)) {
        throw invalid(`the labels of a language, with labels for ${vocabulary}`);
      }
      const values = memberOf(labels, vocabulary, "vocabulary");
      return memberOf(values as Readonly<Record<string, string>>, value, "value");
    },
    () => invalid("an object with the labels of a language"),
  );
}

/** The member of an object with a name; throws if the object has none. */
function memberOf<T>(object: Readonly<Record<string, T>>, name: string, field: string): T {
  if (typeof name === "string" && Object.hasOwn(object, name)) return object[name] as T;
  const names = Object.keys(object);
  throw new LaosRelationsError("unknown-value", {
    value: name,
    expected: `one of ${names.join(", ")}${didYouMean(name, names)}`,
    place: { field },
  });
}
