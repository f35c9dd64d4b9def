import { COUNTRY_SCHEMES, countryWith } from "./support/iso3166.ts";
import { consistencyRule } from "./support/rule.ts";

/**
 * The ISO 3166-1 codes of a party are codes of one country, and its M49 code is the same number.
 * A code that ISO 3166-1 assigns to no country agrees with every other alpha-2 or alpha-3 code.
 */
export const countryCodesAgree = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const party of data.ofKind("party")) {
    const identifiers = party.identifiers ?? {};
    const { m49, iso3166Numeric } = identifiers;
    if (m49 !== undefined && iso3166Numeric !== undefined && m49 !== iso3166Numeric) {
      report(party, "/identifiers/m49", [[party, "/identifiers/iso3166Numeric"]], {
        allowed: [iso3166Numeric],
      });
    }
    const [first, ...others] = COUNTRY_SCHEMES.flatMap((scheme) => {
      const country = countryWith(scheme, identifiers[scheme] ?? "");
      return country ? [{ scheme, country }] : [];
    });
    for (const { scheme, country } of others) {
      if (!first || country === first.country) continue;
      report(party, `/identifiers/${scheme}`, [[party, `/identifiers/${first.scheme}`]], {
        allowed: [first.country[scheme]],
      });
    }
  }
});
