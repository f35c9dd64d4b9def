import { elementsOf } from "../model/elementsOf.ts";
import type { Party } from "../model/Party.ts";
import type { AliasType } from "../model/RecordBase.ts";
import { readLocale } from "../time/locale.ts";
import { isoCodeOf, readingParty } from "./isoCodeOf.ts";

/**
 * Returns the name of a party in a language. The first of these that exists:
 *
 * 1. for English, the label of the party;
 * 2. an alias in the language: first a variant, then the official name, then a transliteration. If
 *    there is none for `fr-CA`, an alias in `fr` (lookup as in RFC 4647);
 * 3. for a state or territory with an ISO 3166-1 alpha-2 code, the name that the platform has in the
 *    language (`Intl.DisplayNames`, from Unicode CLDR);
 * 4. the label, in English.
 *
 * Platforms have different versions of CLDR, and some have few languages. So the third name may
 * differ between browsers, and a platform without the language gives the label. Abbreviations, former
 * names and misprints are never returned. For the names that a state had at an earlier time, read
 * `aliases`.
 *
 * @param party - a party
 * @param language - a language as a BCP 47 tag, such as `fr` or `zh-Hant`
 *   A well-formed tag of no language, such as `french`, gives the label
 * @returns the name
 * @throws `invalid-criteria` if `party` is not a party, or `language` not a well-formed tag
 *
 * @example
 * ```ts
 * import { dataset, getRecord, nameOf } from "laos-relations";
 *
 * const switzerland = getRecord(dataset, "party:che");
 * nameOf(switzerland, "fr"); // => "Suisse"
 * nameOf(switzerland, "en"); // => "Switzerland"
 * nameOf(getRecord(dataset, "party:asean"), "fr"); // => "ASEAN"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export function nameOf(party: Party, language: string): string {
  const code = isoCodeOf(party);
  const { language: primary, baseName } = readLocale(language, "language");
  return readingParty(party, () => {
    if (primary === "en") return party.label;
    return aliasIn(party, baseName) ?? (code && platformName(code, baseName)) ?? party.label;
  });
}

/** The types of alias that are names to show, in order of preference. */
const NAMES: readonly AliasType[] = ["variant", "official", "transliteration"];

/** An alias in a language; if there is none, in the language without its last subtag. */
function aliasIn({ aliases }: Party, language: string): string | undefined {
  for (let range = language; range; range = range.replace(/(?:^|-)[^-]*$/, "")) {
    const inRange = elementsOf(aliases).filter(
      (alias) => alias.language.toLowerCase() === range.toLowerCase(),
    );
    for (const type of NAMES) {
      const alias = inRange.find((alias) => alias.type === type);
      if (alias) return alias.text;
    }
  }
  return undefined;
}

/** The name that the platform has for a state; undefined if it has none in the language. */
function platformName(code: string, language: string): string | undefined {
  // Without the language, the platform would answer in the language of the machine.
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
  return new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code);
}
