import { isUniqueScheme } from "../../model/identifiers.ts";
import type { Party } from "../../model/Party.ts";
import { relatedField, rule } from "./support/rule.ts";

/** No two parties have the same identifier of a known scheme, unless the scheme gives a successor the same number. */
export const identifiersAreUnique = /* @__PURE__ */ rule("duplicate-code", (data, report) => {
  const owners = new Map<string, Party>();
  for (const party of data.ofKind("party")) {
    for (const [scheme, value] of Object.entries(party.identifiers ?? {})) {
      if (!isUniqueScheme(scheme)) continue;
      const pointer = `/identifiers/${scheme}`;
      const owner = owners.get(`${scheme} ${value}`);
      if (!owner) owners.set(`${scheme} ${value}`, party);
      // A record given twice breaks another rule.
      else if (owner.id !== party.id) {
        report(party, pointer, { scheme, related: [relatedField([owner, pointer])] });
      }
    }
  }
});
