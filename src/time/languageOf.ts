import { invalidArgument, type LaosRelationsError, reading } from "../errors.ts";
import { calendarWriter, type DateStyle, type DateWriter, platformWriter } from "./dateWriters.ts";
import type { Language } from "./describeTime.ts";
import { ENGLISH_TIME_WORDS } from "./englishTimeWords.ts";
import { checkLocale } from "./locale.ts";
import type { TimeLanguage } from "./TimeWords.ts";

interface LanguageOptions {
  readonly words?: TimeLanguage | undefined;
  readonly locale?: string | undefined;
  readonly style?: DateStyle | undefined;
}

/** The words and the writer of dates that options ask for; throws for wrong options. @internal */
export function languageOf(options: LanguageOptions): Language {
  const invalid = () =>
    invalidArgument(options, "an object with words, locale or style", "options");
  return reading(() => {
    if (typeof options !== "object" || options === null) throw invalid();
    const { words: { locale: own, time: words } = ENGLISH, locale = own, style = "long" } = options;
    if (typeof words?.since !== "function") throw invalidWords(options.words);
    if (style !== "long" && style !== "short") {
      throw invalidArgument(style, "long or short", "style");
    }
    const { calendar } = words;
    return {
      words,
      write:
        calendar && locale === own
          ? calendarWriter(calendar, style)
          : writerFor(locale, own, style),
    };
  }, invalid);
}

/** The error for words that lack a member. @internal */
export const invalidWords = (words: unknown): LaosRelationsError =>
  invalidArgument(words, "the words of a language, such as FRENCH_WORDS", "words");

const ENGLISH: TimeLanguage = { locale: "en-GB", time: ENGLISH_TIME_WORDS };

const writers = /* @__PURE__ */ new Map<string, DateWriter>();

/** The writer of the platform for a locale, which has to be of the language of the words. */
function writerFor(locale: string, own: string, style: DateStyle): DateWriter {
  const key = `${locale} ${own} ${style}`;
  const kept = writers.get(key);
  if (kept) return kept;
  checkLocale(locale, own);
  // Locales may come from a user, so their number has a limit.
  if (writers.size >= 50) writers.clear();
  const writer = platformWriter(locale, style);
  writers.set(key, writer);
  return writer;
}
