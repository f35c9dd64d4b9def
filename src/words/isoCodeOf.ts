import { invalidArgument, reading } from "../errors.ts";
import type { Party } from "../model/Party.ts";

/**
 * The ISO 3166-1 alpha-2 code of a state or territory; undefined for other parties. Throws for a value
 * that is not a party.
 *
 * @internal
 */
export function isoCodeOf(party: Party): string | undefined {
  return readingParty(party, () => {
    const { type, identifiers } = party;
    return type === "state" || type === "territory" ? identifiers?.iso3166Alpha2 : undefined;
  });
}

/** Runs a function that reads a party; throws for anything else. @internal */
export function readingParty<T>(party: Party, read: () => T): T {
  const invalid = () => invalidArgument(party, "a party", "party");
  return reading(() => {
    if (party.kind !== "party") throw invalid();
    return read();
  }, invalid);
}
