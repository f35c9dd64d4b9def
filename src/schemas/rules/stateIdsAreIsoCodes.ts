import { codeOf } from "../../records/codeOf.ts";
import { consistencyRule } from "./support/rule.ts";

/** The slug of a state is its ISO 3166-1 alpha-3 code, so that queries take that code. */
export const stateIdsAreIsoCodes = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const party of data.ofKind("party")) {
    const code = codeOf(party.id);
    if (party.type !== "state" || party.identifiers?.iso3166Alpha3 === code) continue;
    report(party, "/identifiers/iso3166Alpha3", [[party, "/id"]], { allowed: [code] });
  }
});
