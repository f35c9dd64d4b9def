import { reading } from "../errors.ts";
import { describeTime } from "./describeTime.ts";
import { invalidWords, languageOf } from "./languageOf.ts";
import { unreadable } from "./readEdtf.ts";
import type { TimeInput } from "./Time.ts";
import type { TimeLanguage } from "./TimeWords.ts";

/**
 * Options of {@link formatTime}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface FormatTimeOptions {
  /** The words of a language, such as {@link laos-relations/words/fr!FRENCH_WORDS | FRENCH_WORDS}. Default: English. */
  readonly words?: TimeLanguage | undefined;
  /** A locale of the same language as a BCP 47 tag, such as `en-US`, whose dates the platform writes. Default: that of the words. */
  readonly locale?: string | undefined;
  /** Whether months are written in full or abbreviated. Default: `long`. */
  readonly style?: "long" | "short" | undefined;
}

/**
 * Writes a time in words, as precisely as it is known: `24–27 July 2024`, `since 2017`,
 * `about June 2004`.
 *
 * Programs should read the EDTF itself; use {@link boundsOf} for sorting, {@link chartSpan} for a
 * chart, and {@link precisionOf} for the unit in which a time is known.
 *
 * - An interval is written as a range if both ends are known to the same unit: `1–2 December 2025`.
 *   One day of a range is `between 1 and 2 December 2025`.
 * - An interval with an open end is "since" its start, with an unknown end "from" it.
 * - An uncertain date begins with "perhaps", an approximate date with "about", even if the qualifier
 *   applies to one component only.
 * - Years before year 1 are counted BC, so year 0 is 1 BC. The years 1 to 999 have AD.
 * - A missing time is "undated", or says when it was attested. Otherwise `attested` is not shown,
 *   and not compared with the date.
 * - Unspecified digits that leave more than three ranges of days are written in EDTF.
 *
 * In English, and in the languages of the package, the package writes the dates itself, so the text
 * is the same on every platform. With another `locale` the platform writes days, months and eras
 * (`Intl.DateTimeFormat`, from Unicode CLDR, in UTC and the proleptic Gregorian calendar). They may
 * differ with its version, above all short months. If the platform does not have the language, or
 * cannot represent the year, the date is `YYYY-MM-DD`. Spaces are plain spaces on all platforms.
 *
 * @param time - a time of a record, or a date in EDTF
 * @param options - the words of a language, the locale, and the length of months
 * @returns a few words without a full stop
 * @throws `unsupported-edtf` and `reversed-interval` as {@link parseEdtf} does; `unsupported-edtf`
 *   also for a value that is not a time
 * @throws `invalid-criteria` if an option has another form, or if `locale` is of another language
 *   than the words
 *
 * @example
 * ```ts
 * import { formatTime } from "laos-relations";
 *
 * formatTime("2026-01-26"); // => "26 January 2026"
 * formatTime("2025-12-01/2025-12-02"); // => "1–2 December 2025"
 * formatTime("[2024-07-24..2024-07-27]"); // => "between 24 and 27 July 2024"
 * formatTime("2017/.."); // => "since 2017"
 * formatTime("2004-06~"); // => "about June 2004"
 * formatTime("2001-34"); // => "April–June 2001"
 * formatTime({ basis: "missing", reason: "the source gives no date" }); // => "undated"
 * ```
 *
 * @example Other words, another locale, short months
 * ```ts
 * import { formatTime } from "laos-relations";
 * import { FRENCH_WORDS } from "laos-relations/words/fr";
 *
 * formatTime("2024-07-01/..", { words: FRENCH_WORDS }); // => "depuis le 1er juillet 2024"
 * formatTime("[2024-07-24..2024-07-27]", { locale: "en-US" }); // => "between July 24 and 27, 2024"
 * formatTime("2024-07/2024-09", { style: "short" }); // => "Jul–Sept 2024"
 * ```
 *
 * @category Show to people
 * @since 0.1.0
 */
export function formatTime(time: TimeInput, options: FormatTimeOptions = {}): string {
  const language = languageOf(options);
  return reading(
    () => describeTime(time, language),
    () => (options.words ? invalidWords(options.words) : unreadable(time)),
  );
}
