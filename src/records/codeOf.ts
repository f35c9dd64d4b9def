import { LaosRelationsError, reading } from "../errors.ts";
import type { IdOf, PartyCode } from "../model/ids.ts";
import { codeOfId } from "./codeOfId.ts";
import { isPartyId } from "./isPartyId.ts";

/**
 * Returns the code of a party, which criteria take: its slug in capitals.
 *
 * Use {@link isPartyCode} to check that a text from outside is the code of a party. It also narrows a
 * text to the codes of a dataset, which criteria ask for.
 *
 * @param party - a party, or the id of a party; the dataset need not have it
 * @returns the code; a literal type if the id is one
 * @throws `unknown-id` if `party` is neither a party nor the id of a party
 *
 * @example
 * ```ts
 * import { codeOf, dataset, getRecord } from "laos-relations";
 *
 * codeOf("party:tur"); // => "TUR"
 * codeOf(getRecord(dataset, "party:lao-mfa")); // => "LAO-MFA"
 * ```
 *
 * @category Look up
 * @since 0.2.0
 */
export function codeOf<Id extends IdOf<"party">>(party: Id | { readonly id: Id }): PartyCode<Id> {
  const invalid = (value: unknown) =>
    new LaosRelationsError("unknown-id", {
      value,
      expected: "a party, or the id of a party, such as party:che",
      place: { field: "party" },
    });
  const id = reading(
    () => (typeof party === "object" ? party?.id : party),
    () => invalid(party),
  );
  if (typeof id === "string" && isPartyId(id)) return codeOfId(id) as PartyCode<Id>;
  throw invalid(id);
}
