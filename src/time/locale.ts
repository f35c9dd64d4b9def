import { invalidArgument, reading } from "../errors.ts";

/** Reads a BCP 47 tag; throws for any other value. @internal */
export function readLocale(tag: string, field: string): Intl.Locale {
  const invalid = () =>
    invalidArgument(tag, "a language as a BCP 47 tag, such as fr or zh-Hant", field);
  return reading(() => {
    // Of another value, the platform would make a text first, whatever that takes.
    if (typeof tag !== "string") throw invalid();
    return new Intl.Locale(tag);
  }, invalid);
}

/** Throws unless a locale is of the same language as the words that it is used with. @internal */
export function checkLocale(locale: string, own: string): void {
  const { language } = readLocale(own, "words");
  if (readLocale(locale, "locale").language === language) return;
  throw invalidArgument(locale, `a locale of the language of the words, ${language}`, "locale");
}
