import { LaosRelationsError } from "../errors.ts";

/** Reads a BCP 47 tag; throws for any other value. @internal */
export function readLocale(tag: string, field: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    throw new LaosRelationsError("invalid-criteria", {
      value: tag,
      expected: "a language as a BCP 47 tag, such as fr or zh-Hant",
      place: { field },
    });
  }
}
