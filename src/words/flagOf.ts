import type { Party } from "../model/Party.ts";
import { isoCodeOf, readingParty } from "./isoCodeOf.ts";

/**
 * Returns the flag of a state or territory as an emoji: the two regional indicator symbols (Unicode
 * Technical Standard 51) of its ISO 3166-1 alpha-2 code.
 *
 * It is the flag that the platform shows today, whatever the time that a record is about. Some
 * platforms, such as Windows, show two letters instead. Give the name of the party next to the flag,
 * so that readers and screen readers do not depend on it.
 *
 * @param party - a party
 * @returns the flag; `undefined` for a party without such a code, such as a bloc, a ministry or a
 *   state of the past
 * @throws `invalid-criteria` if `party` is not a party
 *
 * @example
 * ```ts
 * import { dataset, flagOf, getRecord } from "laos-relations";
 *
 * flagOf(getRecord(dataset, "party:lao")); // => "🇱🇦"
 * flagOf(getRecord(dataset, "party:asean")); // => undefined
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export function flagOf(party: Party): string | undefined {
  return readingParty(party, () => {
    const letters = isoCodeOf(party)?.split("");
    return letters
      ?.map((letter) => String.fromCodePoint(INDICATOR_A + letter.charCodeAt(0)))
      .join("");
  });
}

/** The distance from a capital letter to its regional indicator symbol. */
const INDICATOR_A = 0x1f1e6 - 0x41;
