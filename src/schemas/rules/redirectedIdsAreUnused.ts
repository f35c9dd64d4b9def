import { rule } from "./support/rule.ts";

/** A redirect leads from an id that no record and no other redirect has. */
export const redirectedIdsAreUnused = /* @__PURE__ */ rule("duplicate-id", (data, report) => {
  const owners = new Map(data.ids);
  for (const redirect of data.redirects) {
    const { from } = redirect;
    const owner = owners.get(from);
    if (owner) report(redirect, "/from", { places: [data.placeOf(owner), data.placeOf(redirect)] });
    else owners.set(from, redirect);
  }
});
