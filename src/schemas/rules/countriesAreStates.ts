import type { Severity } from "../../errors.ts";
import type { Party, PartyType } from "../../model/Party.ts";
import type { AnyRecord } from "../../model/records.ts";
import { consistencyRule } from "./support/rule.ts";

/** The types of a country. Only its term says what `other` means. */
const COUNTRIES: readonly PartyType[] = ["state", "territory", "other"];

/** The types of party that a state may be part of, and those of which it is rather a member. */
const UNIONS: readonly PartyType[] = ["state", "bloc", "other"];
const ASSOCIATIONS: readonly PartyType[] = ["organisation", "forum", "group"];

/** A country is a state or a territory, and a state belongs to no country and is part of no body. */
export const countriesAreStates = /* @__PURE__ */ consistencyRule((data, report) => {
  const checkCountry = (
    record: AnyRecord,
    pointer: string,
    id: Party["id"] | undefined,
    severity: Severity,
  ) => {
    const country = data.get("party", id);
    if (!country || COUNTRIES.includes(country.type)) return;
    report(record, pointer, [[country, "/type"]], { allowed: COUNTRIES.slice(0, -1), severity });
  };
  for (const place of data.ofKind("place")) checkCountry(place, "/country", place.country, "error");
  for (const person of data.ofKind("person"))
    checkCountry(person, "/nationality", person.nationality, "error");
  for (const party of data.ofKind("party")) {
    if (party.type !== "state") {
      checkCountry(party, "/country", party.country, "warning");
      continue;
    }
    if (party.country !== undefined)
      report(party, "/country", [[party, "/type"]], { severity: "warning" });
    const parent = data.get("party", party.parent);
    // A party that is part of itself breaks another rule.
    if (!parent || parent === party || UNIONS.includes(parent.type)) continue;
    const severity = ASSOCIATIONS.includes(parent.type) ? "warning" : "error";
    report(party, "/parent", [[parent, "/type"]], { allowed: UNIONS.slice(0, -1), severity });
  }
});
