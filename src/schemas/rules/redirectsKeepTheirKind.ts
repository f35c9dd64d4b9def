import { rule } from "./support/rule.ts";

/** A redirect leads to records of the kind that it comes from. */
export const redirectsKeepTheirKind = /* @__PURE__ */ rule("wrong-kind", (data, report) => {
  const kindOf = (id: string) => id.slice(0, id.indexOf(":"));
  for (const redirect of data.redirects) {
    const kind = kindOf(redirect.from);
    for (const [index, id] of redirect.to.entries()) {
      const found = kindOf(id);
      if (found !== kind) report(redirect, `/to/${index}`, { kinds: [kind], found });
    }
  }
});
