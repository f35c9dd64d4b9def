import { LaosRelationsError } from "../errors.ts";

/** The error for a wrong option. @internal */
export const optionError = (value: unknown, expected: string, field: string) =>
  new LaosRelationsError("invalid-criteria", { value, expected, place: { field } });

/** Reads a BCP 47 tag; throws for any other value. @internal */
export function readLocale(tag: string, field: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    throw optionError(tag, "a language as a BCP 47 tag, such as fr or zh-Hant", field);
  }
}

/** Throws unless a locale is of the same language as the words that it is used with. @internal */
export function checkLocale(locale: string, own: string): void {
  if (locale === own) return;
  const { language } = readLocale(own, "words");
  if (readLocale(locale, "locale").language === language) return;
  throw optionError(locale, `a locale of the language of the words, ${language}`, "locale");
}
