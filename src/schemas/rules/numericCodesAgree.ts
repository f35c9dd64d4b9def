import { consistencyRule } from "./support/rule.ts";

/** M49 and ISO 3166-1 give a state the same number. */
export const numericCodesAgree = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const party of data.ofKind("party")) {
    const { m49, iso3166Numeric } = party.identifiers ?? {};
    if (m49 === undefined || iso3166Numeric === undefined || m49 === iso3166Numeric) continue;
    report(party, "/identifiers/m49", [[party, "/identifiers/iso3166Numeric"]], {
      allowed: [iso3166Numeric],
    });
  }
});
