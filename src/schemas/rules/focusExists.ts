import { rule } from "./support/rule.ts";

/** The dataset holds the party that it is about. */
export const focusExists = /* @__PURE__ */ rule("dangling-reference", ({ meta, ids }, report) => {
  if (meta && !ids.has(meta.focus)) {
    report(meta, "/focus", { reference: meta.focus, kind: "party" });
  }
});
