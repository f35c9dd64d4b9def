import type { Redirect } from "../../model/Redirect.ts";
import { consistencyRule } from "./support/rule.ts";

/** A redirect leads to as many ids as its type asks for. */
export const redirectCountFitsType = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const redirect of data.redirects) {
    if (!countFits(redirect)) report(redirect, "/to", [[redirect, "/type"]]);
  }
});

function countFits({ type, to }: Redirect): boolean {
  switch (type) {
    case "withdrawn":
      return to.length === 0;
    case "moved":
    case "merged":
      return to.length === 1;
    case "split":
      return to.length > 1;
    default:
      return type satisfies never;
  }
}
