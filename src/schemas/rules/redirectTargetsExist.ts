import { rule } from "./support/rule.ts";

/** A redirect leads to records or to other redirects. */
export const redirectTargetsExist = /* @__PURE__ */ rule("dangling-reference", (data, report) => {
  const known = new Set([...data.ids.keys(), ...data.redirects.map(({ from }) => from)]);
  for (const redirect of data.redirects) {
    for (const reference of redirect.to) {
      const kind = reference.slice(0, reference.indexOf(":"));
      if (!known.has(reference)) report(redirect, "/to", { reference, kind });
    }
  }
});
