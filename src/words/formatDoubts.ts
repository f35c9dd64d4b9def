import { invalidArgument, reading } from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import { appendTo } from "../records/appendTo.ts";
import { type Doubt, FROM_CONTEXT } from "../records/Doubt.ts";
import { formatTime } from "../time/formatTime.ts";
import { invalidWords } from "../time/languageOf.ts";
import type { DoubtedFields, DoubtLanguage, FieldName } from "./DoubtWords.ts";
import { ENGLISH_DOUBT_LANGUAGE } from "./languages/englishDoubtWords.ts";

/**
 * Options of {@link formatDoubts}.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface FormatDoubtsOptions {
  /** The words of a language, such as {@link laos-relations/words/fr!FRENCH_WORDS | FRENCH_WORDS}. Default: English. */
  readonly words?: DoubtLanguage | undefined;
}

/**
 * Doubts in a sentence.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export interface DoubtSentence {
  /** The sentence, beginning with a small letter and without a full stop of its own. */
  readonly text: string;
  /** The doubts that it is about, at least one. */
  readonly doubts: readonly Doubt[];
}

/**
 * Writes doubts as sentences, each doubt once: `the date is disputed: Which December?`.
 *
 * Doubts of the same type with the same reason become one sentence that names all of their fields. So
 * a discrepancy that concerns five fields of three records is one sentence. Filter the doubts first to
 * show some types only.
 *
 * The reasons are texts of the data, in English in every release. Only what the package says itself
 * is in the language of the words.
 *
 * @param doubts - doubts as {@link discrepanciesFor} returns them, or of an entry of {@link dossier}
 * @param options - the words of a language
 * @returns a sentence for each doubt, in the order of the first of its doubts; frozen
 * @throws `invalid-criteria` if `doubts` is not an array, or an option has another form
 *
 * @example
 * ```ts
 * import { discrepanciesFor, formatDoubts } from "laos-relations";
 * import { dataset } from "laos-relations/datasets/2026.1";
 * import { FRENCH_WORDS } from "laos-relations/words/fr";
 *
 * const doubts = discrepanciesFor(dataset, "status:canada-laos-diplomatic-relations");
 * formatDoubts(doubts).map(({ text }) => text);
 * // => ["the period is derived from a count of 50 years (2024)"]
 * formatDoubts(doubts, { words: FRENCH_WORDS }).map(({ text }) => text);
 * // => ["un décompte de 50 ans (2024) donne la période"]
 * ```
 *
 * @category Check evidence
 * @since 0.2.0
 */
export function formatDoubts(
  doubts: readonly Doubt[],
  options: FormatDoubtsOptions = {},
): readonly DoubtSentence[] {
  const invalid = () =>
    invalidArgument(doubts, "doubts, as discrepanciesFor returns them", "doubts");
  const words = readWords(options);
  return reading(() => {
    if (!Array.isArray(doubts)) throw invalid();
    const groups = new Map<string, Doubt[]>();
    for (const doubt of elementsOf(doubts as readonly Doubt[])) {
      const { doubtType, pointer, reason, discrepancy } = doubt;
      const parts = [doubtType, discrepancy?.id ?? reason];
      if (![...parts, pointer, reason].every((part) => typeof part === "string")) throw invalid();
      const key = JSON.stringify(parts);
      appendTo(groups, key, doubt);
    }
    return Object.freeze(
      [...groups.values()].map((group) =>
        Object.freeze({ text: sentenceOf(group, words), doubts: Object.freeze(group) }),
      ),
    );
  }, invalid);
}

function readWords(options: FormatDoubtsOptions): DoubtLanguage {
  const invalid = () => invalidArgument(options, "an object with words", "options");
  return reading(() => {
    if (typeof options !== "object" || options === null) throw invalid();
    const { words = ENGLISH_DOUBT_LANGUAGE } = options;
    if (typeof words?.doubts?.because !== "function") throw invalidWords(words);
    return words;
  }, invalid);
}

/** Writes a sentence about doubts that have the same type and the same reason. */
function sentenceOf(group: readonly Doubt[], words: DoubtLanguage): string {
  const [first] = group as readonly [Doubt];
  const { doubtType, reason, time } = first;
  const fields = fieldsOf(group, words);
  if (doubtType === "derived" && time?.basis === "derived") {
    const { years, on } = time.derivation;
    if (typeof years !== "number") throw invalidArgument(first, "a number of years", "doubts");
    return words.doubts.derived(fields, years, formatTime(on, { words }));
  }
  if (doubtType === "uncertain" && time?.edtf !== undefined) {
    return words.doubts.because(words.doubts.uncertain(fields), formatTime(time.edtf, { words }));
  }
  const sentence = words.doubts[doubtType as "disputed"](fields);
  return reason === FROM_CONTEXT ? sentence : words.doubts.because(sentence, reason);
}

/** The fields of some doubts in words, each field once. */
function fieldsOf(group: readonly Doubt[], { doubts, time }: DoubtLanguage): DoubtedFields {
  const names = [...new Set(group.map(({ pointer }) => nameIn(pointer)))];
  const texts = [
    ...new Set(names.map((name) => (name ? textOf(name, doubts.fields) : doubts.record))),
  ];
  return {
    text: texts.length > 1 ? time.allOf(texts) : `${texts[0]}`,
    names: names.filter((name) => name !== "") as FieldName[],
  };
}

/** The field of a record that a JSON Pointer leads to, or into; empty for the record as a whole. */
const nameIn = (pointer: string) => (pointer.split("/")[1] ?? "").replace(/(?<=.)Term$/, "");

/** The words for a field. A field that the words lack, of a newer schema, has its own name. */
const textOf = (name: string, fields: Readonly<Record<string, string>>) =>
  (Object.hasOwn(fields, name) && fields[name]) || name;
