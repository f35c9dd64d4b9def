import { LaosRelationsError } from "../errors.ts";
import type { Party } from "../model/Party.ts";

/**
 * The ISO 3166-1 alpha-2 code of a state or territory; undefined for other parties. Throws for a value
 * that is not a party.
 *
 * @internal
 */
export function isoCodeOf(party: Party): string | undefined {
  if (party?.kind !== "party") {
    throw new LaosRelationsError("invalid-criteria", {
      value: party,
      expected: "a party",
      place: { field: "party" },
    });
  }
  const { type, identifiers } = party;
  return type === "state" || type === "territory" ? identifiers?.iso3166Alpha2 : undefined;
}
