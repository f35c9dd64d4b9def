import parse from "spdx-expression-parse";
import { rule } from "./support/rule.ts";

/** The licence of the dataset is an SPDX expression, such as `CC0-1.0`. */
export const licenseIsSpdx = /* @__PURE__ */ rule("invalid-record", ({ meta }, report) => {
  if (meta && !isSpdx(meta.license))
    report(meta, "/license", { problem: "wrong-format", format: "spdx" });
});

/** Longer than any expression of real licences; the parser takes quadratic time. */
const LONGEST = 1000;

function isSpdx(text: string): boolean {
  if (text.length > LONGEST) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
