import { invalidArgument, reading } from "../errors.ts";
import type { Validity } from "../query/validityOf.ts";
import { describeEnd, describeTime } from "../time/describeTime.ts";
import { ENGLISH_TIME_WORDS } from "../time/englishTimeWords.ts";
import { invalidWords, languageOf } from "../time/languageOf.ts";
import { ENGLISH_VALIDITY_WORDS } from "./languages/englishValidityWords.ts";
import type { ValidityLanguage } from "./ValidityWords.ts";

/**
 * Options of {@link formatValidity}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface FormatValidityOptions {
  /** The words of a language, such as {@link laos-relations/words/fr!FRENCH_WORDS | FRENCH_WORDS}. Default: English. */
  readonly words?: ValidityLanguage | undefined;
  /** A locale of the same language as a BCP 47 tag, as for {@link formatTime}. Default: that of the words. */
  readonly locale?: string | undefined;
  /** Whether months are written in full or abbreviated. Default: `long`. */
  readonly style?: "long" | "short" | undefined;
}

/**
 * Writes whether something holds, since when, until when, and on which day a source last vouches for
 * it: `possibly, since 2017, last vouched for on 27 July 2024`.
 *
 * It takes the entries of {@link statusesOn}, {@link agreementsOn}, {@link missionsOn},
 * {@link officeHoldersOn} and {@link relationOn}. What no source says is left out.
 *
 * @param validity - an entry of one of these results
 * @param options - the words of a language, the locale, and the length of months
 * @returns a few words without a full stop
 * @throws `invalid-criteria` if `validity` has no answer, or as {@link formatTime} does;
 *   `unsupported-edtf` if a date of `validity` is not a date
 *
 * @example
 * ```ts
 * import { formatValidity, relationOn } from "laos-relations";
 * import { dataset } from "laos-relations/datasets/2026.1";
 * import { FRENCH_WORDS } from "laos-relations/words/fr";
 *
 * const { partnership } = relationOn(dataset, ["LAO", "JPN"], "2026-01-27");
 * partnership && formatValidity(partnership);
 * // => "possibly, since 2015, last vouched for on 24 July 2024"
 * partnership && formatValidity(partnership, { words: FRENCH_WORDS });
 * // => "peut-être, depuis 2015, attesté pour la dernière fois le 24 juillet 2024"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export function formatValidity(
  validity: Pick<Validity, "answer" | "since" | "until" | "vouched">,
  options: FormatValidityOptions = {},
): string {
  const language = languageOf(options);
  const { words = ENGLISH } = options;
  if (typeof words.validity?.vouched !== "function") throw invalidWords(words);
  const invalid = () =>
    invalidArgument(validity, "an entry with the answer yes or possible", "validity");
  return reading(() => {
    const { answer, since, until, vouched } = validity;
    if (answer !== "yes" && answer !== "possible") throw invalid();
    const { time } = words;
    return [
      answer === "yes" ? words.validity.certainly : words.validity.possibly,
      ...(since === undefined ? [] : [time.since(describeEnd(since, language))]),
      ...(until === undefined ? [] : [time.until(describeEnd(until, language))]),
      ...(vouched === undefined ? [] : [words.validity.vouched(describeTime(vouched, language))]),
    ].join(", ");
  }, invalid);
}

/** English with its words for whether something holds. */
const ENGLISH: ValidityLanguage = {
  locale: "en-GB",
  time: ENGLISH_TIME_WORDS,
  validity: ENGLISH_VALIDITY_WORDS,
};
