import { COUNTRY_SCHEMES, countryWith, isUserAssigned } from "./support/iso3166.ts";
import { consistencyRule } from "./support/rule.ts";

/**
 * ISO 3166-1 assigns a code that is given as one, or leaves it to its users. It is a warning, because
 * the standard may have assigned the code since this version of the package.
 */
export const countryCodesAreAssigned = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const party of data.ofKind("party")) {
    for (const scheme of COUNTRY_SCHEMES) {
      const code = party.identifiers?.[scheme];
      if (code === undefined || countryWith(scheme, code) || isUserAssigned(scheme, code)) continue;
      report(party, `/identifiers/${scheme}`, [[party, "/id"]], { severity: "warning" });
    }
  }
});
